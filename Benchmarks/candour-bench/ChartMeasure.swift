import Charts
import Datasets
import Disclosure
import Foundation
import Markup

/// How fast one chart is drawn again and again: as a picture alone, and as the whole figure of a page.
struct ChartMeasure {
  let table: String
  let count: Int
  /// Where the picture is written, to look at it.
  let picture: String?

  private static let columns = [
    Column(name: "year", title: "Year", kind: .year, description: "The year."),
    Column(name: "district", title: "District", kind: .area, description: "The district."),
    Column(
      name: "rate", title: "Rate", kind: .rate, description: "Offences.", unit: "per 1,000 residents",
      decimals: 1),
  ]

  private static let specification = ChartSpecification(
    kind: .line, x: "year", y: "rate", series: "district",
    title: "Recorded violence has changed in every district",
    subtitle: "Offences per 1,000 residents, Exampleshire, 2014 to 2025")

  func run() {
    let released = Measures.read(bytes(of: table), Measures.metadata(Self.columns), table).released()
    let sample = draw(released)
    if let picture, !FileManager.default.createFile(atPath: picture, contents: Data(sample)) {
      fail("\(picture) cannot be written.")
    }
    for _ in 0..<max(50, count / 20) { _ = draw(released) }
    var total = 0
    let pictures = processorSeconds { for _ in 0..<count { total += draw(released).count } }
    guard total == count * sample.count else { fail("The same chart was drawn in two ways.") }
    let figures = processorSeconds { for _ in 0..<count { total += write(released) } }
    print("{\"pictures\": \(pictures), \"figures\": \(figures), \"bytes\": \(sample.count)}")
  }

  /// From the released numbers to the bytes of an SVG file: title, description and source are in it.
  private func draw(_ table: ReleasedTable) -> [UInt8] {
    figure(of: table).svg()
  }

  /// The same for a page: a picture for wide screens, one for phones, the description and the table.
  private func write(_ table: ReleasedTable) -> Int {
    var writer = MarkupWriter()
    figure(of: table).write(
      to: &writer, id: "figure-1", links: FigureLinks(dataset: "d/", download: "d.csv"))
    return writer.count
  }

  private func figure(of table: ReleasedTable) -> Figure {
    switch Figure.make(Self.specification, from: table) {
    case .success(let figure): return figure
    case .failure(let problems): fail(problems.all.map(\.message).joined(separator: "\n"))
    }
  }
}
