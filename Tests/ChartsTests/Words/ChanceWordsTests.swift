import Charts
import Datasets
import Testing

/// A difference that chance alone can make is never described as a change.
struct ChanceWordsTests {
  private func words(
    _ kind: ChartKind, _ columns: [Column], _ rows: String, x: String, series: String? = nil
  ) throws -> String {
    let specification = ChartSpecification(
      kind: kind, x: x, y: "count", series: series, title: "T", subtitle: "S")
    return try Figure.make(specification, from: Tables.table(columns, rows)).get().description
  }

  /// The exact two-sided binomial test has p = 0.913 for 41 and 43, 0.086 for 41 and 26, and 0.0099 for 41 and 20
  /// (sums of binomial coefficients in Python).
  @Test(arguments: [ChartKind.line, .column, .bar, .dot])
  func twoCloseCountsOverTimeAreSaidToBeClose(_ kind: ChartKind) throws {
    let close = "The first and the last number are too close to tell apart from chance."
    #expect(try words(kind, [.year, .count], "2020;41\n2025;43", x: "year").contains(close))
    #expect(try words(kind, [.year, .count], "2020;41\n2025;26", x: "year").contains(close))
    #expect(try !words(kind, [.year, .count], "2020;41\n2025;20", x: "year").contains("chance"))
    #expect(try !words(kind, [.year, .count], "2020;41\n2025;41", x: "year").contains("chance"))
  }

  @Test func countsOnBothSidesOfABreakAreNotCompared() throws {
    let words = try line("2020;41\n2022;90 [b]\n2025;43")
    #expect(!words.contains("chance"))
    let since = try line("2020;41\n2022;44 [b]\n2025;43")
    #expect(
      since.contains("The first and the last number since the break are too close to tell apart from chance.")
    )
  }

  private func line(_ rows: String) throws -> String {
    try words(.line, [.year, .count], rows, x: "year")
  }

  @Test func twoPeriodsSideBySideAreCompared() throws {
    let rows = "Northmarch;2020;41\nNorthmarch;2025;43\nEastvale;2020;41\nEastvale;2025;120"
    let columns = [Column.district, .year, .count]
    for kind in [ChartKind.bar, .dot] {
      #expect(
        try words(kind, columns, rows, x: "district", series: "year").hasSuffix(
          "The two numbers are too close to tell apart from chance for Northmarch."))
    }
  }

  @Test func ratesAreNotTakenForCounts() throws {
    let specification = ChartSpecification(kind: .line, x: "year", y: "rate", title: "T", subtitle: "S")
    let table = Tables.table([.year, .rate], "2020;41\n2025;43")
    #expect(try !Figure.make(specification, from: table).get().description.contains("chance"))
  }
}
