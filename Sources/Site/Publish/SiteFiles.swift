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
      SiteFile(path: "robots.txt", bytes: Robots.bytes(plan)),
    ]
    files += plan.tables.map { table in
      SiteFile(path: DatasetFiles.download(table.metadata.name), bytes: ReleasedCSV.bytes(of: table))
    }
    // The results of a wave whose page is a draft are no more public than the page.
    files += plan.publicWaves.map { wave in
      let table = plan.results[wave]
      return SiteFile(path: WaveFiles.download(table.metadata.name), bytes: ReleasedCSV.bytes(of: table))
    }
    for page in plan.pages where page.kind == .list(.updates) {
      files.append(SiteFile(path: Feed.path(for: page), bytes: Feed.bytes(page, plan)))
    }
    return files
  }
}
