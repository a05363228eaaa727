import Datasets

/// Says to programs how a table was released, so that whoever trusts nobody can check it from public files alone.
///
/// CSV on the Web lets a description hold what it knows nothing of, under names with a prefix of their own.
enum RuleDescription {
  /// The prefix of all that only Candour says.
  static let prefix = "candour:"

  /// The rule of a table; nothing where no column is a count.
  static func json(_ rule: ReleaseRule?) -> JSONValue? {
    guard let rule else { return nil }
    guard rule.smallCounts != nil || rule.roundingBase != nil else {
      return .object([(prefix + "method", .text(rule.method.name))])
    }
    return .object([
      (prefix + "method", .text(rule.method.name)),
      (prefix + "threshold", rule.threshold.map(JSONValue.whole)),
      (prefix + "round", rule.roundingBase.map(JSONValue.whole)),
      (prefix + "zeros", .text(rule.zeros.rawValue)),
      (prefix + "wide", .flag(rule.isWide)),
    ])
  }

  private static func subtotals(_ subtotals: [Subtotal]) -> JSONValue? {
    guard !subtotals.isEmpty else { return nil }
    return .list(
      subtotals.map {
        .object([
          (prefix + "value", .text($0.value)), (prefix + "parts", .list($0.parts.map(JSONValue.text))),
        ])
      })
  }

  /// What a column is to the rule: which value is the total of the others, and what a number is worked out from.
  static func entries(of column: Column) -> [(key: String, value: JSONValue?)] {
    let list = { (names: [String]) in names.isEmpty ? nil : JSONValue.list(names.map(JSONValue.text)) }
    return [
      (prefix + "kind", .text(column.kind.rawValue)),
      (prefix + "total", column.total.map(JSONValue.text)),
      (prefix + "subtotals", subtotals(column.subtotals)),
      (prefix + "rounded", column.rounded.map(JSONValue.whole)),
      (prefix + "derivedFrom", list(column.derivedFrom)),
      (prefix + "within", list(column.within)),
    ]
  }
}

extension ReleaseRule.Method {
  /// The name in public descriptions.
  var name: String {
    switch self {
    case .suppress: "suppress"
    case .round: "round"
    case .both: "both"
    case .none: "none"
    }
  }
}
