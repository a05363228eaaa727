import Datasets

/// What can be done about rows that fall on the same spot of a chart.
enum RepeatRemedy {
  /// One of them can be chosen, and nothing else.
  case choose
  /// Up to so many can be drawn with the key `series`, and more of them perhaps in small charts.
  case series(most: Int, orFacet: Bool)
  /// All can be drawn in small charts, with the key `facet`.
  case facet

  /// How to choose one of `labels` of `column`, or to draw all the `count` there are.
  func help(column: Column, labels: [String], among count: Int) -> String {
    let name = column.name
    let choice = "They differ in \(name). Choose one with `where: {\(name): \(Self.example(column, labels))}`"
    switch self {
    case .series(let most, _) where count <= most:
      return choice + ", or draw them all with `series: \(name)`."
    case .facet, .series(_, orFacet: true):
      return choice + ", or draw a small chart of each with `facet: \(name)`."
    case .choose, .series: return choice + "."
    }
  }

  /// The latest of periods, and the first of labels.
  private static func example(_ column: Column, _ labels: [String]) -> String {
    guard column.kind.isPeriod else { return labels.first ?? "…" }
    let start = { (label: String) in ChartPeriod(label, kind: column.kind)?.start ?? 0 }
    return labels.max { start($0) < start($1) } ?? "…"
  }
}
