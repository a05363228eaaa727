import Content
import Datasets
import Disclosure
import Markdown

/// The pages that no Markdown file stands for.
enum GeneratedPlans {
  /// - Parameter written: The pages that there are already.
  static func pages(
    of source: SiteSource, tables: [ReleasedTable], hasWaves: Bool, besides written: [PagePlan],
    _ words: Words
  ) -> [PagePlan] {
    var pages = tables.enumerated().map { position, table in
      plan(
        .dataset(position), DatasetFiles.page(table.metadata.name), table.metadata.title,
        table.metadata.description)
    }
    if !tables.isEmpty || hasWaves {
      pages.append(
        plan(.catalogue, "data/", .data, .dataSummary, words))
    }
    if !source.glossary.entries.isEmpty {
      pages.append(
        plan(.glossary, "glossary/", .wordsWeUse, .wordsWeUseSummary, words))
    }
    pages += LegalPages.missing(in: source, besides: written, words)
    pages.append(plan(.siteMap, "site-map/", .siteMap, .siteMapSummary, words))
    pages.append(plan(.notFound, "404.html", .notFound, .notFoundSummary, words))
    return pages
  }

  /// A page that Candour names. Where the language of the site has no words for it, the page is in English.
  private static func plan(
    _ kind: PagePlan.Kind, _ address: String, _ title: Word, _ summary: Word, _ words: Words
  ) -> PagePlan {
    var plan = plan(kind, address, words.text(title), words.text(summary))
    plan.language = words.has(title) ? nil : WordBook.original
    return plan
  }

  private static func plan(
    _ kind: PagePlan.Kind, _ address: String, _ title: String, _ summary: String
  ) -> PagePlan {
    PagePlan(kind: kind, address: address, title: title, menuTitle: title, summary: summary, source: nil)
  }
}
