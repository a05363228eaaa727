/// Kinds of chart that people ask for and Candour does not draw: why not, and what to use in their place.
public struct RefusedKind: Hashable, Sendable {
  /// Why such a chart is not drawn, in one sentence.
  public let message: String

  /// Which kind to use.
  public let help: String

  /// The refusal of the kind that an author calls `name`; nothing where that is no kind we know of.
  public init?(_ name: String) {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let plain = words.filter { !["chart", "plot", "graph"].contains($0) }.joined(separator: "-")
    guard let refusal = Self.all.first(where: { $0.names.contains(plain) }) ?? Self.solid(plain) else {
      return nil
    }
    message = refusal.why
    help = refusal.help
  }

  private typealias Refusal = (names: Set<String>, why: String, help: String)

  /// `3d`, `3d-bar`, `pie-3d`.
  private static func solid(_ name: String) -> Refusal? {
    guard name.split(separator: "-").contains("3d") else { return nil }
    return (
      [], "Candour draws nothing in three dimensions: depth makes what is nearer look larger.",
      "Use `bar`, `column` or `line`."
    )
  }

  private static let all: [Refusal] = [
    (
      ["pie"], "Candour draws no pie charts: angles are hard to compare.",
      "Use `bar`, which shows the same shares so that they can be compared. For several wholes, use `stacked-bar` with "
        + "`percent: true`."
    ),
    (
      ["donut", "doughnut", "ring", "sunburst"],
      "Candour draws no doughnut charts: parts of a ring are hard to compare.",
      "Use `bar`, which shows the same shares so that they can be compared. For one share, use `icons`."
    ),
    (
      ["area", "stacked-area", "stream"],
      "Candour draws no area charts: only the lowest area stands on a level line, so the others cannot be compared.",
      "Use `line` for numbers over time, or `stacked-column` for what each total is made of."
    ),
    (
      ["gauge", "dial", "speedometer", "thermometer"],
      "Candour draws no gauges: they take much room to show one number.",
      "Use a `figures` block for one number, or `icons` for one share."
    ),
    (
      ["radar", "spider", "polar"],
      "Candour draws no radar charts: their shape depends on the order of the spokes, which means nothing.",
      "Use `bar` or `dot`, with `series` for the things you compare."
    ),
    (
      ["dual-axis", "dual-axes", "two-axes", "two-axis", "combo", "mixed"],
      "Candour draws no charts with two axes: the two scales can be chosen to make any two lines seem linked.",
      "Use two `line` charts, one below the other."
    ),
    (
      ["bubble"], "Candour draws no bubble charts: the sizes of circles are hard to compare.",
      "Use `bar` or `dot` for the numbers, or `funnel` for rates of places of different sizes."
    ),
    (
      ["treemap", "tree-map", "mosaic"],
      "Candour draws no tree maps: the sizes of boxes of different shapes are hard to compare.",
      "Use `bar`, or `stacked-bar` for parts of several wholes."
    ),
    (
      ["word-cloud", "wordcloud", "tag-cloud"],
      "Candour draws no word clouds: long words look more important than short ones.",
      "Use `bar` with how often each theme came up."
    ),
    (
      ["histogram"],
      "Candour draws no histograms: they are made from each person’s own number, which is never published.",
      "Count people by group, such as age groups, and use `column` with the groups in order."
    ),
    (
      ["box", "boxplot", "box-and-whisker", "violin"],
      "Candour draws no box plots: they are made from each person’s own number, which is never published.",
      "Use `dot` with `lower` and `upper` for a number and the range round it."
    ),
  ]
}
