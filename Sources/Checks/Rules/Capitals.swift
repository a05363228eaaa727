import CGumbo
import Diagnostics

/// No long text is written in capitals.
struct Capitals: Rule {
  static let facts = RuleFacts(
    "capitals", .advice, asks: "No long text is written in capitals.")

  private static let least = 30

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.nodes where node.isText && node.isExposed && node.text.count >= least {
      guard let parent = page.parent(of: node), parent.tag != GUMBO_TAG_CODE, parent.tag != GUMBO_TAG_PRE
      else { continue }
      let whole = page.places.wholeText(of: node)
      if !isInCapitals(node.text)
        || whole.map({ !$0.withUnsafeBufferPointer { isInCapitals(Bytes(buffer: $0)) } }) == true
      {
        run.pass()
      } else {
        let words = page.words(of: node).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        run.fail(
          parent,
          "“\(words.shortened(to: 120))” is written in capitals. They are harder to read, and some screen readers spell "
            + "them out letter by letter.",
          help: "Write small letters, and a capital where a sentence or name begins.")
      }
    }
  }

  private static func isInCapitals(_ text: Bytes) -> Bool {
    var letters = 0
    var spaces = 0
    for byte in text.trimmed.buffer {
      if byte >= 0x61 && byte <= 0x7A || byte >= 0x80 { return false }
      if byte >= 0x41 && byte <= 0x5A { letters += 1 }
      if byte.isSpace { spaces += 1 }
    }
    return letters >= least * 2 / 3 && spaces >= 2
  }
}
