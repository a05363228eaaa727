import Content
import Diagnostics
import Markdown
import Prose

/// Finds places of the public site that contradict each other, and written tables that contradict themselves.
enum ConsistencyCheck {
  static func problems(in plan: SitePlan, jobs: Int) async -> [Diagnostic] {
    let pages = plan.pages.compactMap { plan.page(of: $0) }
    let own = MeasureNames.own(of: plan.source.settings.name)
    let periods = DocumentPeriods(pages: pages)
    let found = await Workers.map(pages, jobs: jobs) { page in
      (
        headlines: HeadlineStatements.all(on: page, plan: plan),
        populations: PopulationStatements.all(on: page, own: own, period: periods.period(of: page)),
        tables: WrittenTables.checks(on: page).flatMap(\.problems)
      )
    }
    let headlines = found.flatMap(\.headlines)
    let contradictions = differing(headlines) + differing(found.flatMap(\.populations))
    return found.flatMap(\.tables) + contradictions + CellStatements(plan: plan).problems(with: headlines)
  }

  /// Each statement that does not agree with the first on the same subject.
  private static func differing(_ statements: [Statement]) -> [Diagnostic] {
    var first: [Statement.Subject: Statement] = [:]
    return statements.compactMap { statement in
      guard let earlier = first[statement.subject] else {
        first[statement.subject] = statement
        return nil
      }
      // Two numbers of datasets that differ are two numbers, however much their labels are alike.
      if statement.isDrawn, earlier.isDrawn { return nil }
      return statement.number.agrees(with: earlier.number) ? nil : statement.problem(against: earlier)
    }
  }
}

/// The time that a document covers, which its chapters share.
struct DocumentPeriods: Sendable {
  private let periods: [String: String]

  init(pages: [Page]) {
    periods = Dictionary(
      pages.filter(\.isIndex).compactMap { page in page.details.period.map { (page.folder, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Empty where nothing is said.
  func period(of page: Page) -> String {
    (page.details.period ?? periods[page.folder]).map { PeriodKey.of($0) } ?? ""
  }
}

/// The names that stand for the site’s own area.
enum MeasureNames {
  /// The words of the unit’s name, in small letters.
  static func own(of name: String) -> Set<String> {
    Set(name.lowercased().split { !$0.isLetter }.map(String.init)).union(common)
  }

  private static let common: Set<String> = [
    "area", "census", "city", "council", "county", "force", "home", "national", "office", "partnership",
    "police",
    "statistics", "the", "unit", "we", "our", "in", "about", "around",
  ]
}
