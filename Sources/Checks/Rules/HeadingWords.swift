import Diagnostics

/// The words of a heading say what comes under it.
struct HeadingWords: Rule {
  static let facts = RuleFacts(
    "heading-words", .warning, wcag: ["2.4.6"], act: ["b49b2e"],
    asks: "The words of a heading say what comes under it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for heading in page.exposed(.heading) where page.isNamed(heading) {
      guard VagueWords.headings.contains(page.plainName(of: heading)) else {
        run.pass()
        continue
      }
      run.fail(
        heading,
        "A heading says only “\(page.name(of: heading))”. People who go from heading to heading learn nothing from it.",
        help: "Say in a few words what comes under it.")
    }
  }
}
