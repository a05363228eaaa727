import Checks
import Configuration
import Content
import Markup

extension StatementPage {
  /// What is not accessible, for each of the three reasons that the law knows.
  func writeNonAccessible(to writer: inout MarkupWriter) {
    writer.element("h3", ["id": "non-accessible-content"], text: PrescribedWording.nonAccessible)
    writer.raw("\n")
    if !compliance.isEmpty { writer.paragraph(PrescribedWording.reasons) }
    writer.element("h4", text: PrescribedWording.nonCompliance)
    writer.raw("\n")
    writeNonCompliance(to: &writer)
    writer.element("h4", text: PrescribedWording.burden)
    writer.raw("\n")
    write(issues(.burden), orElse: "We do not claim this for any part of the website.", to: &writer)
    writer.element("h4", text: PrescribedWording.outOfScope)
    writer.raw("\n")
    write(issues(.outOfScope), orElse: "We know of no such content on the website.", to: &writer)
  }

  private func issues(_ reason: KnownIssue.Reason) -> [KnownIssue] {
    (details?.issues ?? []).filter { $0.reason == reason }
  }

  private func writeNonCompliance(to writer: inout MarkupWriter) {
    let issues = issues(.nonCompliance)
    let unlisted = found.filter { $0.issue == nil }
    if compliance.isUnconfirmed {
      writer.paragraph(
        details?.latestTest == nil
          ? "A person has not tested this website yet, so we cannot say that it meets most of the standard. The law "
            + "knows only three answers. Until the website has been tested, the right one is “not compliant”."
          : "Nobody has confirmed yet how far this website meets the standard. Until then, the right one of the three "
            + "answers that the law knows is “not compliant”.")
    }
    if !issues.isEmpty { write(issues, orElse: "", to: &writer) }
    if !unlisted.isEmpty { writeFound(unlisted, to: &writer) }
    if issues.isEmpty, unlisted.isEmpty, !compliance.isUnconfirmed {
      writer.paragraph("We know of no such content on the website.")
    }
  }

  private func write(_ issues: [KnownIssue], orElse nothing: String, to writer: inout MarkupWriter) {
    if issues.isEmpty { return writer.paragraph(nothing) }
    writer.raw("<ul>\n")
    for issue in issues {
      writer.raw("<li>")
      writer.element(
        "p", text: "\(issue.problem.closed) \(issue.affects.closed) \(Self.fails(issue.criteria))")
      if let place = issue.location { writer.element("p", text: "Where: \(place.closed)") }
      if let help = issue.workaround { writer.element("p", text: "What you can do: \(help.closed)") }
      if let assessment = issue.assessment {
        writer.element("p", text: "What we weighed: \(assessment.closed)")
      }
      if let day = issue.fixBy { writer.element("p", text: "We plan to mend this by \(day.text).") }
      writer.raw("</li>\n")
    }
    writer.raw("</ul>\n")
  }

  /// `This fails WCAG 2.2 success criterion 1.1.1 Non-text Content.`
  private static func fails(_ criteria: [String], isDoubtful: Bool = false) -> String {
    let named = criteria.map { number in
      SuccessCriterion.facts(number).map { "\(number) \($0.name)" } ?? number
    }
    let words =
      "WCAG 2.2 success \(named.count == 1 ? "criterion" : "criteria") \(named.joined(separator: " and "))"
    return isDoubtful ? "This may fail \(words): a person has yet to look." : "This fails \(words)."
  }

  /// What the check found on the pages of this build, and nobody has listed: one entry for each rule. What is certain
  /// stops a build, so that these are things a program may be wrong about.
  private func writeFound(_ failures: [FoundFailure], to writer: inout MarkupWriter) {
    writer.paragraph(
      "The program that checks each page, and the website as a whole, found these as well. They have no date to be "
        + "mended yet.")
    writer.raw("<ul>\n")
    for rule in Checker.everyRule {
      let places = failures.filter { $0.rule == rule.id }
      guard let first = places.first else { continue }
      writer.raw("<li>")
      writer.element(
        "p",
        text: "This is not so everywhere: \(rule.asks.closed) "
          + Self.fails(first.criteria, isDoubtful: true))
      write(places, to: &writer)
      writer.raw("</li>\n")
    }
    writer.raw("</ul>\n")
  }

  /// The pages something was found on: five at most, and how many more.
  private func write(_ places: [FoundFailure], to writer: inout MarkupWriter) {
    var seen: Set<String> = []
    let pages = places.filter { seen.insert($0.address).inserted }
    writer.raw("<p>On: ")
    for (position, page) in pages.prefix(Self.mostPages).enumerated() {
      if position > 0 { writer.raw(", ") }
      writer.element("a", ["href": root + page.address], text: page.title)
    }
    if pages.count > Self.mostPages { writer.text(" and \(pages.count - Self.mostPages) more") }
    writer.raw(".</p>")
  }

  private static let mostPages = 5
}
