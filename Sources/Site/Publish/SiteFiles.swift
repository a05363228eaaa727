import Configuration
import Content
import Datasets
import Disclosure
import Markup
import Survey

/// A file of the public site that is not a page.
struct SiteFile: Sendable {
  let path: String
  let bytes: [UInt8]
}

/// Everything that is published beside the pages.
enum SiteFiles {
  static func all(_ plan: SitePlan, assets: SiteAssets) -> [SiteFile] {
    var files = [
      SiteFile(path: assets.stylesheetPath, bytes: assets.stylesheet),
      SiteFile(path: assets.iconPath, bytes: assets.icon),
      SiteFile(path: "sitemap.xml", bytes: Sitemap.bytes(plan)),
      SiteFile(path: "robots.txt", bytes: Array("User-agent: *\nSitemap: \(plan.source.settings.baseURL)sitemap.xml\n".utf8)),
    ]
    files += plan.tables.map { table in
      SiteFile(path: DatasetFiles.download(table.metadata.name), bytes: ReleasedCSV.bytes(of: table))
    }
    files += plan.results.map { table in
      SiteFile(path: WaveFiles.download(table.metadata.name), bytes: ReleasedCSV.bytes(of: table))
    }
    for page in plan.pages where page.kind == .list(.updates) {
      files.append(SiteFile(path: Feed.path(for: page), bytes: Feed.bytes(page, plan)))
    }
    return files
  }
}

/// The list of pages for search engines.
enum Sitemap {
  static func bytes(_ plan: SitePlan) -> [UInt8] {
    var writer = MarkupWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    writer.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in plan.pages where !page.kind.isWhole && page.kind != .notFound {
      writer.raw("<url>")
      writer.element("loc", text: plan.source.settings.baseURL + page.address)
      let details = plan.page(of: page)?.details
      if let day = details?.updated ?? details?.published ?? details?.date {
        writer.element("lastmod", text: day.iso)
      }
      writer.raw("</url>\n")
    }
    writer.raw("</urlset>\n")
    return writer.bytes
  }
}

/// The Atom feed of a folder of updates (RFC 4287).
enum Feed {
  static func path(for page: PagePlan) -> String { page.address + "feed.xml" }

  static func bytes(_ page: PagePlan, _ plan: SitePlan) -> [UInt8] {
    let settings = plan.source.settings
    let folder = plan.page(of: page)?.folder ?? ""
    let entries = (plan.listed[folder] ?? []).map { plan.pages[$0] }.filter { plan.page(of: $0)?.details.date != nil }
    var writer = MarkupWriter()
    writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
    writer.attribute("xml:lang", settings.language)
    writer.raw(">\n")
    writer.element("title", text: "\(settings.name): \(page.title)")
    writer.element("id", text: settings.baseURL + page.address)
    writer.raw("<link")
    writer.attribute("href", settings.baseURL + page.address)
    writer.raw("/>\n<link rel=\"self\"")
    writer.attribute("href", settings.baseURL + path(for: page))
    writer.raw("/>\n")
    let days = entries.compactMap { day(of: $0, plan) }
    writer.element("updated", text: (days.max() ?? "1970-01-01") + "T00:00:00Z")
    writer.element("author") { $0.element("name", text: settings.name) }
    for entry in entries { write(entry, plan, to: &writer) }
    writer.raw("\n</feed>\n")
    return writer.bytes
  }

  private static func write(_ page: PagePlan, _ plan: SitePlan, to writer: inout MarkupWriter) {
    let url = plan.source.settings.baseURL + page.address
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
