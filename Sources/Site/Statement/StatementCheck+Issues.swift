import Checks
import Configuration
import Content
import Diagnostics

extension StatementCheck {
  mutating func check(_ issue: KnownIssue) {
    for criterion in issue.criteria { check(criterion, of: issue) }
    if let rule = issue.rule { check(rule: rule, of: issue) }
    for page in issue.pages where page != KnownIssue.everywhere && !isPage(page) {
      bag.error(
        "missing-target", "There is no page “\(page)”.",
        help: "Write the path of a Markdown file below the content folder, or the address of a page.",
        at: issue.places["pages"])
    }
    guard let day = issue.fixBy, let today, day < today else { return }
    bag.append(
      Diagnostic(
        .error, id: "known-issue-overdue",
        "This was to be mended by \(day.text): “\(issue.problem)”",
        help: "Mend it and take it out of the list. If you cannot yet, write the new day, and say in "
          + "“workaround” what people can do until then.", at: issue.places["fix-by"], voice: .law))
  }

  private mutating func check(_ criterion: String, of issue: KnownIssue) {
    guard let facts = SuccessCriterion.facts(criterion) else {
      return bag.error(
        "unknown-criterion", "“\(criterion)” is not a success criterion of WCAG 2.2.",
        help: "Write its number, such as 1.1.1 for pictures without words.", at: issue.places["criterion"])
    }
    guard facts.level == .aaa else { return }
    bag.error(
      "unknown-criterion",
      "\(criterion) \(facts.name) is a criterion of level AAA, which the law does not ask for.",
      help: "Name the criterion of level A or AA that it fails. If it fails none, take it out of this list.",
      at: issue.places["criterion"])
  }

  private mutating func check(rule: String, of issue: KnownIssue) {
    guard let facts = Checker.anyRule(rule) else {
      return bag.error(
        "unknown-rule", "The check has no rule “\(rule)”.",
        help: Suggestion.nearest(to: rule, in: Checker.everyRule.map(\.id)).map { "Did you mean “\($0)”?" }
          ?? "Copy the name that the check gives with what it finds.", at: issue.places["rule"])
    }
    guard !issue.criteria.contains(where: facts.wcag.contains) else { return }
    let served = facts.wcag.filter(SuccessCriterion.isRequired)
    bag.error(
      "contradiction",
      served.isEmpty
        ? "What the rule “\(rule)” finds does not fail the standard, so it is not for this list."
        : "What the rule “\(rule)” finds fails \(served.joined(separator: " or ")), "
          + "but this issue names \(issue.criteria.joined(separator: " and ")).",
      help: served.isEmpty ? "Take “rule” out." : "Put “criterion” or “rule” right.", at: issue.places["rule"]
    )
  }

  private func isPage(_ path: String) -> Bool {
    plan.pageOfPath[path] != nil || plan.source.unread.contains(path)
      || plan.pages.contains { $0.address == path }
  }
}
