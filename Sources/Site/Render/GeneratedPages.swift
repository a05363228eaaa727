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

/// Every page of the site as a nested list.
enum SiteMapPage {
  static func write(_ plan: SitePlan, root: String, to writer: inout MarkupWriter) {
    let pages = plan.pages.filter { !$0.address.isEmpty && !$0.kind.isWhole && $0.kind != .notFound }
    let sorted = pages.sorted { key($0, plan) < key($1, plan) }
    var depth = 0
    writer.raw("<ul class=\"site-map\">")
    for (index, page) in sorted.enumerated() {
      let level = max(0, plan.ancestors(of: page.address).count - 1)
      if index > 0 { step(from: depth, to: level, &writer) }
      depth = index == 0 ? 0 : min(level, depth + 1)
      writer.raw("<li>")
      writer.element("a", ["href": root + page.address], text: page.title)
    }
    for _ in 0...depth { writer.raw("</li></ul>") }
    writer.raw("\n")
  }

  /// Pages stand under the page above them; chapters in the order of the document.
  private static func key(_ page: PagePlan, _ plan: SitePlan) -> String {
    guard case .chapter(_, let number) = page.kind else { return page.address }
    let folder = page.address.dropLast().lastIndex(of: "/").map { page.address[...$0] } ?? ""
    let digits = String(number)
    return folder + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func step(from depth: Int, to level: Int, _ writer: inout MarkupWriter) {
    if level > depth { return writer.raw("<ul>") }
    writer.raw("</li>")
    for _ in 0..<(depth - level) { writer.raw("</ul></li>") }
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
