/// Reads what `@supports` asks for: browsers of today can do everything but what other makers' prefixes name.
enum SupportsReader {
  static func condition(_ tokens: ArraySlice<Token>) -> MediaCondition {
    let parts = Components.all(tokens)
    guard let first = parts.first else { return .always }
    if first.first?.keyword == .not {
      return parts.count > 1 ? .not(condition(parts[1])) : .never
    }
    let operands = stride(from: 0, to: parts.count, by: 2).map { operand(parts[$0]) }
    guard operands.count > 1 else { return operands.first ?? .always }
    return parts[1].first?.keyword == .or ? .any(operands) : .all(operands)
  }

  private static func operand(_ part: ArraySlice<Token>) -> MediaCondition {
    guard part.first?.isOpen(UInt8(ascii: "(")) == true else {
      return part.first?.function == .selector ? .always : .never
    }
    let inner = Declaration.trimmed(Components.inside(part))
    if inner.first?.opens == true || inner.first?.keyword == .not { return condition(inner) }
    let prefixed = inner.first?.ident.map { others.contains($0.lower) } ?? true
    return prefixed ? .never : .always
  }

  private static let others: Set<Name> = [
    Name("-moz-appearance"), Name("-ms-ime-align"), Name("-ms-accelerator"), Name("-ms-high-contrast-adjust"),
    Name("-webkit-touch-callout"), Name("-moz-orient"), Name("-webkit-hyphens"),
  ]
}
