/// What may be written in a state or property (WAI-ARIA 1.2, “Value types”).
enum AriaValueType {
  case trueFalse
  case tristate
  case trueFalseUndefined
  case reference
  case references
  case integer
  case number
  case string
  case token([StaticString])
  case tokens([StaticString])

  /// Whether `value` is of the type; whether the ids exist is not asked here. Letters may be capitals, as HTML has it.
  func admits(_ value: Bytes) -> Bool {
    switch self {
    case .trueFalse: return value.isOne(of: ["true", "false"])
    case .tristate: return value.isOne(of: ["true", "false", "mixed", "undefined"])
    case .trueFalseUndefined: return value.isOne(of: ["true", "false", "undefined"])
    case .reference, .references, .string: return true
    case .integer: return value.isInteger
    case .number: return value.isNumber
    case .token(let words): return value.isOne(of: words)
    case .tokens(let words):
      var all = true
      value.forEachWord { if !$0.isOne(of: words) { all = false } }
      return all
    }
  }

  /// What may be written, for a message.
  var asks: String {
    switch self {
    case .trueFalse: "true or false"
    case .tristate: "true, false or mixed"
    case .trueFalseUndefined: "true or false"
    case .reference: "the id of an element of the page"
    case .references: "ids of elements of the page, with spaces between them"
    case .integer: "a whole number"
    case .number: "a number"
    case .string: "words"
    case .token(let words): "one of: " + words.map { "\($0)" }.joined(separator: ", ")
    case .tokens(let words): "one or more of: " + words.map { "\($0)" }.joined(separator: ", ")
    }
  }
}

extension AriaAttribute {
  /// What may be written in it.
  var valueType: AriaValueType {
    switch self {
    case .atomic, .busy, .disabled, .modal, .multiline, .multiselectable, .readonly, .required: .trueFalse
    case .checked, .pressed: .tristate
    case .expanded, .grabbed, .hidden, .selected: .trueFalseUndefined
    case .activedescendant: .reference
    case .controls, .describedby, .details, .errormessage, .flowto, .labelledby, .owns: .references
    case .colcount, .colindex, .colspan, .level, .posinset, .rowcount, .rowindex, .rowspan, .setsize: .integer
    case .valuemax, .valuemin, .valuenow: .number
    case .autocomplete: .token(["inline", "list", "both", "none"])
    case .current: .token(["page", "step", "location", "date", "time", "true", "false"])
    case .haspopup: .token(["true", "false", "menu", "listbox", "tree", "grid", "dialog"])
    case .invalid: .token(["true", "false", "grammar", "spelling"])
    case .live: .token(["polite", "assertive", "off"])
    case .orientation: .token(["horizontal", "vertical", "undefined"])
    case .sort: .token(["ascending", "descending", "other", "none"])
    case .dropeffect: .tokens(["copy", "execute", "link", "move", "none", "popup"])
    case .relevant: .tokens(["additions", "removals", "text", "all"])
    case .braillelabel, .brailleroledescription, .colindextext, .description, .keyshortcuts, .label,
      .placeholder, .roledescription, .rowindextext, .valuetext:
      .string
    }
  }
}

extension Bytes {
  fileprivate func isOne(of words: [StaticString]) -> Bool {
    let value = trimmed
    return words.contains { value.matches($0) }
  }

  /// Whether it is a whole number, with a sign or without.
  var isInteger: Bool {
    let digits = unsigned
    return !digits.isEmpty && digits.buffer.allSatisfy(\.isDigit)
  }

  /// Whether it is a decimal number.
  fileprivate var isNumber: Bool { Double(trimmed.string)?.isFinite ?? false }

  private var unsigned: Bytes {
    let value = trimmed
    guard let first = value.buffer.first else { return value }
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? value.slice(1, value.count) : value
  }
}
