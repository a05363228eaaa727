/// A line of a file as a report shows it, with a caret under one of its characters.
struct Excerpt {
  /// The line behind its number, and the caret below it.
  let text: String

  /// At most this many characters of a line are shown.
  private static let longest = 160
  /// How many characters are kept before the caret, where the line is too long to be shown from its start.
  private static let before = 100

  /// Nothing where the line is blank.
  init?(line: Substring, number: Int, column: Int?) {
    let scalars = Array(line.unicodeScalars.filter { $0 != "\r" }.map(\.visible))
    guard !scalars.allSatisfy(\.properties.isWhitespace) else { return nil }
    let caret = column.flatMap { (1...scalars.count + 1).contains($0) ? $0 - 1 : nil }
    let start = max(0, (caret ?? 0) < Self.longest ? 0 : (caret ?? 0) - Self.before)
    let shown = Array(scalars[start...].prefix(Self.longest))
    let mark = start > 0 ? "…" : ""
    let margin = String(repeating: " ", count: String(number).count + 2)
    var text = "  \(number) | \(mark)\(String(shown))\n"
    if let caret {
      let indent = shown.prefix(caret - start).map(\.blank).joined()
      text += "\(margin) | \(mark.isEmpty ? "" : " ")\(indent)^\n"
    }
    self.text = text
  }
}

extension String {
  /// The text without characters that could move a terminal’s cursor or change its colours.
  var plain: String {
    String(unicodeScalars.map { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0.visible })
  }

  fileprivate init(_ scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

extension Unicode.Scalar {
  /// The character itself, or a mark in its place where it could take over a terminal.
  fileprivate var visible: Unicode.Scalar {
    switch properties.generalCategory {
    case .control where self != "\t": "\u{FFFD}"
    case .format where self != "\u{200D}": "\u{FFFD}"
    default: self
    }
  }

  /// White space as wide as the character is on a terminal.
  fileprivate var blank: String {
    if self == "\t" { return "\t" }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ""
    default: return isWide ? "  " : " "
    }
  }

  /// Whether terminals give the character two columns: East Asian wide and full-width characters, and emoji.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
