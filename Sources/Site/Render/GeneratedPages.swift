import Content
import Markdown
import Markup

/// Every word the site explains.
enum GlossaryPage {
  static func write(_ glossary: Glossary, _ words: Words, to writer: inout MarkupWriter) {
    writer.raw(markup: "<dl class=\"glossary\"\(words.attributes(for: words.siteLanguage))>\n")
    for entry in glossary.entries {
      writer.raw("<div>")
      writer.element("dt", ["id": entry.id], text: entry.name)
      writer.element("dd", text: entry.meaning)
      writer.raw("</div>\n")
    }
    writer.raw("</dl>\n")
  }
}

/// What people see at an address that has no page.
enum NotFoundPage {
  static func write(_ plan: SitePlan, root: String, _ words: Words, to writer: inout MarkupWriter) {
    writer.raw("<p>")
    words.write(.checkAddress, to: &writer)
    writer.raw("</p>\n<p>")
    words.write(.lookElsewhere, links: [root, root + "site-map/"], to: &writer)
    writer.raw("</p>\n")
    guard plan.pages.contains(where: { $0.kind == .contact }) else { return }
    writer.paragraph(.tellUs, words, links: [root + "contact/"])
  }
}
