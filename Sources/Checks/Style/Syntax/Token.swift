/// One token of a stylesheet (CSS Syntax 3), and where it stands in the bytes.
struct Token: Sendable {
  /// A name, as written and in small letters.
  struct Ident: Sendable {
    let exact: Name
    let lower: Name
    let keyword: Keyword?
  }

  enum Kind: Sendable {
    case ident(Ident), function(Ident), at(Ident)
    /// `#name`; a colour where it is written like one.
    case hash(Ident, Colour?)
    case string, url
    case number(Double), percentage(Double), dimension(Double, Unit)
    case delim(UInt8)
    case colon, semicolon, comma, space
    /// `(`, `[` or `{`; a function's parenthesis belongs to the function.
    case open(UInt8)
    case close(UInt8)
    /// What no grammar takes.
    case bad
  }

  let kind: Kind
  let from: Int32
  let to: Int32

  var isSpace: Bool { if case .space = kind { true } else { false } }
  var isComma: Bool { if case .comma = kind { true } else { false } }
  var isColon: Bool { if case .colon = kind { true } else { false } }
  var keyword: Keyword? { if case .ident(let ident) = kind { ident.keyword } else { nil } }
  var function: Keyword? { if case .function(let ident) = kind { ident.keyword } else { nil } }
  var ident: Ident? { if case .ident(let ident) = kind { ident } else { nil } }

  func isDelim(_ byte: UInt8) -> Bool { if case .delim(byte) = kind { true } else { false } }
  func isOpen(_ byte: UInt8) -> Bool { if case .open(byte) = kind { true } else { false } }
  func isClose(_ byte: UInt8) -> Bool { if case .close(byte) = kind { true } else { false } }

  /// Whether it opens a block that must be closed again.
  var opens: Bool {
    switch kind {
    case .open, .function: true
    default: false
    }
  }

  var closes: Bool { if case .close = kind { true } else { false } }
}

/// A unit after a number.
enum Unit: String, CaseIterable, Sendable {
  case px, em, rem, pt, pc, inch = "in", cm, mm, q, ex, ch, lh, rlh
  case vw, vh, vmin, vmax, svw, svh, lvw, lvh, dvw, dvh, vi, vb
  case deg, rad, grad, turn
  case other

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (Name($0.rawValue.utf8), $0) })

  init(_ name: Name) { self = Self.byName[name] ?? .other }
}
