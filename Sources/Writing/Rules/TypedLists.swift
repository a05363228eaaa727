import Markdown

/// Lists that are typed with signs, and are none.
enum TypedLists: WritingRule {
  static let id = "typed-list"
  static let plural = "lists typed with signs"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter { $0.isProse && !$0.isQuotation }.compactMap { part in
      // A bullet at the very start has been reported where the text was read.
      guard !reported.contains(where: { part.outline.text.starts(with: $0.utf8) }) else { return nil }
      let items = part.outline.lines.compactMap { line -> (mark: String, line: Int)? in
        mark(part.outline.text[line.offset...], bullets: bullets + dashes).map { ($0, line.line) }
      }
      let inline = inlineBullets(part.outline.text)
      guard items.count > 1 || inline > 1 else { return nil }
      let shown = items.first?.mark ?? "•"
      let line = items.first?.line ?? part.line(at: 0)
      return Remark(
        words: shown, line: line,
        message:
          "This looks like a list, but its items are typed with “\(shown)” into one paragraph. The lines run "
          + "together, and a screen reader does not say that it is a list, or how long it is.",
        help: isNumber(shown)
          ? "Leave a line empty above it, and start each item on a line of its own with “1. ”, “2. ” and so on."
          : "Leave a line empty above it, and start each item on a line of its own with “- ”.",
        isBarrier: true, wcag: ["1.3.1"])
    }
  }

  private static let reported = ["•", "●", "▪", "◦", "‣", "∙", "\u{F0B7}"]
  private static let bullets = reported + ["·"]
  private static let dashes = ["–", "—", "*", "o"]

  private static func isNumber(_ mark: String) -> Bool { mark.utf8.first.map(Letters.isDigit) ?? false }

  /// The sign of a list at the start of `line`, with a space after it.
  private static func mark(_ line: ArraySlice<UInt8>, bullets: [String]) -> String? {
    for bullet in bullets where line.starts(with: (bullet + " ").utf8) { return bullet }
    let number = line.prefix(2).prefix(while: Letters.isDigit)
    let label =
      number.isEmpty ? line.prefix(1).prefix { $0 | 0x20 != $0 ? false : Letters.isLetter($0) } : number
    let rest = line.dropFirst(label.count)
    guard !label.isEmpty, rest.starts(with: ") ".utf8) || (!number.isEmpty && rest.starts(with: ". ".utf8))
    else { return nil }
    return String(decoding: label, as: UTF8.self) + String(decoding: rest.prefix(1), as: UTF8.self)
  }

  private static func inlineBullets(_ text: [UInt8]) -> Int {
    let bullet = Array(" • ".utf8)
    var count = 0
    var rest = text[...]
    while let found = rest.firstRange(of: bullet) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
