/// The names of pseudo-classes, and what each asks.
enum PseudoNames {
  static let `is` = Name("is")
  static let `where` = Name("where")
  static let matches = Name("-webkit-any")
  static let not = Name("not")
  static let has = Name("has")
  static let lang = Name("lang")

  /// Those that ask for the focus, which nothing has when a page is first seen.
  static let focus: Set<Name> = [Name("focus"), Name("focus-visible"), Name("focus-within")]

  /// Pseudo-elements that may be written with one colon.
  static let oldElements: Set<Name> = [
    Name("before"), Name("after"), Name("first-line"), Name("first-letter"),
  ]

  static let positional: Set<Name> = [
    Name("first-child"), Name("last-child"), Name("only-child"), Name("first-of-type"), Name("last-of-type"),
    Name("only-of-type"), Name("empty"), Name("disabled"), Name("enabled"),
  ]

  static let plain: [Name: Pseudo] = [
    Name("hover"): .never, Name("active"): .never, Name("focus"): .never, Name("focus-visible"): .never,
    Name("focus-within"): .never, Name("visited"): .never, Name("target"): .never,
    Name("fullscreen"): .never, Name("autofill"): .never, Name("-webkit-autofill"): .never,
    Name("invalid"): .never, Name("user-invalid"): .never, Name("user-valid"): .never,
    Name("placeholder-shown"): .never, Name("indeterminate"): .never, Name("popover-open"): .never,
    Name("modal"): .never, Name("target-within"): .never, Name("host"): .never,
    Name("-moz-focusring"): .never,
    Name("valid"): .always, Name("defined"): .always, Name("optional"): .always, Name("read-write"): .never,
    Name("root"): .root, Name("scope"): .root, Name("link"): .link, Name("any-link"): .link,
    Name("disabled"): .disabled, Name("enabled"): .enabled, Name("checked"): .checked, Name("empty"): .empty,
    Name("required"): .required, Name("open"): .opened,
    Name("first-child"): .nth(NthPattern(step: 0, offset: 1)),
    Name("last-child"): .nth(NthPattern(step: 0, offset: 1, fromEnd: true)),
    Name("first-of-type"): .nth(NthPattern(step: 0, offset: 1, ofType: true)),
    Name("last-of-type"): .nth(NthPattern(step: 0, offset: 1, ofType: true, fromEnd: true)),
    Name("only-child"): .only(ofType: false), Name("only-of-type"): .only(ofType: true),
  ]

  static let nth: [Name: (ofType: Bool, fromEnd: Bool)] = [
    Name("nth-child"): (false, false), Name("nth-last-child"): (false, true),
    Name("nth-of-type"): (true, false), Name("nth-last-of-type"): (true, true),
  ]
}
