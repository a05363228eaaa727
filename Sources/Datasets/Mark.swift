/// A shorthand that stands after a number and says how far to trust it: `1234 [p]`.
public enum Mark: String, CaseIterable, Hashable, Sendable {
  /// It may still change.
  case provisional = "[p]"
  /// It has changed since it was first published.
  case revised = "[r]"
  /// It was worked out, not counted.
  case estimated = "[e]"
  /// Numbers from here on cannot be compared with those before.
  case seriesBreak = "[b]"
  /// Of low reliability.
  case unreliable = "[u]"

  /// What the mark means, for the note under a table.
  public var meaning: String {
    switch self {
    case .provisional: "provisional: it may still change"
    case .revised: "revised since it was first published"
    case .estimated: "estimated"
    case .seriesBreak: "a break in the series: it cannot be compared with the numbers before it"
    case .unreliable: Symbol.unreliable.meaning
    }
  }
}

/// The marks of one number, each at most once.
public struct Marks: Hashable, Sendable {
  private var bits: UInt8 = 0

  /// No marks.
  public static let none = Marks([])

  /// Gathers `marks`; one that stands twice counts once.
  public init(_ marks: some Sequence<Mark>) {
    for mark in marks { bits |= Marks.bit(mark) }
  }

  /// Whether there are none.
  public var isEmpty: Bool { bits == 0 }

  /// Whether `mark` is one of them.
  public func contains(_ mark: Mark) -> Bool { bits & Marks.bit(mark) != 0 }

  /// The marks, in the order in which notes explain them.
  public var all: [Mark] { Mark.allCases.filter(contains) }

  /// The marks as they are written: `[p][e]`.
  public var text: String { all.map(\.rawValue).joined() }

  /// These marks and `others`.
  public func union(_ others: Marks) -> Marks {
    var marks = self
    marks.bits |= others.bits
    return marks
  }

  /// These marks but for `mark`.
  public func without(_ mark: Mark) -> Marks {
    var marks = self
    marks.bits &= ~Marks.bit(mark)
    return marks
  }

  private static func bit(_ mark: Mark) -> UInt8 {
    switch mark {
    case .provisional: 1
    case .revised: 2
    case .estimated: 4
    case .seriesBreak: 8
    case .unreliable: 16
    }
  }
}
