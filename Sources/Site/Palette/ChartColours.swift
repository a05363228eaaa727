/// The colours of the series of charts, as a stylesheet sets them.
struct ChartColours: Sendable {
  /// One colour that has to be told from the page.
  struct Named: Hashable, Sendable {
    /// Its name, without the two hyphens.
    let name: String
    /// What the stylesheet says, such as `#12436d` or `var(--accent)`.
    let value: String
  }

  /// Those on a light page, in the order of their names.
  var light: [Named] { Self.named(ofLight) }
  /// Those on a dark page, in the order of their names.
  var dark: [Named] { Self.named(ofDark) }

  /// By selector and name: a later declaration for the same elements has the last word.
  private var ofLight: [[String]: String] = [:]
  private var ofDark: [[String]: String] = [:]

  /// Finds them in `styles`. What counts is told apart by the name: `--series-1: #12436d`.
  init(styles: [String]) {
    for style in styles { read(style) }
  }

  private static func named(_ found: [[String]: String]) -> [Named] {
    Set(found.map { Named(name: $0.key[1], value: $0.value) }).sorted {
      ($0.name, $0.value) < ($1.name, $1.value)
    }
  }

  private mutating func read(_ style: String) {
    var blocks: [String] = []
    var part = ""
    for letter in CSSText.plain(style) {
      switch letter {
      case "{":
        blocks.append(part.filter { !$0.isWhitespace }.lowercased())
        part = ""
      case ";", "}":
        take(part, inside: blocks)
        part = ""
        if letter == "}" { _ = blocks.popLast() }
      default: part.append(letter)
      }
    }
  }

  private mutating func take(_ declaration: String, inside blocks: [String]) {
    guard let colon = declaration.firstIndex(of: ":") else { return }
    let name = declaration[..<colon].trimmed
    let value = declaration[declaration.index(after: colon)...].prefix { $0 != "!" }.trimmed
    let isForeign = blocks.contains { $0.hasPrefix("@mediaprint") || $0.contains("forced-colors") }
    guard name.hasPrefix("--"), Self.isColour(name.dropFirst(2), value), !isForeign else { return }
    let key = [blocks.last { !$0.hasPrefix("@") } ?? "", String(name.dropFirst(2))]
    if blocks.contains(where: { $0.contains("prefers-color-scheme:dark") }) {
      ofDark[key] = String(value)
    } else {
      ofLight[key] = String(value)
    }
  }

  /// Whether it is a colour that has to be told from the page, and not a width or a number.
  private static func isColour(_ name: Substring, _ value: Substring) -> Bool {
    guard let first = value.first, !first.isNumber, !".+-".contains(first) else { return false }
    return name.hasPrefix("series-") || name == "signal" || name.hasPrefix("signal-") || name == "chart-total"
  }
}

/// The text of a stylesheet.
enum CSSText {
  /// The text without its comments.
  static func plain(_ text: String) -> String {
    var plain = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      plain += rest[..<start.lowerBound] + " "
      let behind = rest[start.upperBound...]
      rest = behind.firstRange(of: "*/").map { behind[$0.upperBound...] } ?? ""
    }
    return plain + rest
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
