import Disclosure
import Datasets

/// The numbers over time that a title speaks of: those of the only series, or of the only one it names.
struct TitleSeries {
  /// One number and its time.
  struct Point {
    var period: Period
    var years: Set<Int>
    var value: Double
    var row: Int
  }

  let facts: ClaimFacts

  /// In the order of time; none where it is not certain which series is meant.
  var points: [Point] {
    let specification = facts.specification
    guard [.line, .column, .slope, .control, .bar, .dot, .lollipop].contains(specification.kind),
      let x = specification.x.flatMap(facts.metadata.column), x.kind.isPeriod
    else { return [] }
    guard let series = specification.series else { return points(facts.rows, x) }
    let cells = facts.table.values(of: series)
    guard cells.count == facts.table.rowCount else { return [] }
    let names = Set(facts.rows.compactMap { cells[$0].text })
    guard let name = names.count == 1 ? names.first : named(names) else { return [] }
    return points(facts.rows.filter { cells[$0].text == name }, x)
  }

  private func points(_ rows: [Int], _ x: Column) -> [Point] {
    let (labels, numbers) = (facts.table.values(of: x.name), facts.table.values(of: facts.y.name))
    let points = rows.compactMap { row -> Point? in
      guard let text = labels[row].text, let period = Period(text, kind: x.kind),
        let value = numbers[row].number, value.isFinite
      else { return nil }
      return Point(period: period, years: ClaimYears.of(period, text: text, in: x), value: value, row: row)
    }
    let isSingle = Set(points.map(\.period)).count == points.count
    return isSingle ? points.sorted { $0.period < $1.period } : []
  }

  /// The one name that the title has in it, where the others are not in it as well.
  private func named(_ names: Set<String>) -> String? {
    let title = " " + ClaimWords.list(facts.specification.title).joined(separator: " ") + " "
    let found = names.filter { name in
      title.contains(" " + ClaimWords.list(name).joined(separator: " ") + " ")
    }
    return found.count == 1 ? found.first : nil
  }
}
