import Diagnostics

/// What a PDF says is on a page too.
struct DocumentPage: SiteRule {
  static let facts = RuleFacts(
    "document-page", .advice, asks: "What a PDF of the site says is on a page of the site too.")

  /// A page with fewer paragraphs introduces a document and does not take its place.
  private static let fewestParagraphs = 8

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var titles: [(page: Int, stems: Set<String>)]?
    var met: Set<String> = []
    for page in site.reports.indices {
      for link in DocumentLink.on(page, site) where link.type == .pdf {
        guard let file = link.file, met.insert(file).inserted else { continue }
        let stems = SiteWords.stems(link.words).subtracting(SiteWords.stems("report document version"))
        guard !stems.isEmpty else { continue }
        let pages = titles ?? Self.titles(site)
        titles = pages
        let isPage = pages.contains { $0.stems.intersection(stems).count * 10 >= stems.count * 6 }
        if isPage {
          run.pass()
        } else {
          run.fail(
            page, link: link.index,
            "“\(link.words)” seems to be here only as a PDF: no page of the site has its name. "
              + "A PDF is hard to read on a phone, and often closed to screen readers.",
            help: "Publish the words as a page and offer the PDF beside it. Where that must wait, "
              + "the PDF itself has to be accessible: that is the law for public bodies.")
        }
      }
    }
  }

  private static func titles(_ site: SiteView) -> [(page: Int, stems: Set<String>)] {
    site.reports.indices.compactMap { page in
      let facts = site.reports[page].facts
      guard facts.paragraphs >= fewestParagraphs else { return nil }
      return (page, SiteWords.stems(facts.title + " " + facts.heading))
    }
  }
}
