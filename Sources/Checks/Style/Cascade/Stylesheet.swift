/// A stylesheet, parsed once for all the pages that use it.
final class Stylesheet: Sendable {
  let rules: [StyleRule]
  let imports: [ImportRule]
  /// Whether it has colours of its own for readers who ask for dark ones.
  let asksForDark: Bool
  /// Whether it tells upright screens from sideways ones.
  let asksForOrientation: Bool
  /// The attributes, classes and ids its selectors ask for.
  let wanted: WantedNames
  /// Its rules, found by what they ask of an element.
  let index: RuleIndex

  /// Parses `source`.
  init(_ source: [UInt8]) {
    let parser = SheetParser(source)
    rules = parser.rules
    imports = parser.imports
    let conditions = rules.flatMap(\.conditions)
    asksForDark =
      conditions.contains(where: \.asksForDark)
      || rules.contains { $0.declarations.contains { $0.value.contains { $0.function == .lightDark } } }
    asksForOrientation = conditions.contains(where: \.asksForOrientation)
    index = RuleIndex(rules)
    wanted = rules.reduce(into: WantedNames()) { $0.add($1.selectors) }
  }
}
