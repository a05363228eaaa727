import Charts
import Disclosure
import Markup
import Testing

struct SparklineTests {
  @Test(arguments: Difficulty.allCases)
  func smallLinesAreAsTheyWereLookedAt(_ difficulty: Difficulty) throws {
    let table = Tables.table([.year, .change], difficulty.numbers)
    let trend = try Trend.make(of: .change, over: "year", upTo: table.rowCount - 1, in: table).get()
    var writer = MarkupWriter()
    trend.write(to: &writer)
    // In a page the stylesheet of the site dresses it. A picture to look at needs a dress of its own.
    let picture = writer.string.replacing(
      "<svg class=\"spark\"", with: "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"spark\"",
      maxReplacements: 1
    ).replacing("</svg>", with: "<style>\(Self.style)</style></svg>\n")
    try expectGolden(Array(picture.utf8), "sparkline-\(difficulty.rawValue).svg")
  }

  private static let style =
    "path{fill:none;stroke:#1d70b8;stroke-width:2}.spark-zero{stroke:#999;stroke-width:1}circle{fill:#1d70b8}"
}

extension Difficulty {
  fileprivate var numbers: String {
    switch self {
    case .normal: "2020;12\n2021;14\n2022;13\n2023;17\n2024;21"
    case .missing: "2019;9\n2020;12\n2021;[c]\n2022;13\n2023;[x]\n2024;21\n2025;[c]"
    case .single: "2024;21"
    case .empty: "2023;[c]\n2024;[x]"
    case .huge: "2021;123456789012\n2022;5\n2023;98765432109\n2024;154321098765"
    case .negative: "2020;-1.2\n2021;0.4\n2022;-6.3\n2023;2.2\n2024;-3.1"
    }
  }
}
