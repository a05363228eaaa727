import Charts
import Configuration
import Diagnostics
import Disclosure

extension ChartBlock {
  static func read(_ fields: inout Fields) -> ChartBlock {
    let kind = readKind(&fields)
    if fields.value("type") == nil { fields.missing("type", example: "line") }
    let data = fields.requiredText("data", example: "recorded-violence")
    var specification = ChartSpecification(
      kind: kind ?? .line, selection: Selection.read("where", &fields),
      title: fields.requiredText("title", example: "Knife crime has risen in five of the last six years"),
      subtitle: fields.requiredText("subtitle"), description: fields.text("description"),
      note: fields.text("note"))
    specification.readKeys(&fields)
    if let kind { check(kind, data: data, &fields) }
    return ChartBlock(data: data, specification: specification)
  }

  /// The kind of chart; one that is refused is told apart from a slip of the finger.
  private static func readKind(_ fields: inout Fields) -> ChartKind? {
    if let name = fields.value("type")?.scalar, ChartKind(rawValue: name) == nil,
      let refused = RefusedKind(name)
    {
      fields.report("refused-chart", refused.message, help: refused.help, at: "type")
      return nil
    }
    if let name = fields.value("type")?.scalar, ChartKind(rawValue: name) == nil {
      let near = ChartKind.nearest(to: name)
      if !near.isEmpty {
        let names = near.map { "“\($0.rawValue)”" }.joined(separator: " or ")
        fields.report(
          "unknown-value", "“type” cannot be “\(name)”.", help: "Did you mean \(names)?", at: "type")
        return nil
      }
    }
    return fields.choice("type", of: ChartKind.self)
  }

  /// Says which keys such a chart lacks, and which it has no use for.
  private static func check(_ kind: ChartKind, data: String, _ fields: inout Fields) {
    for key in kind.keys.required where !fields.contains(key.rawValue) {
      if let use = key.use(in: kind) {
        let columns = data.isEmpty ? "the dataset" : "“\(data)”"
        fields.missing(
          key.rawValue, help: "Name the column of \(columns) \(use): “\(key.rawValue): …”.")
      } else {
        fields.missing(key.rawValue, example: key.example)
      }
    }
    let used = Set(kind.keys.required + kind.keys.optional)
    let isTold = lacksIntervals(kind)
    if isTold { refuseIntervals(kind, &fields) }
    let unused = ChartKey.allCases.filter { !used.contains($0) && !(isTold && $0.isEndOfInterval) }
    fields.refuse(unused.map(\.rawValue), because: "its type is “\(kind.rawValue)”")
  }
}

extension ChartBlock {
  /// Whether such a chart draws no intervals where a dot plot of the same numbers would.
  private static func lacksIntervals(_ kind: ChartKind) -> Bool { [.bar, .column, .lollipop].contains(kind) }

  /// Intervals are drawn by some kinds only: the author needs another kind, not a chart without them.
  private static func refuseIntervals(_ kind: ChartKind, _ fields: inout Fields) {
    let keys = ChartKey.allCases.filter(\.isEndOfInterval).map(\.rawValue)
    for key in keys { _ = fields.value(key) }
    guard let key = keys.first(where: { fields.contains($0) }) else { return }
    fields.report(
      "contradiction", "A chart of the type “\(kind.rawValue)” draws no intervals.",
      help: "Use `type: dot`, which draws the interval round each number, or take “lower” and “upper” out.",
      at: key)
  }
}

extension ChartSpecification {
  /// Reads the keys that only some kinds of chart have.
  fileprivate mutating func readKeys(_ fields: inout Fields) {
    x = fields.text("x")
    y = fields.text("y")
    series = fields.text("series")
    facet = fields.text("facet")
    label = fields.text("label")
    lower = fields.text("lower")
    upper = fields.text("upper")
    map = fields.text("map")
    events = EventChoice.read("events", &fields)
    better = fields.choice("better", of: Better.self)
    denominator = fields.text("denominator")
    per = fields.number("per")
    reference = fields.number("reference")
    order = fields.choice("order", of: Order.self)
    percent = fields.flag("percent") ?? false
    positive = fields.texts("positive")
    negative = fields.texts("negative")
    middle = fields.text("middle")
    apart = fields.texts("apart")
  }
}

extension ChartKey {
  fileprivate var isEndOfInterval: Bool { self == .lower || self == .upper }

  /// What the column is for that the key names; nothing where it names none.
  fileprivate func use(in kind: ChartKind) -> String? {
    switch self {
    case .x:
      kind == .scatter ? "with the numbers along the axis" : "with the labels or periods along the axis"
    case .y: "with the numbers"
    case .series: "whose values are told apart by colour"
    case .denominator: "that the counts are divided by"
    default: nil
    }
  }

  /// What could stand after the key.
  fileprivate var example: String? {
    switch self {
    case .positive: "[Strongly agree, Agree]"
    case .negative: "[Strongly disagree, Disagree]"
    case .map: "districts"
    default: nil
    }
  }
}
