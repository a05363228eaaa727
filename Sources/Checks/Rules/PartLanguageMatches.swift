import CGumbo
import Diagnostics

/// Each part is in the language that it says it is in.
struct PartLanguageMatches: Rule {
  static let facts = RuleFacts(
    "part-language-matches", .warning, wcag: ["3.1.2"], act: ["off6ek"],
    asks: "Each part is in the language that it says it is in.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for part in page.nodes where !part.isText && part.hasAttributes && part.tag != GUMBO_TAG_HTML {
      guard let tag = part.attribute("lang"), LanguageTag.isKnown(tag), !part.state.contains(.hidden) else {
        continue
      }
      var guess = LanguageGuess()
      page.forEachText(inLanguageOf: part) { text in
        guess.add(text)
        return guess.isFull
      }
      guard let other = guess.other(than: LanguageTag.primary(tag)) else {
        run.pass()
        continue
      }
      run.fail(
        part,
        "A part says that it is in \(LanguageNames.name(LanguageTag.primary(tag))) (“\(tag.string)”), but its words are "
          + "\(LanguageNames.name(other)). A screen reader reads it in the wrong voice.",
        help: "Write the language of its text: lang=\"\(other)\".")
    }
  }
}
