import Content
public import Diagnostics

/// Releases the numbers of a content folder without publishing anything, and says what that hides.
///
/// Unlike everything that is published, what it says counts what is hidden. It is for whoever answers for the data.
public struct ReleaseReview: Sendable {
  /// What keeps the numbers from being published.
  public let diagnostics: [Diagnostic]
  /// The report for people.
  public let text: String
  /// The report for programs.
  public let json: String

  /// Whether something stops publication.
  public var isStopped: Bool { diagnostics.contains { $0.severity == .error } }

  /// What is wrong where there is no folder with this name to read.
  public static func missing(_ content: (root: String, display: String)) -> Diagnostic? {
    ContentFolderCheck.problem(with: content)
  }

  /// Releases the numbers in the folder `content`, on disk and as the person would type it.
  public static func run(
    content: (root: String, display: String), audience: Audience, jobs: Int
  ) async -> ReleaseReview {
    let (source, found) = await ContentLoader.load(root: content.root, display: content.display, jobs: jobs)
    let plan = SitePlan(source: source, audience: audience)
    var bag = plan.releaseProblems
    bag.append(contentsOf: found.all.filter { $0.isAboutNumbers(in: content.display) })
    return ReleaseReview(plan: plan, diagnostics: bag.sorted)
  }

  private init(plan: SitePlan, diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    let stops = diagnostics.filter { $0.severity == .error }
    let drafts = plan.withheldTables.sorted()
    text = ReleaseReportText(report: plan.report, drafts: drafts, stops: stops.count).text
    json =
      ReleaseReportJSON(
        plan.report, drafts: drafts,
        stops: stops.map { .init(file: $0.location?.file, message: $0.message, help: $0.help) }
      ).jsonText
  }
}

extension Diagnostic {
  /// Whether it is about a dataset or the results of a survey, or a file that must not be there: pages are no business
  /// of this report.
  fileprivate func isAboutNumbers(in content: String) -> Bool {
    guard let file = location?.file, !file.hasSuffix(".md") else { return false }
    if id == "respondent-level" { return true }
    let folders = ["data", "survey"].contains { file.hasPrefix("\(content)/\($0)/") }
    return folders || ["/survey.yml", "/results.csv"].contains { file.hasSuffix($0) }
  }
}
