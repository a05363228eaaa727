import Configuration
import Content
import Datasets
import Markup

/// The accessibility statement, in the order and the words that the law prescribes.
struct StatementPage {
  let plan: SitePlan
  let root: String
  let words: Words
  /// What the check of this build found and let through.
  let found: [FoundFailure]

  var settings: SiteSettings { plan.source.settings }
  var details: AccessibilityDetails? { settings.accessibility }
  var compliance: Compliance { Compliance(details, found: found) }
  var organisation: String { details?.organisation ?? settings.name }
  private var scope: String { details?.scope ?? "the website at \(settings.baseURL)" }

  /// What stands above the unit’s own words.
  func writeScope(to writer: inout MarkupWriter) {
    if !words.isEnglish {
      writer.raw("<p class=\"language-note\">")
      words.write(.statementInEnglish, to: &writer)
      writer.raw("</p>\n")
    }
    openEnglish(&writer)
    writer.paragraph(PrescribedWording.scope(scope))
    writer.paragraph(
      "This website is run by \(organisation). We want as many people as possible to be able to use it.")
    closeEnglish(&writer)
  }

  /// What stands below them.
  func write(to writer: inout MarkupWriter) -> PageSections {
    var sections = PageSections()
    openEnglish(&writer)
    sections.start(english: "How accessible this website is", words, "how-accessible", in: &writer)
    writeSummary(to: &writer)
    sections.start(english: PrescribedWording.feedback, words, "feedback", in: &writer)
    writeContact(to: &writer)
    sections.start(english: PrescribedWording.enforcement, words, "enforcement", in: &writer)
    writer.raw("<p>")
    writer.text(PrescribedWording.enforcer)
    writer.element("a", ["href": PrescribedWording.adviserURL], text: PrescribedWording.adviser)
    writer.raw(".</p>\n")
    sections.start(english: PrescribedWording.technical, words, "technical-information", in: &writer)
    writer.paragraph(PrescribedWording.commitment(organisation))
    writeStatus(to: &writer)
    if compliance.status != .fully { writeNonAccessible(to: &writer) }
    sections.start(english: "What we’re doing to improve accessibility", words, "improvements", in: &writer)
    writer.paragraph(details?.improvements ?? Self.standingImprovement)
    sections.start(english: PrescribedWording.preparation, words, "preparation", in: &writer)
    writePreparation(to: &writer)
    closeEnglish(&writer)
    return sections
  }

  /// The law prescribes English words, so a page in another language has to say that these are English.
  func openEnglish(_ writer: inout MarkupWriter) {
    if !words.isEnglish { writer.raw("<div lang=\"en\" dir=\"ltr\">\n") }
  }

  func closeEnglish(_ writer: inout MarkupWriter) {
    if !words.isEnglish { writer.raw("</div>\n") }
  }

  private static let standingImprovement =
    "Each time this website is published, a program checks every page. A page that fails what the program can tell is "
    + "not published, unless this statement lists the failure."

  /// What somebody can act on, in short.
  private func writeSummary(to writer: inout MarkupWriter) {
    let issues = details?.issues ?? []
    if compliance.isUnconfirmed {
      writer.paragraph(
        details?.latestTest == nil
          ? "We do not know yet how accessible all of this website is. A program checks every page, but no person "
            + "has tested it."
          : "People have tested this website, but nobody has said yet how far it meets the standard.")
    }
    if issues.isEmpty {
      if compliance.status == .fully {
        writer.paragraph("We do not know of any part that is not accessible.")
      }
      return
    }
    writer.paragraph("We know some parts of this website are not fully accessible:")
    writer.list(
      issues.map { issue in
        let place = issue.location.map { " Where: \($0.closed)" } ?? ""
        let help = issue.workaround.map { " What you can do: \($0.closed)" } ?? ""
        return issue.problem.closed + place + help
      })
  }

  private func writeStatus(to writer: inout MarkupWriter) {
    writer.element("h3", ["id": "compliance-status"], text: PrescribedWording.compliance)
    writer.raw("\n")
    if details?.latestTest != nil {
      writer.paragraph(
        "The website has been tested against the Web Content Accessibility Guidelines (WCAG) 2.2 AA standard."
      )
    }
    let sentence = PrescribedWording.status(compliance)
    writer.raw("<p>")
    writer.text(sentence.before)
    writer.element("a", ["href": PrescribedWording.guidelinesURL], text: PrescribedWording.guidelines)
    writer.text(sentence.after)
    writer.raw("</p>\n")
    if let claim = details?.claim {
      writer.paragraph(
        "\(claim.by), \(claim.role), said so on \(claim.date.text). It is based on \(claim.basis.closed)")
    }
  }
}

extension String {
  /// The text with a full stop at its end, unless it ends with a mark of its own.
  var closed: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
