import CGumbo

/// The pieces of text on a page that people see and that must stand out from what is behind them.
struct SeenText {
  private let styles: PageStyles

  init(_ styles: PageStyles) { self.styles = styles }

  /// Whether `node` is one. What it says is not looked at.
  func contains(_ node: Node, _ page: borrowing ParsedPage) -> Bool {
    guard node.isText, !node.state.contains(.hidden), node.parent >= 0 else { return false }
    let parent = page.nodes[Int(node.parent)]
    guard parent.isHTML, !Self.drawsItself(parent.tag) else { return false }
    return styles.isSeen(Int(node.index)) && !node.text.isBlank
  }

  /// Elements whose text a browser shows in its own way, or not at all.
  private static func drawsItself(_ tag: GumboTag) -> Bool {
    switch tag {
    case GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP, GUMBO_TAG_SELECT, GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO,
      GUMBO_TAG_AUDIO,
      GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_PROGRESS, GUMBO_TAG_METER,
      GUMBO_TAG_MAP:
      true
    default: false
    }
  }
}

extension Bytes {
  /// How many letters and digits of any script it has, as far as two.
  var fewLetters: Int {
    var count = 0
    for scalar in string.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      count += 1
      if count == 2 { break }
    }
    return count
  }
}

extension ParsedPage {
  /// The beginning of a text with single spaces, for a message.
  func quote(_ text: Node) -> String {
    let words = words(of: text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 40 ? words.prefix(39).trimmed + "…" : words
  }
}

extension Substring {
  fileprivate var trimmed: Substring { last == " " ? dropLast() : self }
}
