/// A state or property of WAI-ARIA 1.2, or one of the few that 1.3 adds.
enum AriaAttribute: UInt8, CaseIterable {
  case activedescendant, atomic, autocomplete, braillelabel, brailleroledescription, busy, checked, colcount
  case colindex, colindextext, colspan, controls, current, describedby, description, details, disabled
  case dropeffect, errormessage, expanded, flowto, grabbed, haspopup, hidden, invalid, keyshortcuts, label
  case labelledby, level, live, modal, multiline, multiselectable, orientation, owns, placeholder, posinset
  case pressed, readonly, relevant, required, roledescription, rowcount, rowindex, rowindextext, rowspan
  case selected, setsize, sort, valuemax, valuemin, valuenow, valuetext

  /// The attribute of this name, `aria-` and all; nothing where WAI-ARIA has none.
  init?(name: Bytes) {
    guard let attribute = Self.named[name.string] else { return nil }
    self = attribute
  }

  /// Its name as authors write it.
  var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { "aria-\($0)" }
  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}

/// A set of states and properties.
struct AriaAttributes: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ attributes: AriaAttribute...) {
    rawValue = attributes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  func contains(_ attribute: AriaAttribute) -> Bool { rawValue & 1 << UInt64(attribute.rawValue) != 0 }

  /// Its members in the order of the alphabet.
  var members: [AriaAttribute] { AriaAttribute.allCases.filter(contains) }

  /// What any element may carry. The last four are deprecated as global in 1.2, and still allowed.
  static let global = AriaAttributes(
    .atomic, .braillelabel, .brailleroledescription, .busy, .controls, .current, .describedby, .description,
    .details, .dropeffect, .flowto, .grabbed, .hidden, .keyshortcuts, .label, .labelledby, .live, .owns,
    .relevant, .roledescription, .disabled, .errormessage, .haspopup, .invalid)

  /// What gives an element a name, for roles that may have none.
  static let naming = AriaAttributes(.braillelabel, .label, .labelledby)

  /// What renames the role of an element, for roles that say nothing.
  static let renaming = AriaAttributes(.brailleroledescription, .roledescription)
}
