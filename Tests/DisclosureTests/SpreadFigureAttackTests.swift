import Datasets
import Disclosure
import Testing

/// The attack of the twin worlds on numbers that reach over several rows, in tables that declare them.
@Suite("No hidden count can be worked out from numbers that reach over several rows")
struct SpreadFigureAttackTests {
  @Test("Each small count could be 1 and could reach the threshold", arguments: 1...60)
  func twins(seed: Int) {
    let world = World(seed: UInt64(seed))
    let released = world.raw().released()
    for cell in world.people.indices where (1..<5).contains(world.people[cell]) {
      for value in [1, 5, 1000] {
        var twin = world
        twin.people[cell] = value
        let other = twin.raw()
        for (column, details) in released.metadata.columns.enumerated() {
          for row in 0..<released.rowCount where released.columns[column][row].number != nil {
            #expect(
              released.columns[column][row] == other.columns[column][row],
              "\(details.name) in row \(row) gives row \(cell) away")
          }
        }
      }
    }
  }

  /// People by year, area and sex, with figures of the whole area and year on each row.
  private struct World {
    let years: Int
    let areas: Int
    var people: [Int]

    init(seed: UInt64) {
      var random = Seeded(state: seed)
      years = Int.random(in: 2...5, using: &random)
      areas = Int.random(in: 2...4, using: &random)
      let largest = [8, 30, 300].randomElement(using: &random) ?? 8
      people = (0..<(years * areas * 2)).map { _ in Int.random(in: 1...largest, using: &random) }
    }

    func raw() -> RawTable {
      let values = people.indices.map { index -> [Cell] in
        let (year, area, sex) = (index / (areas * 2), index / 2 % areas, index % 2)
        let district = people[index - sex] + people[index - sex + 1]
        let county = people[(year * areas * 2)..<((year + 1) * areas * 2)].reduce(0, +)
        let history = (0...year).map { people[($0 * areas + area) * 2 + sex] }
        let change =
          history.count > 1 ? Cell.number(Double(history[year] - history[year - 1])) : .symbol(.notApplicable)
        return [
          .text(String(2020 + year)), .text("Area \(area)"), .text(sex == 0 ? "Female" : "Male"),
          .number(Double(people[index])), .number(Double(district)), .number(Double(county)),
          .number((Double(district) / Double(area + 3) * 10).rounded() / 10),
          .number(Double(history.reduce(0, +))), change,
        ]
      }
      let columns = metadata.columns.indices.map { column in values.map { $0[column] } }
      return RawTable(metadata: metadata, columns: columns, lines: Array(values.indices))
    }

    private var metadata: DatasetMetadata {
      let labels = [("year", Column.Kind.year), ("area", .area), ("sex", .category), ("people", .count)]
      let figures = [
        ("district", Column.Kind.count), ("county", .number), ("rate", .rate), ("running", .number),
        ("change", .number),
      ]
      return DatasetMetadata(
        name: "t", title: "T", description: "D.", source: .init(name: "S"), period: "P", geography: "G",
        status: .final,
        columns: labels.map { Column(name: $0, title: $0, kind: $1, description: "D.") }
          + figures.map {
            Column(name: $0, title: $0, kind: $1, description: "D.", decimals: 1, derivedFrom: ["people"])
          }, rule: ReleaseRule(threshold: 5, reason: "R."))
    }
  }
}
