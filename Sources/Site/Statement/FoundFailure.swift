import Checks
import Configuration
import Content
import Diagnostics

/// A failure of the standard that the check found on a page or across pages, and that goes out all the same.
struct FoundFailure: Sendable {
  /// The rule that found it.
  let rule: String
  /// The success criteria of levels A and AA that it fails.
  let criteria: [String]
  /// The address of the page below the top of the site.
  let address: String
  /// The title of that page.
  let title: String
  /// The known issue it belongs to, by its position in the settings; nothing where nobody has listed it.
  let issue: Int?

  /// Nothing where `finding` fails no criterion the law asks for, or stops publication.
  init?(_ finding: Finding, on page: PagePlan, issue: Int?) {
    criteria = finding.wcag.filter(SuccessCriterion.isRequired)
    guard !criteria.isEmpty, issue != nil || finding.severity == .warning else { return nil }
    (rule, address, title) = (finding.rule, page.address, page.title)
    self.issue = issue
  }
}

/// The issues that `site.yml` lists, and what the check may let through because of them.
struct KnownIssues: Sendable {
  private let issues: [KnownIssue]
  private let folder: String

  init(_ plan: SitePlan) {
    issues = plan.source.settings.accessibility?.issues ?? []
    folder = plan.source.display
  }

  /// The position of the issue that `finding` belongs to.
  ///
  /// - Parameters:
  ///   - address: The address of the page it is on.
  ///   - files: The Markdown files it may come from, as they are called in messages.
  func position(of finding: Finding, at address: String, from files: [String]) -> Int? {
    guard !issues.isEmpty, finding.wcag.contains(where: SuccessCriterion.isRequired) else { return nil }
    return issues.firstIndex { issue in
      guard issue.rule == finding.rule else { return false }
      return issue.pages.contains { page in
        page == KnownIssue.everywhere || page == address || files.contains("\(folder)/\(page)")
      }
    }
  }

  /// `problem` as a warning: it is published, and the statement says so.
  func letThrough(_ problem: Diagnostic, issue position: Int) -> Diagnostic {
    var problem = problem
    let issue = issues[position]
    problem.severity = .warning
    let until = issue.fixBy.map { ", to be mended by \($0.text)" } ?? ""
    problem.help +=
      " It is a known issue in site.yml\(until): it is published, and the accessibility statement says so."
    return problem
  }

  /// The issues whose rule finds nothing any more.
  func mended(without found: [FoundFailure]) -> [Diagnostic] {
    let standing = Set(found.compactMap(\.issue))
    return issues.enumerated().compactMap { position, issue in
      guard let rule = issue.rule, !standing.contains(position), issue.isPrecise else { return nil }
      return Diagnostic(
        .warning, id: "known-issue-mended",
        "The check no longer finds what this known issue tells people: “\(issue.problem)”",
        help: "If it is mended, take it out of the list. If not, put the pages of the rule “\(rule)” right.",
        at: issue.places["rule"])
    }
  }
}

extension KnownIssue {
  /// Whether its rule can find what it is about; if not, that has been reported.
  fileprivate var isPrecise: Bool {
    let facts = Checker.anyRule(rule)
    return !pages.isEmpty && facts.map { criteria.contains(where: $0.wcag.contains) } == true
  }
}

extension Checker {
  /// The rule called `id`, be it about single pages or about the whole site.
  static func anyRule(_ id: String?) -> RuleFacts? { everyRule.first { $0.id == id } }

  /// The rules about single pages, and then those about the whole site.
  static let everyRule = rules + siteRules
}
