import Checks
import Configuration
import Content
import Diagnostics

/// What is wrong with what the unit says of its accessibility, on the day of the build.
struct StatementCheck {
  let plan: SitePlan
  let today: Day?
  var bag = DiagnosticBag()

  static func problems(in plan: SitePlan) -> DiagnosticBag {
    var check = StatementCheck(plan: plan, today: Day(iso: plan.audience.today))
    guard let details = plan.source.settings.accessibility else {
      check.askForDetails()
      return check.bag
    }
    check.checkDates(of: details)
    for issue in details.issues { check.check(issue) }
    if let claim = details.claim { check.check(claim, details) }
    return check.bag
  }

  /// A site at a name that is kept for tests is not public.
  private mutating func askForDetails() {
    guard !plan.source.settings.isAtPrivateName else { return }
    bag.append(
      Diagnostic(
        .warning, id: "no-accessibility-details",
        "site.yml does not say how accessible this site is. The statement that the law asks for lacks the days on "
          + "which it was prepared and reviewed, how the site was tested, and what is known to be wrong.",
        help:
          "Add “accessibility:” with “prepared”, “reviewed”, “tests” and “known-issues”. The authoring guide says how.",
        at: plan.source.settings.places["accessibility"], voice: .law))
  }

  private mutating func checkDates(of details: AccessibilityDetails) {
    refuseFuture(details.prepared, "prepared", details.places)
    refuseFuture(details.reviewed, "reviewed", details.places)
    for test in details.tests { refuseFuture(test.date, "date", test.places) }
    guard let reviewed = details.reviewed else { return }
    if let prepared = details.prepared, reviewed < prepared {
      return bag.error(
        "impossible-date",
        "The statement was reviewed on \(reviewed.text), before it was prepared on \(prepared.text).",
        help: "Put one of the two dates right.", at: details.places["reviewed"])
    }
    if let today, reviewed.later(years: 1) < today {
      bag.append(
        Diagnostic(
          .warning, id: "review-due", "The accessibility statement was last reviewed on \(reviewed.text).",
          help: "It has to be reviewed once a year. Go through it, then put today’s date here.",
          at: details.places["reviewed"], voice: .law))
    }
  }

  mutating func refuseFuture(_ day: Day?, _ key: String, _ places: KeyPlaces) {
    guard let day, let today, today < day else { return }
    bag.error(
      "impossible-date", "“\(key)” is \(day.text), which is still to come.",
      help: "Write the day on which it was done.", at: places[key])
  }
}

extension StatementCheck {
  /// What only the finished pages can show to be wrong with what is claimed.
  static func problems(in plan: SitePlan, found: [FoundFailure]) -> [Diagnostic] {
    guard let details = plan.source.settings.accessibility else { return [] }
    let mended = KnownIssues(plan).mended(without: found)
    if let empty = nothingListed(details, found) { return mended + [empty] }
    guard let claim = details.claim, claim.status == .fully, details.issues.isEmpty, let first = found.first
    else { return mended + undated(found.filter { $0.issue == nil }, details) }
    return mended + [
      Diagnostic(
        .error, id: "claim-refused",
        "\(claim.by) says that the site is fully compliant, but the check finds what fails "
          + "\(first.criteria.joined(separator: " and ")) on \(pages(of: found)).",
        help: "Mend what the check finds, or write “status: partially” and list it under “known-issues”.",
        at: claim.places["status"], voice: .law)
    ]
  }

  /// Only whoever tested the site can say what the statement has to say of it.
  private static func nothingListed(_ details: AccessibilityDetails, _ found: [FoundFailure]) -> Diagnostic? {
    guard let test = details.latestTest, details.claim == nil, details.issues.isEmpty, found.isEmpty else {
      return nil
    }
    return Diagnostic(
      .warning, id: "nothing-listed",
      "A person tested this site on \(test.date.text), and nothing says what they found. So the statement has to say "
        + "“not compliant”.",
      help:
        "List what they found under “known-issues”. If they found nothing, add a “claim” with “status: fully”: "
        + "by whom, when, and what it is based on.",
      at: details.places["tests"], voice: .law)
  }

  /// The statement tells of what nobody has listed, but only people can say by when it will be mended.
  private static func undated(_ found: [FoundFailure], _ details: AccessibilityDetails) -> [Diagnostic] {
    guard let first = found.first else { return [] }
    return [
      Diagnostic(
        .warning, id: "known-issue-undated",
        "The accessibility statement tells people of what the check finds on \(pages(of: found)), and not by when "
          + "you will mend it.",
        help:
          "Mend it. If you cannot yet, list it under “known-issues” with “rule: \(first.rule)”, its pages and a "
          + "day behind “fix-by”.", at: details.places["known-issues"])
    ]
  }

  private static func pages(of found: [FoundFailure]) -> String {
    let count = Set(found.map(\.address)).count
    return count == 1 ? "a page" : "\(count) pages"
  }
}

extension SiteSettings {
  /// Whether the site’s address is one of the names at which RFC 2606 lets nobody but its maker find it. Those kept
  /// for examples do not count: a new unit keeps the one of the demonstration for a while.
  fileprivate var isAtPrivateName: Bool {
    let host = baseURL.split(separator: "/").dropFirst().first.map { $0.split(separator: ":")[0] } ?? ""
    let reserved: Set = ["test", "invalid", "localhost"]
    return host.split(separator: ".").last.map { reserved.contains($0.lowercased()) } ?? false
  }
}
