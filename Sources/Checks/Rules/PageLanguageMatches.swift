import CGumbo
import Diagnostics

/// The page is in the language that it says it is in.
struct PageLanguageMatches: Rule {
  static let facts = RuleFacts(
    "page-language-matches", .warning, wcag: ["3.1.1"], act: ["ucwvc8"],
    asks: "The page is in the language that it says it is in.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard let html = page.all(GUMBO_TAG_HTML).first, let tag = html.attribute("lang"),
      LanguageTag.isKnown(tag)
    else { return }
    var guess = LanguageGuess()
    if let title = page.all(GUMBO_TAG_TITLE).first {
      page.contentText(of: title, hidden: true).bytes.withUnsafeBufferPointer { guess.add(Bytes(buffer: $0)) }
    }
    page.forEachText(inLanguageOf: html) { text in
      guess.add(text)
      return guess.isFull
    }
    guard let other = guess.other(than: LanguageTag.primary(tag)) else { return run.pass() }
    run.fail(
      html,
      "The page says that it is in \(LanguageNames.name(LanguageTag.primary(tag))) (“\(tag.string)”), but its words are "
        + "\(LanguageNames.name(other)). A screen reader reads it in the wrong voice.",
      help: "Write the language of the text on the first tag of the page: <html lang=\"\(other)\">.")
  }
}
