import Content
import Markdown
import Markup

/// Every word the site explains.
enum GlossaryPage {
  static func write(_ glossary: Glossary, to writer: inout MarkupWriter) {
    writer.raw("<dl class=\"glossary\">\n")
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
  static func write(_ plan: SitePlan, root: String, to writer: inout MarkupWriter) {
    writer.raw(
      """
      <p>If you typed the address, check that it is right. If you pasted it, check that you copied all of it.</p>
      <p>The page may have moved. Look for it from the
      """)
    writer.raw(" ")
    writer.element("a", ["href": root], text: "home page")
    writer.raw(" or in the ")
    writer.element("a", ["href": root + "site-map/"], text: "list of all pages")
    writer.raw(".</p>\n")
  }
}
