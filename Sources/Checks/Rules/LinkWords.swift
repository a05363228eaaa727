import Diagnostics

/// The words of a link, with those around it, say where it goes.
struct LinkWords: Rule {
  static let facts = RuleFacts(
    "link-words", .warning, wcag: ["2.4.4", "2.4.9"], act: ["5effbb", "aizyf1"],
    asks: "The words of a link, with those around it, say where it goes.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) where page.isNamed(link) {
      let words = page.plainName(of: link)
      guard VagueWords.needsNeighbours(words), page.context(of: link).isEmpty else {
        run.pass()
        continue
      }
      run.fail(
        link,
        "The link says only “\(words)”, and nothing around it says more. People who hear it cannot tell where it goes.",
        help: "Use the name of the page or file it goes to as the words of the link.")
    }
  }
}
