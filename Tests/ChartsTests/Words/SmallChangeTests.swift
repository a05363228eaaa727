import Charts
import Datasets
import Disclosure
import Markup
import Testing

/// A percentage change from a small base gives the counts instead.
struct SmallChangeTests {
  private func table(_ counts: [String]) -> ReleasedTable {
    let change = Column(
      name: "change", title: "Change", kind: .percentage, description: "", decimals: 1)
    let metadata = DatasetMetadata(
      name: "violence", title: "Violence", description: "", source: .init(name: "S"), period: "P",
      geography: "E", status: .final, columns: [.year, .count],
      derived: [DerivedColumn(column: change, formula: .percentageChange("count"), position: 2)],
      rule: ReleaseRule(threshold: 3, reason: "R"))
    let cells = counts.map { Double($0).map { Cell.number($0) } ?? .symbol(.unavailable) }
    let years = counts.indices.map { Cell.text(String(2020 + $0)) }
    return RawTable(metadata: metadata, columns: [years, cells], lines: Array(2..<counts.count + 2))
      .released()
  }

  private func html(_ table: ReleasedTable) throws -> String {
    var writer = MarkupWriter(capacity: 1000)
    try DataTable.make(from: table, caption: "C").get().write(to: &writer, id: "t")
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func aTableHasTheCounts() throws {
    let html = try html(table(["4", "7", "12", "18"]))
    #expect(html.contains("<td class=\"number\">from 4 to 7</td>"))
    #expect(html.contains("<td class=\"number\">from 7 to 12</td>"))
    #expect(html.contains("<td class=\"number\">50.0%</td>"))
    #expect(
      html.contains(
        "Where the period before has fewer than 10, the counts are given in place of a percentage."))
    #expect(!html.contains("[z]"))
  }

  @Test func aHiddenCountStaysHidden() throws {
    let html = try html(table(["2", "7", "12"]))
    #expect(
      html.contains("<tr><th scope=\"row\">2021</th><td class=\"number\">7</td><td class=\"number\">[c]</td>")
    )
    #expect(!html.contains("from 2"))
  }

  @Test func aTableOfLargeCountsSaysNothingOfIt() throws {
    #expect(try !html(table(["14", "17", "12"])).contains("in place of"))
  }

  @Test func aChartSaysTheCountsInWords() throws {
    let specification = ChartSpecification(kind: .column, x: "year", y: "change", title: "T", subtitle: "S")
    let figure = try Figure.make(specification, from: table(["4", "7", "12", "18"])).get()
    #expect(
      figure.description.contains(
        "2 percentages are not given, because fewer than 10 were counted in the period before: "
          + "2021, from 4 to 7; 2022, from 7 to 12."))
    #expect(!figure.description.contains("[z]"))
    var writer = MarkupWriter(capacity: 1000)
    figure.write(to: &writer, id: "f", links: .init(dataset: "d", download: "e"))
    let html = String(decoding: writer.bytes, as: UTF8.self)
    #expect(html.contains("<td class=\"number\">from 4 to 7</td>"))
  }
}
