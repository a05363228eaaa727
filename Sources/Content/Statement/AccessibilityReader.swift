import Configuration
import Diagnostics

extension AccessibilityDetails {
  /// Reads what stands under `accessibility` in `site.yml`.
  static func read(_ site: inout Fields) -> AccessibilityDetails? {
    guard var fields = site.group("accessibility", subject: "the accessibility details") else {
      return nil
    }
    var details = AccessibilityDetails(places: KeyPlaces(fields))
    details.scope = fields.text("scope")
    details.organisation = fields.text("organisation")
    details.prepared = fields.requiredDay("prepared", example: "2026-01-15")
    details.reviewed = fields.requiredDay("reviewed", example: "2026-01-15")
    details.role = fields.text("role")
    details.email = fields.email("email")
    details.telephone = fields.text("telephone")
    details.improvements = fields.text("improvements")
    details.tests = fields.groups("tests", subject: "a test of the site").compactMap { group in
      fields.reading(group) { AccessibilityTest.read(&$0) }
    }
    details.issues = fields.groups("known-issues", subject: "a known issue").compactMap { group in
      fields.reading(group) { KnownIssue.read(&$0) }
    }
    if let group = fields.group("claim", subject: "the claim") {
      details.claim = fields.reading(group) { ComplianceClaim.read(&$0) }
    }
    site.report(fields.finish())
    return details
  }
}

extension AccessibilityTest {
  static func read(_ fields: inout Fields) -> AccessibilityTest? {
    let date = fields.requiredDay("date", example: "2026-01-15")
    let by = fields.requiredText("by", example: "our website team")
    let method = fields.requiredChoice("method", of: Method.self)
    let how = fields.requiredText("how", example: "By keyboard and with the screen reader NVDA.")
    let pages = fields.requiredText("pages", example: "The home page, and one page of each kind.")
    let report = fields.webAddress("report")
    guard let date, let method else { return nil }
    return AccessibilityTest(
      date: date, by: by, method: method, how: how, pages: pages, report: report, places: KeyPlaces(fields))
  }
}

extension ComplianceClaim {
  static func read(_ fields: inout Fields) -> ComplianceClaim? {
    let status = fields.requiredChoice("status", of: Status.self)
    let by = fields.requiredText("by", example: "Sam Example")
    let role = fields.requiredText("role", example: "Head of communications")
    let date = fields.requiredDay("date", example: "2026-01-15")
    let basis = fields.requiredText("basis", example: "the test by our website team on 12 January 2026")
    guard let status, let date else { return nil }
    return ComplianceClaim(
      status: status, by: by, role: role, date: date, basis: basis, places: KeyPlaces(fields))
  }
}

extension KnownIssue {
  static func read(_ fields: inout Fields) -> KnownIssue? {
    let problem = fields.requiredText("problem", example: "Two pictures have no description.")
    let criteria = fields.texts("criterion")
    if criteria.isEmpty, !fields.contains("criterion") { fields.missing("criterion", example: "1.1.1") }
    let location = fields.text("where")
    let affects = fields.requiredText(
      "affects", example: "People who use a screen reader cannot tell what they show.")
    let workaround = fields.text("workaround")
    let fixBy = fields.day("fix-by")
    let reason = fields.requiredChoice("reason", of: Reason.self)
    let assessment = fields.text("assessment")
    let rule = fields.text("rule")
    let pages = fields.texts("pages")
    guard let reason else { return nil }
    switch reason {
    case .nonCompliance:
      if fixBy == nil, !fields.contains("fix-by") { fields.missing("fix-by", example: "2026-09-30") }
    case .burden:
      if assessment == nil {
        fields.missing(
          "assessment",
          help: "The law asks for an assessment first: say when it was made, and what was weighed.")
      }
    case .outOfScope: break
    }
    if rule != nil, pages.isEmpty {
      fields.missing(
        "pages", help: "List the files the rule finds it in, or write “pages: everywhere” for a template.")
    }
    if rule == nil, !pages.isEmpty {
      fields.missing("rule", help: "Name the rule that the check gives, or take “pages” out and use “where”.")
    }
    return KnownIssue(
      problem: problem, criteria: criteria, location: location, affects: affects, workaround: workaround,
      fixBy: fixBy, reason: reason, assessment: assessment, rule: rule, pages: pages,
      places: KeyPlaces(fields))
  }
}
