/// Reads media queries (Media Queries 5). What it does not know does not hold, as in a browser.
struct MediaReader {
  private let parts: [ArraySlice<Token>]
  private var at = 0

  /// What `@media` or a `media` attribute asks for.
  static func condition(_ tokens: ArraySlice<Token>) -> MediaCondition {
    guard tokens.contains(where: { !$0.isSpace }) else { return .always }
    let queries = Components.commaSeparated(tokens).map { query in
      var reader = MediaReader(query)
      return reader.query()
    }
    return queries.count == 1 ? queries[0] : .any(queries)
  }

  /// What `@container` asks for, as if the container were the window.
  static func container(_ tokens: ArraySlice<Token>) -> MediaCondition {
    let parts = Components.all(tokens)
    let named = parts.first?.first?.ident.map { $0.keyword != .not } ?? false
    return condition(parts.dropFirst(named ? 1 : 0).first.map { tokens[$0.startIndex...] } ?? [])
  }

  private init(_ tokens: ArraySlice<Token>) { parts = Components.all(tokens) }

  private mutating func query() -> MediaCondition {
    var isNegated = false
    if word == .only { at += 1 }
    if word == .not, at + 1 < parts.count, parts[at + 1].first?.ident != nil {
      isNegated = true
      at += 1
    }
    guard let ident = part?.first?.ident, ident.keyword != .not else { return conditions() }
    at += 1
    let type: MediaCondition = ident.keyword == .screen || ident.keyword == .all ? .always : .never
    if word == .and { at += 1 }
    let whole: MediaCondition = at < parts.count ? .all([type, conditions()]) : type
    return isNegated ? .not(whole) : whole
  }

  private var part: ArraySlice<Token>? { at < parts.count ? parts[at] : nil }
  private var word: Keyword? { part?.first?.keyword }

  private mutating func conditions() -> MediaCondition {
    var found = [one()]
    var isAny = false
    while word == .and || word == .or {
      isAny = word == .or
      at += 1
      found.append(one())
    }
    if at < parts.count { return .never }
    return found.count == 1 ? found[0] : isAny ? .any(found) : .all(found)
  }

  /// A condition in parentheses, with `not` before it at most once.
  private mutating func one() -> MediaCondition {
    guard word == .not else { return parenthesised() }
    at += 1
    return .not(parenthesised())
  }

  private mutating func parenthesised() -> MediaCondition {
    guard let part, part.first?.isOpen(UInt8(ascii: "(")) == true else {
      at = parts.count + 1
      return .never
    }
    at += 1
    let inner = Declaration.trimmed(Components.inside(part))
    if inner.first?.opens == true || inner.first?.keyword == .not {
      var reader = MediaReader(inner)
      return reader.conditions()
    }
    return MediaFeature.condition(inner)
  }
}
