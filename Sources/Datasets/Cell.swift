/// One value of a table.
public enum Cell: Hashable, Sendable {
  /// A measured number, in the column's unit.
  case number(Double)
  /// A category, a period or free text.
  case text(String)
  /// A shorthand that stands where a number cannot.
  case symbol(Symbol)

  /// The number, where there is one.
  public var number: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  /// The text, where there is one.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// The shorthand, where there is one.
  public var symbol: Symbol? {
    if case .symbol(let value) = self { value } else { nil }
  }
}
