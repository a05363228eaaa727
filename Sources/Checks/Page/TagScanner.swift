import CGumbo

/// A tag, comment or declaration of a page, found before the page is parsed.
struct Markup {
  enum Kind {
    case start, end
    /// A comment or a declaration.
    case other
  }

  let kind: Kind
  /// The place of its `<`.
  let from: Int
  /// The bytes of its name; empty where it has none.
  let name: Range<Int>
  /// The place after its `>`.
  let to: Int
  /// The place after what stands in a script, a style or another element that holds no tags; ``to`` for the rest.
  let contentEnd: Int
}

/// Goes from tag to tag through a page that is not parsed, as browsers tell tags from text (HTML, “Tokenization”):
/// a `>` in a quoted value ends no tag, and what stands in a comment or a script is none.
struct TagScanner {
  private let html: UnsafeBufferPointer<UInt8>
  private let start: UnsafePointer<UInt8>
  private var at: Int

  /// Starts at a place of the page; nothing where the page is empty.
  init?(_ html: UnsafeBufferPointer<UInt8>, from: Int = 0) {
    guard let start = html.baseAddress else { return nil }
    self.html = html
    self.start = start
    at = from
  }

  /// The next tag, comment or declaration; nothing at the end of the page.
  mutating func next() -> Markup? {
    while true {
      let from = find(UInt8(ascii: "<"), at)
      guard from + 1 < html.count else {
        at = html.count
        return nil
      }
      at = from + 1
      if let markup = markup(from) {
        at = markup.contentEnd
        return markup
      }
    }
  }

  /// What starts at `from`; nothing where the sign is text, as in “1 < 2”.
  private func markup(_ from: Int) -> Markup? {
    let isEnd = html[from + 1] == UInt8(ascii: "/")
    let first = from + (isEnd ? 2 : 1)
    guard first < html.count else { return nil }
    switch html[first] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return tag(from, named: first, isEnd: isEnd)
    case UInt8(ascii: "!") where !isEnd, UInt8(ascii: "?") where !isEnd: break
    default: if !isEnd { return nil }
    }
    let to = isComment(from) ? end(ofComment: from) : min(find(UInt8(ascii: ">"), first) + 1, html.count)
    return Markup(kind: .other, from: from, name: first..<first, to: to, contentEnd: to)
  }

  private func tag(_ from: Int, named first: Int, isEnd: Bool) -> Markup {
    var last = first
    while last < html.count, !html[last].endsName { last += 1 }
    var attributes = AttributeScanner(html, from: last)
    while attributes.next() != nil {}
    let to = attributes.at
    let isClosed = to >= 2 && html[to - 2] == UInt8(ascii: "/")
    let contentEnd = isEnd || isClosed || !holdsNoTags(first..<last) ? to : end(ofContent: first..<last, to)
    return Markup(
      kind: isEnd ? .end : .start, from: from, name: first..<last, to: to, contentEnd: contentEnd)
  }

  private func isComment(_ from: Int) -> Bool {
    from + 3 < html.count && html[from + 1] == UInt8(ascii: "!") && html[from + 2] == UInt8(ascii: "-")
      && html[from + 3] == UInt8(ascii: "-")
  }

  /// Past `-->` or `--!>`; `<!-->` is a whole comment.
  private func end(ofComment from: Int) -> Int {
    var index = find(UInt8(ascii: ">"), from + 4)
    while index < html.count {
      if html[index - 1] == UInt8(ascii: "-"), html[index - 2] == UInt8(ascii: "-") { return index + 1 }
      let isLoud = html[index - 1] == UInt8(ascii: "!") && index - 3 >= from + 4
      if isLoud, html[index - 2] == UInt8(ascii: "-"), html[index - 3] == UInt8(ascii: "-") {
        return index + 1
      }
      index = find(UInt8(ascii: ">"), index + 1)
    }
    return html.count
  }

  /// The place of the end tag of an element that holds no tags; the end of the page where there is none.
  private func end(ofContent name: Range<Int>, _ from: Int) -> Int {
    var index = find(UInt8(ascii: "<"), from)
    while index + name.count + 1 < html.count {
      let isEnd = html[index + 1] == UInt8(ascii: "/")
      if isEnd, name.allSatisfy({ html[index + 2 + $0 - name.lowerBound].lowercased == html[$0].lowercased })
      {
        return index
      }
      index = find(UInt8(ascii: "<"), index + 1)
    }
    return html.count
  }

  private func find(_ byte: UInt8, _ from: Int) -> Int { candour_find(start, from, html.count, byte) }

  private func holdsNoTags(_ name: Range<Int>) -> Bool {
    guard (5...8).contains(name.count) || name.count == 3 else { return false }
    let name = Bytes(buffer: UnsafeBufferPointer(rebasing: html[name]))
    return switch name[0].lowercased {
    case UInt8(ascii: "s"): name.matches("script") || name.matches("style")
    case UInt8(ascii: "t"): name.matches("title") || name.matches("textarea")
    case UInt8(ascii: "i"): name.matches("iframe")
    case UInt8(ascii: "n"): name.matches("noembed") || name.matches("noframes")
    case UInt8(ascii: "x"): name.matches("xmp")
    default: false
    }
  }
}

/// Goes through the attributes of a tag, up to its end.
struct AttributeScanner {
  private let html: UnsafeBufferPointer<UInt8>
  /// Where it is; past the `>` of the tag in the end.
  private(set) var at: Int

  /// Starts at the place after the name of a tag.
  init(_ html: UnsafeBufferPointer<UInt8>, from: Int) {
    self.html = html
    at = from
  }

  /// The places of the next name and of its value, without quotes; nothing where the tag ends.
  mutating func next() -> (name: Range<Int>, value: Range<Int>)? {
    while at < html.count {
      let from = at
      at += 1
      if html[from] == UInt8(ascii: ">") { return nil }
      guard !html[from].isSpace, html[from] != UInt8(ascii: "/") else { continue }
      // A name may begin with “=”.
      while at < html.count, !html[at].endsName, html[at] != UInt8(ascii: "=") { at += 1 }
      let name = from..<at
      skipSpaces()
      guard at < html.count, html[at] == UInt8(ascii: "=") else { return (name, at..<at) }
      at += 1
      skipSpaces()
      return (name, value())
    }
    return nil
  }

  private mutating func value() -> Range<Int> {
    guard at < html.count else { return at..<at }
    let quote = html[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let from = at
      while at < html.count, !html[at].isSpace, html[at] != UInt8(ascii: ">") { at += 1 }
      return from..<at
    }
    let from = at + 1
    at = from
    while at < html.count, html[at] != quote { at += 1 }
    defer { at = min(at + 1, html.count) }
    return from..<at
  }

  private mutating func skipSpaces() {
    while at < html.count, html[at].isSpace { at += 1 }
  }
}

extension UInt8 {
  /// Whether the name of a tag or an attribute ends before it.
  fileprivate var endsName: Bool { isSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
