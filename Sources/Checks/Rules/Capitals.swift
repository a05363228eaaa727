import CGumbo
import Diagnostics

/// No long text is written in capitals.
struct Capitals: Rule {
  static let facts = RuleFacts(
    "capitals", .advice, asks: "No long text is written in capitals.")

  /// In bytes; what is shorter is an abbreviation or a sign.
  private static let least = 30

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.nodes where node.isText && node.isExposed && node.text.count >= ProseTrimmer.kept {
      guard let parent = page.parent(of: node), parent.tag != GUMBO_TAG_CODE, parent.tag != GUMBO_TAG_PRE
      else { continue }
      if node.text.buffer.contains(where: isSmall) {
        run.pass()
        continue
      }
      let words = page.words(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if isInCapitals(words) {
        run.fail(
          parent,
          "“\(words.shortened(to: 120))” is written in capitals. They are harder to read, and some screen readers spell "
            + "them out letter by letter.",
          help: "Write small letters, and a capital where a sentence or name begins.")
      }
    }
  }

  private static func isInCapitals(_ words: String) -> Bool {
    guard words.utf8.count >= least, !words.utf8.contains(where: isSmall) else { return false }
    let letters = words.utf8.count { $0 >= 0x41 && $0 <= 0x5A }
    return letters >= least * 2 / 3 && words.utf8.count(where: \.isSpace) >= 2
  }

  /// A small letter, or one of another script.
  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }
}
