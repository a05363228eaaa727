import Datasets
import Statistics

/// The points of a scatter plot, in the order of the file, with those that cannot be drawn.
struct ScatterData: Sendable {
  /// One row of the file.
  struct Row: Sendable {
    /// The name of the point; empty where the author named no column of labels.
    var label: String
    /// The label as the table shows it.
    var heading: String
    var series: Int
    var x: Cell
    var y: Cell
    /// Whether it stands for all the others together. It is then no point among them.
    var isTotal: Bool
  }

  /// A row with both of its numbers.
  struct Point: Sendable {
    var label: String
    var series: Int
    var x: Double
    var y: Double
  }

  let x: Column
  let y: Column
  let label: Column?
  let series: Column?

  /// The names of the groups; one empty name where there is no series.
  let names: [String]

  let rows: [Row]

  /// Whether the points come from more than one period. Numbers that follow each other in time are not independent,
  /// so that no test can tell a pattern from chance.
  let isOverTime: Bool

  /// The rows that are drawn.
  let points: [Point]

  init(
    x: Column, y: Column, label: Column?, series: Column?, names: [String], rows: [Row], isOverTime: Bool
  ) {
    self.x = x
    self.y = y
    self.label = label
    self.series = series
    self.names = names
    self.rows = rows
    self.isOverTime = isOverTime
    points = rows.filter { !$0.isTotal }.compactMap { row in
      guard let x = row.x.number, let y = row.y.number, x.isFinite, y.isFinite else { return nil }
      return Point(label: row.label, series: row.series, x: x, y: y)
    }
  }

  /// Whether the points are told apart by group.
  var isGrouped: Bool { series != nil && names.count > 1 }

  /// The points, and what stands for all of them together apart.
  var parts: [Row] { rows.filter { !$0.isTotal } }

  /// How far the two measures go together, in one group or in all.
  func correlation(in series: Int? = nil) -> RankCorrelation? {
    RankCorrelation(points.filter { series == nil || $0.series == series }.map { ($0.x, $0.y) })
  }

  /// The points that stand on the same spot as others, spot by spot, by their indices.
  var shared: [[Int]] {
    let spots = Dictionary(grouping: points.indices) { [points[$0].x, points[$0].y] }
    return spots.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// What a point stands for: `1 area`, `12 areas`.
  func count(_ number: Int) -> String { Sentence.count(number, noun.one, noun.many) }

  /// Whether a label stands at a point of several groups, and names one only together with its group.
  var labelsRepeat: Bool { isGrouped && Set(parts.map(\.label)).count < parts.count }

  /// What one point stands for, and several. An area that has a point in each group is no longer one point.
  var noun: (one: String, many: String) {
    label?.kind == .area && !labelsRepeat ? (one: "area", many: "areas") : (one: "point", many: "points")
  }
}
