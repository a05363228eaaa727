import Content
import Diagnostics
import Languages

/// What is wrong with translations and Easy Read versions: alone, in a language the site does not name, out of date.
struct EditionCheck {
  private let plan: SitePlan
  private let withAdvice: Bool
  private var bag = DiagnosticBag()

  static func problems(in plan: SitePlan, _ words: WordBook?, withAdvice: Bool) -> DiagnosticBag {
    var check = EditionCheck(plan: plan, withAdvice: withAdvice)
    for page in plan.source.pages {
      guard let edition = page.edition else {
        check.refuseKeys(on: page)
        continue
      }
      check.check(page, edition)
    }
    if withAdvice, let words { check.adviseOnWords(words) }
    return check.bag
  }

  private init(plan: SitePlan, withAdvice: Bool) {
    self.plan = plan
    self.withAdvice = withAdvice
  }

  private mutating func refuseKeys(on page: Page) {
    for key in ["translated-from", "checked-by"] where page.details.keys.contains(key) {
      bag.error(
        "misplaced-key", "“\(key)” belongs to translations and Easy Read versions, and this page is neither.",
        help: "Take it out, or give the file a name such as index.ur.md or index.easy-read.md.",
        at: page.details.places[key])
    }
  }

  private mutating func check(_ page: Page, _ edition: PageEdition) {
    let start = SourceLocation(file: page.file, line: 1)
    let isThere = plan.pageOfPath[edition.original] != nil
    if !isThere, !plan.withheld.contains(edition.original), !plan.source.unread.contains(edition.original) {
      let name = PagePath.name(of: edition.original)
      bag.error(
        "edition-alone", "There is no page “\(name)” beside this file for it to repeat.",
        help:
          "Give it the name of the page it is a version of, with “.\(Self.suffix(edition)).md” at the end.",
        at: start)
    }
    if let language = edition.language {
      if !plan.source.settings.languages.contains(where: { $0.code == language.code }) {
        bag.error(
          "language-not-listed", "This page is in \(language.name), which site.yml does not list.",
          help: "Add “\(language.code)” to “languages” in site.yml.", at: start)
      }
      if let written = page.details.language, written.lowercased() != language.code.lowercased() {
        bag.error(
          "other-language",
          "The name of the file says \(language.name), but “language” says “\(written)”.",
          help: "Take “language” out: the name is enough.", at: page.details.places["language"])
      }
    }
    checkAge(page, edition)
    if withAdvice, page.details.checkedBy == nil { adviseOnChecking(page, edition) }
  }

  private static func suffix(_ edition: PageEdition) -> String { edition.language?.code ?? "easy-read" }

  private mutating func checkAge(_ page: Page, _ edition: PageEdition) {
    guard let now = plan.source.fingerprints[edition.original], page.details.translatedFrom != now else {
      return
    }
    let name = PagePath.name(of: edition.original)
    if page.details.translatedFrom == nil {
      bag.warning(
        "edition-undated", "Nothing says which text of \(name) this page repeats.",
        help:
          "Write “translated-from: \"\(now)\"” in its details, so that you hear of it when \(name) changes.",
        at: SourceLocation(file: page.file, line: 1))
    } else {
      bag.warning(
        "edition-outdated", "\(name) has changed since this page was made from it. Readers are told so.",
        help: "Bring this page up to date, then write “translated-from: \"\(now)\"”.",
        at: page.details.places["translated-from"])
    }
  }

  private mutating func adviseOnChecking(_ page: Page, _ edition: PageEdition) {
    let who = edition.language.map { "Somebody whose first language is \($0.name)" }
    bag.append(
      Diagnostic(
        .advice, id: "edition-unchecked", "Nobody has checked this page yet, and it says so to its readers.",
        help:
          "\(who ?? "A group of people with a learning disability") should read it. Then write “checked-by: ” with their role and the month.",
        at: SourceLocation(file: page.file, line: 1)))
  }

  /// Says once for each language what the site says in English on its pages.
  private mutating func adviseOnWords(_ words: WordBook) {
    for language in plan.source.languages.sorted() {
      let missing = words.words(for: language).missing
      guard !missing.isEmpty else { continue }
      let first = missing.prefix(8).joined(separator: ", ")
      bag.append(
        Diagnostic(
          .advice, id: "words-missing",
          "\(missing.count) of the site’s own words are said in English on pages in “\(language)”: \(first)\(missing.count > 8 ? " and more" : "").",
          help: "Add them to words/\(language.split(separator: "-").first ?? "").yml among the templates."))
    }
  }
}
