import Checks
import Content
import Diagnostics
import Languages

/// What is wrong with the languages that `site.yml` and the details of pages name.
///
/// A screen reader reads with the voice of the language, so that a wrong one would be told of every page that has it.
enum LanguageCheck {
  static func problems(in plan: SitePlan) -> DiagnosticBag {
    var bag = DiagnosticBag()
    // What a version is written in, the name of its file says.
    for page in plan.source.pages where page.edition?.language == nil {
      guard let code = page.details.language else { continue }
      check(code, at: page.details.places["language"], &bag)
    }
    return bag
  }

  static func check(_ code: String, at place: SourceLocation, _ bag: inout DiagnosticBag) {
    guard !LanguageTag.isKnown(code) else { return }
    bag.error(
      "unknown-language", "“\(code)” is not the code of a language.", help: Language.help(for: code),
      at: place)
  }
}
