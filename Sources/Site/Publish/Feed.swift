import Configuration
import Content
import Markup

/// The Atom feed of a folder of updates (RFC 4287).
enum Feed {
  static func path(for page: PagePlan) -> String { page.address + "feed.xml" }

  static func bytes(_ page: PagePlan, _ plan: SitePlan) -> [UInt8] {
    let settings = plan.source.settings
    let folder = plan.page(of: page)?.folder ?? ""
    let entries = (plan.listed[folder] ?? []).map { plan.pages[$0] }.filter {
      plan.page(of: $0)?.details.date != nil
    }
    var writer = MarkupWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", settings.language)
    writer.raw(">\n")
    writer.element("title", text: "\(settings.name): \(page.title)")
    writer.element("id", text: plan.absoluteAddress(of: page.address))
    writer.raw("<link")
    writer.attribute("href", plan.absoluteAddress(of: page.address))
    writer.raw("/>\n<link rel=\"self\"")
    writer.attribute("href", plan.absoluteAddress(of: path(for: page)))
    writer.raw("/>\n")
    let days = entries.compactMap { day(of: $0, plan) }
    writer.element("updated", text: (days.max() ?? "1970-01-01") + "T00:00:00Z")
    writer.element("author") { $0.element("name", text: settings.name) }
    for entry in entries { write(entry, plan, to: &writer) }
    writer.raw("\n</feed>\n")
    return writer.bytes
  }

  private static func write(_ page: PagePlan, _ plan: SitePlan, to writer: inout MarkupWriter) {
    let url = plan.absoluteAddress(of: page.address)
    let details = plan.page(of: page)?.details
    writer.raw("\n<entry>")
    writer.element("title", text: page.title)
    writer.element("id", text: url)
    writer.raw("<link")
    writer.attribute("href", url)
    writer.raw("/>")
    writer.element("published", text: (details?.date?.iso ?? "1970-01-01") + "T00:00:00Z")
    writer.element("updated", text: (day(of: page, plan) ?? "1970-01-01") + "T00:00:00Z")
    writer.element("summary", text: page.summary)
    writer.raw("</entry>")
  }

  private static func day(of page: PagePlan, _ plan: SitePlan) -> String? {
    let details = plan.page(of: page)?.details
    return (details?.updated ?? details?.date)?.iso
  }
}
