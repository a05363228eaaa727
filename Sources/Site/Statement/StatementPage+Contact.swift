import Content
import Markup

extension StatementPage {
  /// How to tell the unit about a problem, and how to ask for a page in another format.
  func writeContact(to writer: inout MarkupWriter) {
    writer.raw("<h3>Reporting accessibility problems with this website</h3>\n")
    writer.paragraph(
      "If you find any problems not listed on this page or think we’re not meeting accessibility requirements, "
        + "contact us. Tell us which page it is on and what you wanted to do. You do not need to use technical words."
    )
    closeEnglish(&writer)
    ContactDetails(
      title: words.text(.reportOrAsk), role: details?.role,
      email: details?.email ?? settings.email, telephone: details?.telephone ?? settings.telephone,
      textRelay: settings.textRelay, signLanguage: settings.signLanguage, address: settings.address,
      hours: settings.hours, ofSite: [.who, .address, .hours]
    ).write(words, to: &writer)
    openEnglish(&writer)
    let hasTelephone = (details?.telephone ?? settings.telephone) != nil
    writer.raw("<h3>Asking for another format</h3>\n")
    writer.paragraph(
      "If you need information on this website in a different format like \(settings.offeredFormats), "
        + (hasTelephone ? "write or call." : "write to us.")
    )
    if let time = settings.replyWithin {
      writer.paragraph("We’ll consider your request and get back to you in \(time).")
    }
    guard plan.pages.contains(where: { $0.kind == .contact }) else { return }
    writer.raw("<p>")
    writer.element("a", ["href": root + "contact/"], text: "All ways to contact us")
    writer.raw("</p>\n")
  }
}

extension SiteSettings {
  /// `large print, Easy Read or braille`: what the unit offers, or else what people most often ask for.
  var offeredFormats: String {
    let formats = formats.isEmpty ? ["large print", "easy read", "audio recording", "braille"] : formats
    guard let last = formats.last, formats.count > 1 else { return formats.joined() }
    return formats.dropLast().joined(separator: ", ") + " or " + last
  }
}
