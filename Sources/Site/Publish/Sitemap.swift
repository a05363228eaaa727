import Configuration
import Content
import Markup

/// The list of pages for search engines.
enum Sitemap {
  static func bytes(_ plan: SitePlan) -> [UInt8] {
    var writer = MarkupWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
    if !plan.editionsOfPage.isEmpty { writer.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"") }
    writer.raw(">\n")
    for page in plan.pages where !page.kind.isWhole && page.kind != .notFound {
      writer.raw("<url>")
      writer.element("loc", text: plan.absoluteAddress(of: page.address))
      let details = plan.page(of: page)?.details
      if let day = details?.updated ?? details?.published ?? details?.date {
        writer.element("lastmod", text: day.iso)
      }
      for alternate in plan.alternates(of: page) {
        writer.raw("<xhtml:link rel=\"alternate\"")
        writer.attribute("hreflang", alternate.language)
        writer.attribute("href", alternate.url)
        writer.raw("/>")
      }
      writer.raw("</url>\n")
    }
    writer.raw("</urlset>\n")
    return writer.bytes
  }
}

/// What search engines may read.
enum Robots {
  /// Everything, or nothing where drafts are shown: a preview should not be found.
  static func bytes(_ plan: SitePlan) -> [UInt8] {
    let rule =
      plan.audience.seesDrafts ? "Disallow: /" : "Sitemap: \(plan.absoluteAddress(of: "sitemap.xml"))"
    return Array("User-agent: *\n\(rule)\n".utf8)
  }
}

extension SitePlan {
  /// The full address of what stands at `address` below the top of the site.
  func absoluteAddress(of address: String) -> String {
    source.settings.baseURL + WebAddress.encoded(address)
  }
}
