import Charts
import Datasets
import Testing

/// A subtotal stands apart where any of its parts is shown too, and is one value among others where none is.
struct SubtotalFigureTests {
  private static let age = Column(
    name: "age", title: "Age", kind: .category, description: "", total: "All ages",
    subtotals: [Subtotal("Under 25", of: ["Under 18", "18 to 24"])])
  private static let people = Column(name: "people", title: "People", kind: .number, description: "")

  private func result(
    _ kind: ChartKind, _ columns: [Column], _ rows: String,
    change: (inout ChartSpecification) -> Void = { _ in }
  ) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(
      kind: kind, x: columns[0].name, y: columns[columns.count - 1].name,
      series: columns.count > 2 ? columns[1].name : nil, title: "T", subtitle: "S")
    change(&specification)
    return Figure.make(specification, from: Tables.table(columns, rows))
  }

  private let all = "Under 18;10\n18 to 24;15\nUnder 25;25\n25 and over;40\nAll ages;65"

  @Test func barsTellASubtotalAfterItsParts() throws {
    #expect(
      try result(.bar, [Self.age, .count], all).get().description
        == "From highest to lowest: 25 and over (40), 18 to 24 (15) and Under 18 (10). All ages: 65. Under 25: 25."
    )
    let coarse = try result(.bar, [Self.age, .count], "Under 25;25\n25 and over;40\nAll ages;65").get()
    #expect(coarse.description == "From highest to lowest: 25 and over (40) and Under 25 (25). All ages: 65.")
  }

  @Test func aStackRefusesASubtotalBesideAPart() {
    let rows = "Northmarch;Under 18;10\nNorthmarch;18 to 24;15\nNorthmarch;Under 25;25"
    #expect(
      result(.stackedBar, [.district, Self.age, .count], rows).problems == [
        "series: “Under 25” is the sum of other values of age, so a stack would count them twice. → Leave it out: "
          + "name the others in `where: {age: […]}`."
      ])
    let coarse = "Northmarch;Under 25;25\nNorthmarch;25 and over;40"
    #expect(result(.stackedBar, [.district, Self.age, .count], coarse).problems == [])
  }

  @Test func aPyramidAndAWaterfallRefuseASubtotal() {
    let sides = "Under 18;A;10\nUnder 18;B;9\n18 to 24;A;15\n18 to 24;B;14\nUnder 25;A;25\nUnder 25;B;23"
    #expect(
      result(.pyramid, [Self.age, .offence, .count], sides).problems == [
        "x: “Under 25” is the sum of other groups, and would be drawn as one of them. → Leave it out with `where`."
      ])
    #expect(
      result(.waterfall, [Self.age, .count], all).problems == [
        "x: “Under 25” is the sum of other steps, and would be drawn as one of them. → Leave it out with `where`."
      ])
  }

  @Test func aFunnelIsRoundTheRateOfAllWithoutSubtotals() throws {
    let rows = "Under 18;100;1000\n18 to 24;300;1000\nUnder 25;400;2000\n25 and over;200;1000"
    let funnel = { (rows: String) in
      try result(.funnel, [Self.age, Self.people, .count], rows) {
        $0.series = nil
        $0.denominator = "people"
        $0.per = 1000
      }.get().description
    }
    let swapped = { (rows: String) in
      rows.split(separator: "\n").map { line in
        let cells = line.split(separator: ";")
        return "\(cells[0]);\(cells[2]);\(cells[1])"
      }.joined(separator: "\n")
    }
    let words = try funnel(swapped(rows))
    #expect(words.contains("200"))
    let without = swapped(rows).split(separator: "\n").filter { !$0.hasPrefix("Under 25") }
    #expect(words == (try funnel(without.joined(separator: "\n"))))
  }

  @Test func aScatterPlotLeavesSubtotalsOut() throws {
    let rows = "Under 18;10;1\n18 to 24;15;2\nUnder 25;25;3\n25 and over;40;4"
    var specification = ChartSpecification(kind: .scatter, x: "people", y: "count", title: "T", subtitle: "S")
    specification.label = "age"
    let scatter = { (rows: String) in
      try Figure.make(specification, from: Tables.table([Self.age, Self.people, .count], rows)).get()
        .description
    }
    #expect(try scatter(rows).contains("“Under 25” is not drawn: it stands for others together."))
    #expect(
      try scatter(rows + "\nAll ages;65;5").contains(
        "“Under 25” and “All ages” are not drawn: they stand for others together."))
  }
}
