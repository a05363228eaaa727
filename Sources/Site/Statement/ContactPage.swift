import Content
import Markup

/// How to reach the unit, from what `site.yml` says.
struct ContactPage {
  let plan: SitePlan
  let root: String
  let words: Words

  func write(to writer: inout MarkupWriter) -> PageSections {
    let settings = plan.source.settings
    var sections = PageSections()
    sections.start(.waysToContact, words, "ways-to-contact-us", in: &writer)
    ContactDetails(
      title: settings.name, email: settings.email, telephone: settings.telephone,
      textRelay: settings.textRelay, signLanguage: settings.signLanguage, address: settings.address,
      hours: settings.hours, ofSite: [.contactUs, .who, .address, .hours]
    ).write(words, to: &writer)
    if let time = settings.replyWithin {
      writer.paragraph(.replyWithin, words, ["time": time], ofSite: ["time"])
    }
    sections.start(.anotherFormat, words, "another-format", in: &writer)
    writer.paragraph(.askForFormat, words, ["formats": settings.offeredFormats], ofSite: ["formats"])
    sections.start(.cannotUse, words, "report-a-problem", in: &writer)
    let statement = plan.pages.first { $0.kind == .statement }.map {
      plan.version(of: $0, in: words.language)
    }
    writer.paragraph(
      .readStatement, words, links: [statement.map { root + $0.address }],
      target: statement.map(plan.language))
    return sections
  }
}
