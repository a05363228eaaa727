/// One value of a table.
public enum Cell: Hashable, Sendable {
  /// A measured number, in the column's unit.
  case number(Double)
  /// A measured number with marks that say how far to trust it.
  case marked(Double, Marks)
  /// A category, a period or free text.
  case text(String)
  /// A shorthand that stands where a number cannot.
  case symbol(Symbol)

  /// A number, with its marks where it has any.
  public static func number(_ value: Double, marks: Marks) -> Cell {
    marks.isEmpty ? .number(value) : .marked(value, marks)
  }

  /// The number, where there is one.
  public var number: Double? {
    switch self {
    case .number(let value), .marked(let value, _): value
    case .text, .symbol: nil
    }
  }

  /// The marks of the number; none where there are none.
  public var marks: Marks {
    if case .marked(_, let marks) = self { marks } else { .none }
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
