import Content
import Diagnostics

/// Whether the site is set up wrong: in `site.yml`, its colours, a language or a survey.
///
/// All pages rest on that. What a check of them would find comes from the one fault, and would bury it.
struct SetUp {
  /// Whether the pages cannot be what they will be once what is found so far is mended.
  private(set) var isWrong = false
  /// Whether a survey could not be read, so that its pages and numbers are not there for others to link to.
  let lacksSurvey: Bool
  /// Whether `site.yml` itself could not be read as it is meant.
  private let isUnread: Bool
  private let before: Set<Diagnostic>
  /// The content folder and its `site.yml`, as they are called in messages.
  private let settings: Set<String>

  /// Starts with what was `found` while the files of `source` were read.
  init(_ source: SiteSource, found: DiagnosticBag) {
    settings = ["\(source.display)/site.yml", source.display]
    before = Set(found.all)
    let settings = settings
    isUnread = found.all.contains {
      $0.severity == .error && settings.contains($0.location?.file ?? "")
    }
    lacksSurvey = found.all.contains { $0.severity == .error && Self.isOfSurvey($0) }
    look(at: found)
  }

  /// Takes what was found before any page was made.
  mutating func look(at found: DiagnosticBag) {
    isWrong = isWrong || found.all.contains { $0.severity == .error && isOfSetUp($0) }
  }

  private func isOfSetUp(_ problem: Diagnostic) -> Bool {
    guard let file = problem.location?.file else { return false }
    return problem.id == "unknown-language" || settings.contains(file) || Self.isOfSurvey(problem)
  }

  private static func isOfSurvey(_ problem: Diagnostic) -> Bool {
    guard let file = problem.location?.file else { return false }
    return file.hasSuffix("/survey.yml") || file.hasSuffix("/results.csv")
  }

  /// What of `bag` is to be said. Where `site.yml` is wrong, what its own lines do not say may only seem so.
  func told(_ bag: DiagnosticBag) -> DiagnosticBag {
    guard isUnread else { return bag }
    var told = DiagnosticBag()
    told.append(
      contentsOf: bag.all.filter {
        before.contains($0) || $0.severity == .error && settings.contains($0.location?.file ?? "")
      })
    return told
  }
}
