import Content
import Datasets
import Disclosure
import Markdown

/// The pages that no Markdown file stands for.
enum GeneratedPlans {
  /// - Parameter written: The pages that there are already.
  static func pages(
    of source: SiteSource, tables: [ReleasedTable], hasWaves: Bool, besides written: [PagePlan]
  ) -> [PagePlan] {
    var pages = tables.enumerated().map { position, table in
      plan(
        .dataset(position), DatasetFiles.page(table.metadata.name), table.metadata.title,
        table.metadata.description)
    }
    if !tables.isEmpty || hasWaves {
      pages.append(
        plan(.catalogue, "data/", "Data", "Every dataset behind this site, to read and to download."))
    }
    if !source.glossary.entries.isEmpty {
      pages.append(
        plan(.glossary, "glossary/", "Words we use", "What the words and abbreviations on this site mean."))
    }
    pages += LegalPages.missing(in: source, besides: written)
    pages.append(plan(.siteMap, "site-map/", "Site map", "Every page of this site in one list."))
    pages.append(plan(.notFound, "404.html", "Page not found", "There is no page at this address."))
    return pages
  }

  private static func plan(
    _ kind: PagePlan.Kind, _ address: String, _ title: String, _ summary: String
  ) -> PagePlan {
    PagePlan(kind: kind, address: address, title: title, menuTitle: title, summary: summary, source: nil)
  }
}
