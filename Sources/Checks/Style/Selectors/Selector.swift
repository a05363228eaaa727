/// A selector (Selectors 4), read from right to left.
struct Selector: Sendable {
  /// What it asks of the element itself, then of each further one to the left.
  var compounds: [Compound] = []
  /// How each compound stands to the one before it.
  var combinators: [Combinator] = []
  /// Counts of ids, classes and tags, as one number that compares.
  var specificity: UInt32 = 0
  /// Whether it turns on where an element stands among others, or on what is in it.
  var isPositional = false
  /// Whether it speaks of something before, after or in the element rather than of the element.
  var isPseudoElement = false
  /// Whether it speaks of an element that has the focus.
  var asksForFocus = false

  enum Combinator: Sendable { case inside, child, next, after }

  /// What is asked of one element. Most ask for a tag, an id or a class: those stand by themselves, quick to look at.
  struct Compound: Sendable {
    var tag: Name?
    var id: Name?
    var className: Name?
    /// What else must hold.
    var others: [Test] = []

    mutating func add(id name: Name) {
      if id == nil { id = name } else { others.append(.id(name)) }
    }

    mutating func add(className name: Name) {
      if className == nil { className = name } else { others.append(.className(name)) }
    }
  }

  /// One thing that is asked of an element.
  enum Test: Sendable {
    case id(Name), className(Name), attribute(AttributeTest), pseudo(Pseudo)
  }

  static func specificity(ids: Int, classes: Int, tags: Int) -> UInt32 {
    UInt32(min(ids, 255) << 16 | min(classes, 255) << 8 | min(tags, 255))
  }
}

/// What an attribute must be.
struct AttributeTest: Sendable {
  enum Operator: Sendable { case exists, equals, word, dash, prefix, suffix, contains }

  let name: [UInt8]
  let test: Operator
  let value: [UInt8]
  let ignoresCase: Bool

  func holds(for text: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = value.count
    switch test {
    case .exists: return true
    case .equals: return text.count == count && same(text, at: 0)
    case .word: return holdsWord(text)
    case .dash:
      return same(text, at: 0)
        && (text.count == count || text.count > count && text[count] == UInt8(ascii: "-"))
    case .prefix: return count > 0 && same(text, at: 0)
    case .suffix: return count > 0 && text.count >= count && same(text, at: text.count - count)
    case .contains:
      return count > 0 && text.count >= count && (0...(text.count - count)).contains { same(text, at: $0) }
    }
  }

  private func holdsWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    for index in 0...text.count where index == text.count || text[index].isSpace {
      if index > start, index - start == value.count, same(text, at: start) { return true }
      start = index + 1
    }
    return false
  }

  private func same(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + value.count <= text.count else { return false }
    for index in value.indices {
      let byte = text[start + index]
      if byte != value[index], !ignoresCase || byte.lowercased != value[index].lowercased { return false }
    }
    return true
  }
}

/// What a pseudo-class asks.
indirect enum Pseudo: Sendable {
  /// True only while somebody points, presses or has been there.
  case never
  case always
  case root, link, disabled, enabled, checked, empty, required, opened
  case any([Selector]), no([Selector]), has([Selector])
  case nth(NthPattern)
  case only(ofType: Bool)
  case lang([[UInt8]])
}

/// Which of an element's siblings are meant, such as `2n+1`.
struct NthPattern: Sendable {
  let step: Int
  let offset: Int
  var ofType = false
  var fromEnd = false

  /// Whether it means the sibling at `position`, counted from one.
  func holds(_ position: Int) -> Bool {
    if step == 0 { return position == offset }
    let distance = position - offset
    return distance % step == 0 && distance / step >= 0
  }

  /// Reads `odd`, `even`, `3`, `2n`, `-n+3`.
  init?(_ text: some Sequence<UInt8>) {
    let text = text.map(\.lowercased).filter { !$0.isSpace }
    if text.elementsEqual("odd".utf8) {
      self.init(step: 2, offset: 1)
    } else if text.elementsEqual("even".utf8) {
      self.init(step: 2, offset: 0)
    } else if let n = text.firstIndex(of: UInt8(ascii: "n")) {
      guard let step = Self.number(text[..<n], sign: true) else { return nil }
      let rest = text[(n + 1)...]
      guard let offset = rest.isEmpty ? 0 : Self.number(rest, sign: false) else { return nil }
      self.init(step: step, offset: offset)
    } else {
      guard let offset = Self.number(text[...], sign: false) else { return nil }
      self.init(step: 0, offset: offset)
    }
  }

  init(step: Int, offset: Int, ofType: Bool = false, fromEnd: Bool = false) {
    self.step = step
    self.offset = offset
    self.ofType = ofType
    self.fromEnd = fromEnd
  }

  /// A number; where only its sign is written, one, if `sign` may stand alone.
  private static func number(_ text: ArraySlice<UInt8>, sign: Bool) -> Int? {
    let bare = text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    if sign, bare.isEmpty { return 1 }
    if sign, bare.elementsEqual("-".utf8) { return -1 }
    return bare.count < 8 ? Int(String(decoding: bare, as: UTF8.self)) : nil
  }
}
