import Charts
import Datasets
import Testing

/// What is told of numbers some of which are hidden or missing: never more than is known.
struct PartlyKnownTests {
  private static let month = Column(name: "month", title: "Month", kind: .month, description: "")

  private func words(
    _ kind: ChartKind, _ columns: [Column], _ rows: [String],
    _ change: (inout ChartSpecification) -> Void = { _ in }
  ) throws -> String {
    var specification = ChartSpecification(
      kind: kind, x: columns[0].name, y: columns[columns.count - 1].name, title: "T", subtitle: "S")
    change(&specification)
    return try Figure.make(specification, from: Tables.table(columns, rows.joined(separator: "\n"))).get()
      .description
  }

  /// Twelve months of two places; in the second only January to `known` can be shown.
  private func months(_ known: Int) -> [String] {
    (1...12).flatMap { number -> [String] in
      let month = "2024-\(number < 10 ? "0" : "")\(number)"
      return ["\(month);Low Fell;\(number)", "\(month);High Fell;\(number <= known ? "0" : "[c]")"]
    }
  }

  @Test(arguments: [ChartKind.line, .column], ["series", "facet"])
  func numbersThatAreAllTheSameAreToldOfTheMonthsThatCanBeShown(_ kind: ChartKind, _ key: String) throws {
    let told = { (known: Int) in
      try words(kind, [Self.month, .district, .count], months(known)) {
        if key == "series" { $0.series = "district" } else { $0.facet = "district" }
      }
    }
    #expect(try told(4).contains("High Fell: 0 in the 4 months that can be shown."))
    #expect(try told(12).contains("High Fell: 0 throughout."))
    #expect(try !told(4).contains("throughout"))
  }

  @Test func barsThatAreAllTheSameAreThoseThatCanBeShown() throws {
    let rows = ["North;7", "East;7", "South;[c]"]
    #expect(
      try words(.bar, [.district, .count], rows).hasPrefix("All 2 bars that can be shown are the same: 7."))
    #expect(
      try words(.line, [.year, .count], ["2020;5", "2021;[c]", "2022;5"])
        .hasPrefix("All 2 numbers that can be shown are 5, from 2020 to 2022."))
  }

  @Test func groupsThatAreAllTheSameAreCounted() throws {
    let rows = (1...7).flatMap { ["D\($0);Men;\($0 < 4 ? "6" : "[c]")", "D\($0);Women;\($0)"] }
    let sex = Column(name: "sex", title: "Sex", kind: .category, description: "")
    let told = try words(.bar, [.district, sex, .count], rows) { $0.series = "sex" }
    #expect(told.contains("Men: 6 in the 3 areas that can be shown."))
  }

  @Test func provisionalNumbersBesideHiddenOnesAreThoseThatCanBeShown() throws {
    let rows = (2017...2022).map { "\($0);\($0 == 2019 ? "[c]" : "\($0) [p]")" }
    #expect(
      try words(.line, [.year, .count], rows)
        .contains("Every number that can be shown is provisional and may change [p]."))
  }

  @Test func totalsAreToldOfTheColumnsWhoseTotalIsKnown() throws {
    let rows = (1...12).flatMap { number -> [String] in
      let month = "2024-\(number < 10 ? "0" : "")\(number)"
      return [
        "\(month);Gun crime;\(number == 4 ? 69 : number)", "\(month);Homicide;\(number == 4 ? "[c]" : "1")",
      ]
    }
    let told = try words(.stackedColumn, [Self.month, .offence, .count], rows) { $0.series = "offence" }
    #expect(
      told.contains(
        "In all, of the columns whose total is known: highest 13 (December 2024), lowest 2 (January 2024). "
          + "April 2024 comes to at least 69."))
  }

  @Test func barsWhoseTotalIsNotKnownComeAfterTheOthers() throws {
    let rows = [
      "Monday;Gun crime;68", "Monday;Homicide;[c]", "Tuesday;Gun crime;10", "Tuesday;Homicide;5",
      "Friday;Gun crime;30", "Friday;Homicide;9",
    ]
    let day = Column(name: "day", title: "Day", kind: .category, description: "")
    let told = { (order: ChartSpecification.Order?) in
      try words(.stackedBar, [day, .offence, .count], rows) {
        $0.series = "offence"
        $0.order = order
      }
    }
    let ranked = try told(nil)
    #expect(ranked.hasPrefix("Friday: 39 in all; Gun crime 30 and Homicide 9. Tuesday: 15 in all; "))
    #expect(
      ranked.contains("The bars whose total is not known come after the others, in the order of the file."))
    let filed = try told(.data)
    #expect(filed.hasPrefix("Monday: Gun crime 68, up to the first number that is not known."))
    #expect(!filed.contains("come after the others"))
  }
}
