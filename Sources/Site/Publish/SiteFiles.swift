import Content
import Markup

/// A file of the public site that is not a page.
struct SiteFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// The way to it from the top of the site.
  var link: DownloadLink { DownloadLink(path, size: FileSize.text(bytes.count)) }
}

extension DownloadLink {
  /// The same file, reached from the page whose way to the top of the site is `root`.
  func from(_ root: String) -> DownloadLink { DownloadLink(root + href, size: size) }
}

/// Everything that is published beside the pages.
enum SiteFiles {
  static func all(_ plan: SitePlan, assets: SiteAssets, downloads: Downloads) -> [SiteFile] {
    var files = [
      SiteFile(path: assets.stylesheetPath, bytes: assets.stylesheet),
      SiteFile(path: assets.iconPath, bytes: assets.icon),
      SiteFile(path: "sitemap.xml", bytes: Sitemap.bytes(plan)),
      SiteFile(path: "robots.txt", bytes: Robots.bytes(plan)),
    ]
    files += downloads.files
    for page in plan.pages where page.kind == .list(.updates) && page.edition == nil {
      files.append(SiteFile(path: Feed.path(for: page), bytes: Feed.bytes(page, plan)))
    }
    return files
  }
}
