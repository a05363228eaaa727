import Diagnostics
import Foundation
import Site
import Testing

/// Charts drawn by themselves from the demonstration site's data.
struct ChartExportTests {
  private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func chart(_ text: String, as name: String, _ format: ChartExport.Format, number: Int? = nil)
    async throws
    -> String
  {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString)-\(name)")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let result = await ChartExport.run(
      (path, name), number: number, format: format, content: ("\(Self.project)/content", "content"))
    return String(decoding: try result.get(), as: UTF8.self)
  }

  private static func keys(title: String, data: String = "recorded-violence") -> String {
    """
    type: line
    data: \(data)
    x: year
    y: rate
    series: offence
    where: {offence: Knife crime}
    title: \(title)
    subtitle: Offences per 1,000 residents
    """
  }

  private static let page = """
    A page without details.

    ```chart
    \(keys(title: "The first chart"))
    ```

    ````details
    summary: More
    text: |
      ```chart
      \(keys(title: "The second chart").replacing("\n", with: "\n  "))
      ```
    ````

    """

  @Test func aSettingsFileBecomesAPictureThatStandsAlone() async throws {
    let svg = try await chart(Self.keys(title: "Knife <crime>"), as: "chart.yml", .svg)
    #expect(svg.hasPrefix("<svg "))
    #expect(svg.contains("xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(svg.contains("Knife &lt;crime&gt;"))
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test func everyChartOfAPageIsWrittenInWords() async throws {
    let words = try await chart(Self.page, as: "page.md", .text)
    let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "The first chart")
    #expect(lines[1] == "Offences per 1,000 residents")
    #expect(!lines[2].isEmpty)
    #expect(lines[3...4] == ["", "The second chart"])
  }

  @Test func figuresOfAPageHaveTheirOwnIDs() async throws {
    let html = try await chart(Self.page, as: "page.md", .html)
    #expect(html.contains("id=\"figure-1\"") && html.contains("id=\"figure-2\""))
    #expect(html.contains("<p class=\"figure-title\">The second chart</p>"))
  }

  @Test func anSVGFileHoldsOneChart() async throws {
    let problems = await #expect(throws: ChartExportProblems.self) {
      try await chart(Self.page, as: "page.md", .svg)
    }
    #expect(
      problems?.all == [
        Diagnostic(
          .error, id: "which-chart", "There are 2 charts here, and an SVG file holds one.",
          help: "Choose one with --number: 1 is “The first chart”, 2 is “The second chart”.",
          at: SourceLocation(file: "page.md"))
      ])
    #expect(try await chart(Self.page, as: "page.md", .svg, number: 2).contains("The second chart"))
  }

  @Test func problemsNameTheirPlace() async throws {
    let text = Self.keys(title: "A chart", data: "recorded-violense")
    let problems = await #expect(throws: ChartExportProblems.self) {
      try await chart(text, as: "chart.yml", .text)
    }
    #expect(problems?.all.map(\.message) == ["There is no dataset called “recorded-violense”."])
    #expect(problems?.all.first?.help == "Did you mean “recorded-violence”?")
    #expect(problems?.all.first?.location?.description.hasPrefix("chart.yml:2") == true)
  }

  @Test func aFileWithoutAChartIsAProblem() async throws {
    let problems = await #expect(throws: ChartExportProblems.self) {
      try await chart("Words.", as: "page.md", .text)
    }
    #expect(problems?.all.map(\.message) == ["There is no chart in this file."])
  }
}
