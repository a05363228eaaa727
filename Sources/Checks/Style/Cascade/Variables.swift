/// Puts the values of custom properties where `var()` asks for them (CSS Variables 1).
struct Variables {
  /// A value that grows beyond this is dropped: custom properties can double each other.
  private static let mostTokens = 4_096
  private static let deepest = 24

  /// Those of the element around, and those that are known already.
  private(set) var known: [Name: [Token]]
  /// Those the element itself declares, not looked at yet.
  private var declared: [Name: [Token]]

  init(around: [Name: [Token]], declared: [Name: [Token]]) {
    known = around
    self.declared = declared
    for name in declared.keys { known[name] = nil }
    for name in declared.keys { resolve(name, 0) }
  }

  private mutating func resolve(_ name: Name, _ depth: Int) {
    guard let value = declared.removeValue(forKey: name) else { return }
    known[name] = substitute(value[...], depth + 1)
  }

  /// `value` without `var()`; nothing where one names nothing and says nothing instead.
  mutating func substitute(_ value: [Token]) -> [Token]? { substitute(value[...], 0) }

  private mutating func substitute(_ value: ArraySlice<Token>, _ depth: Int) -> [Token]? {
    guard depth < Self.deepest else { return nil }
    var result: [Token] = []
    var index = value.startIndex
    while index < value.endIndex {
      guard value[index].function == .var else {
        result.append(value[index])
        index += 1
        continue
      }
      let close = Components.closing(value, index)
      guard let found = self.value(of: value[(index + 1)..<close], depth) else { return nil }
      result += found
      guard result.count < Self.mostTokens else { return nil }
      index = close + 1
    }
    return result
  }

  private mutating func value(of inside: ArraySlice<Token>, _ depth: Int) -> [Token]? {
    let parts = Declaration.trimmed(inside)
    guard let name = parts.first?.ident?.exact else { return nil }
    resolve(name, depth)
    if let known = known[name] { return known }
    guard let comma = parts.firstIndex(where: \.isComma) else { return nil }
    return substitute(Declaration.trimmed(parts[(comma + 1)...]), depth + 1)
  }
}
