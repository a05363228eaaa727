import Disclosure
import Datasets

/// The numbers over time that a title speaks of, for each thing that the chart shows over time.
struct TitleSeries {
  /// One number and its time.
  struct Point {
    var period: Period
    var years: Set<Int>
    var value: Double
    var row: Int
  }

  /// The numbers of one thing, such as a district.
  struct Line {
    /// What the thing is called; empty where the chart shows only one.
    var name: String
    /// Whether it stands for all the others together.
    var isTotal = false
    /// In the order of time.
    var points: [Point]
  }

  let facts: ClaimFacts

  private static let kinds: Set<ChartKind> = [.line, .column, .slope, .control, .bar, .dot, .lollipop]

  /// Every line of the chart; none where some period has two numbers of the same thing.
  var lines: [Line] {
    guard Self.kinds.contains(facts.specification.kind), times.count == 1, things.count <= 1 else {
      return []
    }
    guard let thing = things.first else {
      return points(facts.rows, times[0]).map { [Line(name: "", points: $0)] } ?? []
    }
    let cells = facts.table.values(of: thing.name)
    let rows = Dictionary(grouping: facts.rows) { cells[$0].text ?? "" }
    let lines = rows.sorted { $0.value[0] < $1.value[0] }.map { name, rows in
      points(rows, times[0]).map { Line(name: name, isTotal: name == thing.total, points: $0) }
    }
    let known = lines.compactMap { $0 }
    return known.count == lines.count ? known : []
  }

  /// The column that tells the lines apart.
  var thing: Column? { things.first }

  private var things: [Column] { columns.filter { !$0.kind.isPeriod } }
  private var times: [Column] { columns.filter(\.kind.isPeriod) }

  private var columns: [Column] {
    let specification = facts.specification
    return [specification.x, specification.series, specification.facet].compactMap {
      $0.flatMap(facts.metadata.column)
    }
  }

  /// The only line, or the only one that the title names; nothing where it is not certain which is meant.
  var meant: Line? {
    let lines = lines
    guard lines.count > 1 else { return lines.first }
    let title = ClaimPhrase(facts.specification.title)
    let found = lines.filter { title.has($0.name) }
    return found.count == 1 ? found[0] : nil
  }

  private func points(_ rows: [Int], _ x: Column) -> [Point]? {
    let (labels, numbers) = (facts.table.values(of: x.name), facts.table.values(of: facts.y.name))
    let years = ClaimYears(of: x)
    let points = rows.compactMap { row -> Point? in
      guard let text = labels[row].text, let period = Period(text, kind: x.kind),
        let value = numbers[row].number, value.isFinite
      else { return nil }
      return Point(period: period, years: years.of(period, text: text), value: value, row: row)
    }
    let isSingle = Set(points.map(\.period)).count == points.count
    return isSingle ? points.sorted { $0.period < $1.period } : nil
  }
}
