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
    if let kind { check(kind, &fields) }
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
    return fields.choice("type", of: ChartKind.self)
  }

  /// Says which keys such a chart lacks, and which it has no use for.
  private static func check(_ kind: ChartKind, _ fields: inout Fields) {
    for key in kind.keys.required where !fields.contains(key.rawValue) {
      fields.missing(key.rawValue, example: key.example(for: kind))
    }
    let used = Set(kind.keys.required + kind.keys.optional)
    let unused = ChartKey.allCases.filter { !used.contains($0) }
    fields.refuse(unused.map(\.rawValue), because: "its type is “\(kind.rawValue)”")
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
  /// What could stand after the key.
  fileprivate func example(for kind: ChartKind) -> String? {
    switch self {
    case .x: kind == .scatter ? "deprivation" : "year"
    case .y: "rate"
    case .series: "offence"
    case .positive: "[Strongly agree, Agree]"
    case .negative: "[Strongly disagree, Disagree]"
    case .map: "districts"
    case .denominator: "population"
    default: nil
    }
  }
}
