/// Parses a stylesheet into rules (CSS Syntax 3, section 5; CSS Nesting; Cascade layers).
///
/// What it cannot read it leaves out, as browsers do.
struct SheetParser {
  /// Rules inside rules deeper than this are left out.
  private static let deepest = 32

  private let source: [UInt8]
  private let tokens: [Token]
  /// For each token that opens a block, the place of the one that closes it.
  private let closings: [Int32]
  private(set) var rules: [StyleRule] = []
  private(set) var imports: [ImportRule] = []
  private var layers: [Name: Int] = [:]
  /// How many layers there are, with a name or without.
  private var layerCount = 0

  /// Where the parser is: what must hold, and which elements the rules around speak of.
  private struct Place {
    var conditions: [MediaCondition] = []
    var layer = StyleRule.unlayered
    var parents: [Selector]?
    var depth = 0
  }

  /// Parses a whole stylesheet.
  init(_ source: [UInt8]) {
    self.source = source
    tokens = Tokenizer.tokens(source)
    closings = Self.closings(tokens)
    rules(in: 0..<tokens.count, Place())
  }

  /// The declarations of a `style` attribute.
  static func declarations(_ source: [UInt8]) -> [Declaration] {
    let tokens = Tokenizer.tokens(source)
    var declarations: [Declaration] = []
    var index = 0
    while index < tokens.count {
      var end = index
      while end < tokens.count {
        if case .semicolon = tokens[end].kind { break }
        end = tokens[end].opens ? Components.closing(tokens[...], end) + 1 : end + 1
      }
      declarations += declaration(tokens[index..<min(end, tokens.count)], source)
      index = end + 1
    }
    return declarations
  }

  private static func closings(_ tokens: [Token]) -> [Int32] {
    var closings = [Int32](repeating: Int32(tokens.count), count: tokens.count)
    var open: [Int] = []
    for (index, token) in tokens.enumerated() {
      if token.opens { open.append(index) }
      if token.closes, let start = open.popLast() { closings[start] = Int32(index) }
    }
    return closings
  }

  private mutating func rules(in range: Range<Int>, _ place: Place) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch tokens[index].kind {
      case .space: index += 1
      // Outside of all rules it belongs to what follows, and spoils it.
      case .semicolon where place.depth > 0: index += 1
      case .at(let ident): index = atRule(ident, index, range.upperBound, place)
      default: index = qualifiedRule(index, range.upperBound, place)
      }
    }
  }

  /// The place of the `{` or `;` that ends what starts at `index`.
  private func end(ofPrelude index: Int, _ limit: Int, stopAtSemicolon: Bool) -> Int {
    var index = index
    while index < limit {
      if tokens[index].isOpen(UInt8(ascii: "{")) { return index }
      if stopAtSemicolon, case .semicolon = tokens[index].kind { return index }
      index = tokens[index].opens ? min(Int(closings[index]) + 1, limit) : index + 1
    }
    return limit
  }

  private mutating func qualifiedRule(_ start: Int, _ limit: Int, _ place: Place) -> Int {
    let open = end(ofPrelude: start, limit, stopAtSemicolon: false)
    guard open < limit else { return limit }
    let close = min(Int(closings[open]), limit)
    var reader = SelectorReader(tokens, start..<open, source)
    if !Components.areTooDeep(tokens[start..<open]), let selectors = reader.list(nestedIn: place.parents),
      place.depth < Self.deepest
    {
      var inner = place
      inner.parents = selectors
      inner.depth += 1
      contents((open + 1)..<close, inner)
    }
    return close + 1
  }

  /// The declarations, and the rules among them, of a block.
  private mutating func contents(_ range: Range<Int>, _ place: Place) {
    var declarations: [Declaration] = []
    let isAboutFocus = place.parents?.contains(where: \.asksForFocus) ?? false
    let slot = rules.count
    var index = range.lowerBound
    while index < range.upperBound {
      switch tokens[index].kind {
      case .space, .semicolon: index += 1
      case .at(let ident): index = atRule(ident, index, range.upperBound, place)
      default:
        let end = end(ofPrelude: index, range.upperBound, stopAtSemicolon: true)
        if end < range.upperBound, tokens[end].isOpen(UInt8(ascii: "{")), !isCustom(index) {
          index = qualifiedRule(index, range.upperBound, place)
        } else {
          let stop = self.end(ofDeclaration: index, range.upperBound)
          declarations += Self.declaration(tokens[index..<stop], source, keepsOthers: isAboutFocus)
          index = stop + 1
        }
      }
    }
    guard !declarations.isEmpty, let parents = place.parents, range.lowerBound <= tokens.count else { return }
    let from = Int(tokens[max(range.lowerBound - 1, 0)].from)
    rules.insert(
      StyleRule(
        selectors: parents, declarations: declarations, conditions: place.conditions, layer: place.layer,
        from: from), at: slot)
  }

  private func end(ofDeclaration index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit {
      if case .semicolon = tokens[index].kind { return index }
      index = tokens[index].opens ? Int(closings[index]) + 1 : index + 1
    }
    return limit
  }

  private func isCustom(_ index: Int) -> Bool {
    let from = Int(tokens[index].from)
    return source[from...].starts(with: "--".utf8)
  }

  private static func declaration(
    _ tokens: ArraySlice<Token>, _ source: [UInt8], keepsOthers: Bool = false
  ) -> [Declaration] {
    let tokens = Declaration.trimmed(tokens)
    guard let first = tokens.first, let name = first.ident,
      let colon = tokens.dropFirst().firstIndex(where: { !$0.isSpace }), tokens[colon].isColon
    else { return [] }
    let isCustom = source[Int(first.from)...].starts(with: "--".utf8)
    return Declaration.reading(name, tokens[(colon + 1)...], isCustom: isCustom, keepsOthers: keepsOthers)
  }
}

// What starts with @.
extension SheetParser {
  private mutating func atRule(_ name: Token.Ident, _ start: Int, _ limit: Int, _ place: Place) -> Int {
    let end = end(ofPrelude: start + 1, limit, stopAtSemicolon: true)
    let prelude = tokens[(start + 1)..<end]
    if Components.areTooDeep(prelude) { return end + 1 }
    let isBlock = end < limit && tokens[end].isOpen(UInt8(ascii: "{"))
    let close = isBlock ? min(Int(closings[end]), limit) : end
    if name.keyword == .layer { register(layersIn: prelude) }
    if name.keyword == .import, !isBlock { add(importIn: prelude) }
    guard isBlock, place.depth < Self.deepest else { return close + 1 }
    var inner = place
    inner.depth += 1
    switch name.keyword {
    case .media: inner.conditions.append(MediaReader.condition(prelude))
    case .supports: inner.conditions.append(SupportsReader.condition(prelude))
    case .container: inner.conditions.append(MediaReader.container(prelude))
    case .layer: inner.layer = layer(named: prelude)
    default: return close + 1
    }
    if place.parents == nil {
      rules(in: (end + 1)..<close, inner)
    } else {
      contents((end + 1)..<close, inner)
    }
    return close + 1
  }

  private mutating func register(layersIn prelude: ArraySlice<Token>) {
    for part in Components.commaSeparated(prelude) where !part.isEmpty { _ = layer(named: part) }
  }

  private mutating func layer(named tokens: ArraySlice<Token>) -> Int {
    let name = Name(Declaration.trimmed(tokens).flatMap { source[Int($0.from)..<Int($0.to)] })
    let isNamed = tokens.contains { !$0.isSpace }
    if isNamed, let known = layers[name] { return known }
    let number = min(layerCount, StyleRule.unlayered - 1)
    layerCount += 1
    if isNamed { layers[name] = number }
    return number
  }

  private mutating func add(importIn prelude: ArraySlice<Token>) {
    var parts = Components.all(prelude)[...]
    guard let first = parts.popFirst(), let href = address(first) else { return }
    var layer = StyleRule.unlayered
    if let next = parts.first?.first, next.keyword == .layer || next.function == .layer {
      layer = self.layer(named: Components.inside(parts.first ?? []))
      parts.removeFirst()
    }
    let rest = parts.first.map { prelude[$0.startIndex...] } ?? []
    imports.append(ImportRule(href: href, conditions: [MediaReader.condition(rest)], layer: layer))
  }

  private func address(_ tokens: ArraySlice<Token>) -> String? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .string: return text(first, 1, 1)
    case .url: return text(first, 4, 1).withoutSpaces
    case .function(let ident) where ident.keyword == .url:
      return Components.inside(tokens).first.map { text($0, 1, 1) }
    default: return nil
    }
  }

  private func text(_ token: Token, _ before: Int, _ after: Int) -> String {
    let from = Int(token.from) + before
    let to = max(from, Int(token.to) - after)
    return String(decoding: Escape.decoded(source[from..<min(to, source.count)]), as: UTF8.self)
  }
}

extension String {
  fileprivate var withoutSpaces: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !$0.isSpace }),
      let last = bytes.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
