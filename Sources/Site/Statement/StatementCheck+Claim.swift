import Configuration
import Content
import Diagnostics

extension StatementCheck {
  /// How long after a test by a person the claim that everything is right still stands, in years.
  private static let longest = 2

  mutating func check(_ claim: ComplianceClaim, _ details: AccessibilityDetails) {
    refuseFuture(claim.date, "date", claim.places)
    switch claim.status {
    case .fully: refuseWhileIssuesStand(claim, details)
    case .partially, .not: askForReasons(claim, details)
    }
    guard claim.status != .not else { return }
    guard let test = details.latestTest else {
      return refuse(
        claim, "that the site is \(claim.status.rawValue) compliant, and no test by a person is listed.",
        help: "List the test under “tests” with “method: person”. A program alone cannot tell.")
    }
    if claim.date < test.date {
      bag.append(
        Diagnostic(
          .error, id: "claim-refused",
          "The claim is from \(claim.date.text), but the test it rests on was later, on \(test.date.text).",
          help: "Ask \(claim.by) to look at that test, then write the new day.", at: claim.places["date"],
          voice: .law))
    }
    checkAge(of: test, claim)
  }

  private mutating func refuseWhileIssuesStand(_ claim: ComplianceClaim, _ details: AccessibilityDetails) {
    guard let first = details.issues.first else { return }
    let more = details.issues.count - 1
    refuse(
      claim,
      "that the site is fully compliant, but a known issue stands: “\(first.problem)”"
        + (more > 0 ? " (and \(more) more)" : ""),
      help: "Write “status: partially” until all known issues are mended.")
  }

  private mutating func askForReasons(_ claim: ComplianceClaim, _ details: AccessibilityDetails) {
    guard details.issues.isEmpty else { return }
    refuse(
      claim,
      "that the site is \(claim.status == .not ? "not" : "partially") compliant, but no issue is listed.",
      help: "List under “known-issues” what is wrong: the statement has to say it.")
  }

  private mutating func checkAge(of test: AccessibilityTest, _ claim: ComplianceClaim) {
    guard let today, test.date.later(years: 1) < today else { return }
    if claim.status == .fully, test.date.later(years: Self.longest) < today {
      return refuse(
        claim, "that the site is fully compliant, but the last test by a person was on \(test.date.text).",
        help: "Have the site tested again, or write “status: partially” and list what may be wrong.")
    }
    bag.append(
      Diagnostic(
        .warning, id: "test-due", "The last test of the site by a person was on \(test.date.text).",
        help: "Have it tested again: the claim rests on it, and the site has changed since.",
        at: test.places["date"]))
  }

  private mutating func refuse(_ claim: ComplianceClaim, _ what: String, help: String) {
    bag.append(
      Diagnostic(
        .error, id: "claim-refused", "\(claim.by) says \(what)", help: help,
        at: claim.places["status"], voice: .law))
  }
}
