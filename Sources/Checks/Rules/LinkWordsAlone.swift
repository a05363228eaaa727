import Diagnostics

/// The words of a link say where it goes, without those around it.
struct LinkWordsAlone: Rule {
  static let facts = RuleFacts(
    "link-words-alone", .advice, wcag: ["2.4.9"], act: ["aizyf1"],
    asks: "The words of a link say where it goes, without those around it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) where page.isNamed(link) {
      let words = page.plainName(of: link)
      guard VagueWords.needsNeighbours(words), !page.context(of: link).isEmpty else {
        run.pass()
        continue
      }
      run.fail(
        link,
        "The link says only “\(words)”. Screen reader users who list the links of the page cannot tell where it goes.",
        help: "Use the name of the page or file it goes to as the words of the link.")
    }
  }
}
