import Datasets

/// A made-up world: how many women and men were harmed, by area, age and year, from which a table is worked out.
struct RandomTable {
  let years: Int
  let areas: Int
  let ages: Int
  let threshold = 5
  /// Women and men for each year, area and age.
  var cells: [[Int]]

  init(seed: UInt64) {
    var random = Seeded(state: seed)
    years = Int.random(in: 1...3, using: &random)
    areas = Int.random(in: 1...4, using: &random)
    ages = Int.random(in: 1...4, using: &random)
    let largest = [6, 20, 200].randomElement(using: &random) ?? 6
    cells = (0..<(years * areas * ages)).map { _ in
      (0..<2).map { _ in
        Bool.random(using: &random)
          ? Int.random(in: 0...6, using: &random) : Int.random(in: 0...largest, using: &random)
      }
    }
  }

  private func index(_ year: Int, _ area: Int, _ age: Int) -> Int { (year * areas + area) * ages + age }

  /// The cells that the row of `area` and `age` adds up; the last of each is the total.
  func parts(_ year: Int, _ area: Int, _ age: Int) -> [Int] {
    let inside = area == areas ? Array(0..<areas) : [area]
    let aged = age == ages ? Array(0..<ages) : [age]
    return inside.flatMap { area in aged.map { index(year, area, $0) } }
  }

  /// Each row of the table, totals included, as its year, area and age.
  var rows: [(year: Int, area: Int, age: Int)] {
    (0..<years).flatMap { year in
      (0...areas).flatMap { area in (0...ages).map { (year, area, $0) } }
    }
  }

  func women(_ row: (year: Int, area: Int, age: Int)) -> Int {
    parts(row.year, row.area, row.age).reduce(0) { $0 + cells[$1][0] }
  }

  func people(_ row: (year: Int, area: Int, age: Int)) -> Int {
    parts(row.year, row.area, row.age).reduce(0) { $0 + cells[$1][0] + cells[$1][1] }
  }

  /// The table as it would be handed over: counts, a rate of a known population, the part of the area’s total that an
  /// age has, the part that women are of all people, and the change since the year before.
  func raw() -> RawTable {
    let values = rows.map { row -> [Cell] in
      let (women, people) = (women(row), people(row))
      let all = self.people((row.year, row.area, ages))
      let before = row.year == 0 ? nil : self.people((row.year - 1, row.area, row.age))
      let population = Double(1000 + 37 * row.area + 11 * row.age)
      return [
        .text(String(2020 + row.year)), .text("E\(row.area)"),
        .text(row.area == areas ? "All areas" : "Area \(row.area)"),
        .text(row.age == ages ? "All ages" : "Age \(row.age)"), .number(Double(women)),
        .number(Double(people - women)),
        .number(Double(people)), .number(rounded(Double(people) / population * 1000)),
        all == 0 ? .symbol(.notApplicable) : .number(rounded(Double(people) / Double(all) * 100)),
        people == 0 ? .symbol(.notApplicable) : .number(rounded(Double(women) / Double(people) * 100)),
        before.map { .number(Double(people - $0)) } ?? .symbol(.notApplicable),
      ]
    }
    let columns = metadata.columns.indices.map { column in values.map { $0[column] } }
    return RawTable(metadata: metadata, columns: columns, lines: Array(values.indices))
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  private var metadata: DatasetMetadata {
    func column(_ name: String, _ kind: Column.Kind, total: String? = nil, from: [String] = []) -> Column {
      Column(
        name: name, title: name, kind: kind, description: "D.", decimals: 1, total: total, derivedFrom: from)
    }
    return DatasetMetadata(
      name: "t", title: "T", description: "D.", source: .init(name: "S"), period: "P", geography: "G",
      status: .final,
      columns: [
        column("year", .year), column("code", .category), column("area", .area, total: "All areas"),
        column("age", .category, total: "All ages"), column("women", .count), column("men", .count),
        column("people", .count), column("rate", .rate, from: ["people"]),
        column("share", .share, from: ["people"]),
        column("female", .percentage, from: ["women"]), column("change", .number, from: ["people"]),
      ], rule: ReleaseRule(threshold: threshold, reason: "R."))
  }
}
