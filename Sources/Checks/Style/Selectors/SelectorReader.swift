/// Reads selectors (Selectors 4).
struct SelectorReader {
  private let tokens: [Token]
  private let source: [UInt8]
  private let end: Int
  private var at: Int
  private var parents: [Selector]?
  private var usesParents = false
  private var isInHas = false

  init(_ tokens: [Token], _ range: Range<Int>, _ source: [UInt8]) {
    self.tokens = tokens
    self.source = source
    at = range.lowerBound
    end = range.upperBound
  }

  /// The selectors between commas; nothing where one of them cannot be read, as a browser drops the whole rule then.
  mutating func list(nestedIn parents: [Selector]? = nil, relative: Bool = false) -> [Selector]? {
    self.parents = parents
    var list: [Selector] = []
    while true {
      guard let selector = one(relative: relative) else { return nil }
      list.append(selector)
      guard at < end else { return list }
      guard tokens[at].isComma else { return nil }
      at += 1
    }
  }

  /// The selectors that can be read, as in `:is()`.
  private static func forgiving(_ reader: SelectorReader) -> [Selector] {
    Components.commaSeparated(reader.tokens[reader.at..<reader.end]).flatMap { part in
      var inner = SelectorReader(reader.tokens, part.startIndex..<part.endIndex, reader.source)
      inner.isInHas = reader.isInHas
      return inner.list(nestedIn: reader.parents) ?? []
    }
  }

  private var token: Token? { at < end ? tokens[at] : nil }

  private mutating func skipSpace() -> Bool {
    let start = at
    while token?.isSpace == true { at += 1 }
    return at > start
  }

  /// One selector, its compounds turned round so that the element's own comes first.
  private mutating func one(relative: Bool) -> Selector? {
    var selector = Selector()
    var combinators: [Selector.Combinator] = []
    usesParents = false
    _ = skipSpace()
    let leading = takeCombinator()
    if leading != nil, parents == nil, !relative { return nil }
    _ = skipSpace()
    while true {
      guard let compound = compound(&selector) else { return nil }
      selector.compounds.append(compound)
      let spaced = skipSpace()
      guard let token, !token.isComma else { break }
      let combinator = takeCombinator() ?? (spaced ? .inside : nil)
      guard let combinator else { return nil }
      combinators.append(combinator)
      _ = skipSpace()
    }
    nest(&selector, &combinators, leading, relative: relative)
    selector.compounds.reverse()
    selector.combinators = combinators.reversed()
    if combinators.contains(where: { $0 == .next || $0 == .after }) { selector.isPositional = true }
    return selector
  }

  /// Puts the selectors of the rule around in front, where the selector does not name them with `&`.
  private func nest(
    _ selector: inout Selector, _ combinators: inout [Selector.Combinator], _ leading: Selector.Combinator?,
    relative: Bool
  ) {
    if relative {
      // Of what stands before the first combinator, `:has()` knows already.
      selector.compounds.insert(Selector.Compound(), at: 0)
      combinators.insert(leading ?? .inside, at: 0)
    } else if let parents, !usesParents {
      selector.compounds.insert(Selector.Compound(others: [.pseudo(.any(parents))]), at: 0)
      combinators.insert(leading ?? .inside, at: 0)
      selector.add(parents, weighing: true)
    }
  }

  private mutating func takeCombinator() -> Selector.Combinator? {
    guard case .delim(let byte)? = token?.kind else { return nil }
    let combinator: Selector.Combinator? =
      switch byte {
      case UInt8(ascii: ">"): .child
      case UInt8(ascii: "+"): .next
      case UInt8(ascii: "~"): .after
      default: nil
      }
    if combinator != nil { at += 1 }
    return combinator
  }

  private mutating func compound(_ selector: inout Selector) -> Selector.Compound? {
    var compound = Selector.Compound()
    let start = at
    while let token, !selector.isPseudoElement || token.isColon {
      switch token.kind {
      case .ident(let ident) where at == start:
        compound.tag = ident.lower
        selector.weigh(tags: 1)
        at += 1
      case .delim(UInt8(ascii: "*")) where at == start: at += 1
      case .delim(UInt8(ascii: "&")):
        guard let parents else { return nil }
        usesParents = true
        compound.others.append(.pseudo(.any(parents)))
        selector.add(parents, weighing: true)
        at += 1
      case .delim(UInt8(ascii: ".")):
        guard at + 1 < end, let name = tokens[at + 1].ident else { return nil }
        compound.add(className: name.exact)
        selector.weigh(classes: 1)
        at += 2
      case .hash(let name, _):
        compound.add(id: name.exact)
        selector.weigh(ids: 1)
        at += 1
      case .open(UInt8(ascii: "[")):
        guard let test = attribute() else { return nil }
        compound.others.append(.attribute(test))
        selector.weigh(classes: 1)
      case .colon:
        guard pseudo(&compound, &selector) else { return nil }
      default: return at > start ? compound : nil
      }
    }
    return at > start ? compound : nil
  }

  private mutating func attribute() -> AttributeTest? {
    let close = Components.closing(tokens[..<end], at)
    let inside = tokens[(at + 1)..<min(close, end)].filter { !$0.isSpace }
    at = close + 1
    guard close < end, let first = inside.first, first.ident != nil else { return nil }
    let name = bytes(first).map(\.lowercased)
    guard inside.count > 1 else {
      return AttributeTest(name: name, test: .exists, value: [], ignoresCase: false)
    }
    guard case .delim(let byte) = inside[1].kind else { return nil }
    let isPlain = byte == UInt8(ascii: "=")
    guard isPlain || inside.count > 3 && inside[2].isDelim(UInt8(ascii: "=")) else { return nil }
    guard let test = Self.test(byte), inside.count > (isPlain ? 2 : 3) else { return nil }
    let value = inside[isPlain ? 2 : 3]
    let flag = inside.count > (isPlain ? 3 : 4) && inside[isPlain ? 3 : 4].isNamed("i")
    // HTML compares the values of these without regard to capitals.
    let isLoose = name.elementsEqual("type".utf8) || name.elementsEqual("dir".utf8)
    return AttributeTest(name: name, test: test, value: bytes(value), ignoresCase: flag || isLoose)
  }

  private static func test(_ byte: UInt8) -> AttributeTest.Operator? {
    switch byte {
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "~"): .word
    case UInt8(ascii: "|"): .dash
    case UInt8(ascii: "^"): .prefix
    case UInt8(ascii: "$"): .suffix
    case UInt8(ascii: "*"): .contains
    default: nil
    }
  }

  private func bytes(_ token: Token) -> [UInt8] {
    let isString = if case .string = token.kind { 1 } else { 0 }
    let from = Int(token.from) + isString
    return Escape.decoded(source[from..<max(from, Int(token.to) - isString)])
  }
}

// Pseudo-classes and pseudo-elements.
extension SelectorReader {
  private mutating func pseudo(_ compound: inout Selector.Compound, _ selector: inout Selector) -> Bool {
    at += 1
    let isElement = token?.isColon == true
    if isElement { at += 1 }
    guard let token else { return false }
    let close = token.opens ? Components.closing(tokens[..<end], at) : at
    guard close < end else { return false }
    let inside = (at + 1)..<max(close, at + 1)
    let start = at
    at = close + 1
    if case .function(let ident) = tokens[start].kind {
      if isElement {
        selector.isPseudoElement = true
        return true
      }
      return function(ident.lower, inside, &compound, &selector)
    }
    guard let ident = tokens[start].ident else { return false }
    if isElement || PseudoNames.oldElements.contains(ident.lower) {
      selector.isPseudoElement = true
      selector.weigh(tags: 1)
      return true
    }
    guard let pseudo = PseudoNames.plain[ident.lower] else { return false }
    if PseudoNames.focus.contains(ident.lower) { selector.asksForFocus = true }
    if PseudoNames.positional.contains(ident.lower) { selector.isPositional = true }
    compound.others.append(.pseudo(pseudo))
    selector.weigh(classes: 1)
    return true
  }

  private func function(
    _ name: Name, _ inside: Range<Int>, _ compound: inout Selector.Compound, _ selector: inout Selector
  ) -> Bool {
    var reader = SelectorReader(tokens, inside, source)
    reader.parents = parents
    reader.isInHas = isInHas || name == PseudoNames.has
    switch name {
    case PseudoNames.is, PseudoNames.where, PseudoNames.matches:
      let list = Self.forgiving(reader)
      compound.others.append(.pseudo(.any(list)))
      selector.add(list, weighing: name != PseudoNames.where)
    case PseudoNames.not:
      guard let list = reader.list(nestedIn: parents) else { return false }
      compound.others.append(.pseudo(.no(list)))
      let asksForFocus = selector.asksForFocus
      selector.add(list, weighing: true)
      selector.asksForFocus = asksForFocus
    case PseudoNames.has:
      // One inside another is no selector (Selectors 4, 4.5); its cost would be boundless.
      guard !isInHas, let list = reader.list(relative: true) else { return false }
      compound.others.append(.pseudo(.has(list)))
      selector.add(list, weighing: true)
      selector.isPositional = true
    case PseudoNames.lang:
      let words = Components.commaSeparated(tokens[inside]).compactMap { $0.first.map(bytes) }
      compound.others.append(.pseudo(.lang(words)))
      selector.weigh(classes: 1)
    default:
      guard let kind = PseudoNames.nth[name] else { return false }
      guard let from = inside.first.map({ Int(tokens[$0].from) }),
        let to = inside.last.map({ Int(tokens[$0].to) }),
        let pattern = NthPattern(source[from..<to])
      else { return false }
      let place = NthPattern(
        step: pattern.step, offset: pattern.offset, ofType: kind.ofType, fromEnd: kind.fromEnd)
      compound.others.append(.pseudo(.nth(place)))
      selector.weigh(classes: 1)
      selector.isPositional = true
    }
    return true
  }
}

extension Selector {
  fileprivate mutating func weigh(ids: Int = 0, classes: Int = 0, tags: Int = 0) {
    specificity += Selector.specificity(ids: ids, classes: classes, tags: tags)
  }

  /// Takes over what `list` inside a pseudo-class means for the whole.
  fileprivate mutating func add(_ list: [Selector], weighing: Bool) {
    if weighing { specificity += list.map(\.specificity).max() ?? 0 }
    if list.contains(where: \.isPositional) { isPositional = true }
    if list.contains(where: \.asksForFocus) { asksForFocus = true }
  }
}
