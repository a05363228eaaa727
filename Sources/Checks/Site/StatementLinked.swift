import Diagnostics

/// Every page leads to an accessibility statement, as the United Kingdom’s regulations of 2018 ask of public bodies.
///
/// Practice and not law: nobody can tell from its pages whether a site belongs to a public body.
struct StatementLinked: SiteRule {
  static let facts = RuleFacts(
    "statement-linked", .warning,
    asks: "Every page of a public body’s site links to its accessibility statement.")

  /// A page or two are no site.
  private static let fewest = 3

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    let read = site.reports.indices.filter { site.isRead($0) && site.reports[$0].links.count > 0 }
    guard read.count >= fewest, let home = read.first else { return }
    let without = read.filter { !leadsToStatement(site.reports[$0].links) && !isStatement(site.reports[$0]) }
    guard let first = without.first else { return run.pass() }
    if without.count == read.count {
      return run.fail(
        home, pages: without,
        "No page links to an accessibility statement. People who cannot use part of the site are not told what is "
          + "wrong, whom to tell, or how to get it in another way.",
        help: "Write one, and link to it from the foot of every page. The law asks public bodies for it.")
    }
    let pages = without.count == 1 ? "1 page does" : "\(without.count) pages do"
    run.fail(
      first, pages: without,
      "\(pages) not link to the accessibility statement, as the others do: "
        + "\(SiteWords.examples(without, site)). People who cannot use such a page do not learn whom to tell.",
      help: "Put the link in the same place on every page, such as its foot.")
  }

  private static func leadsToStatement(_ links: PageLinks) -> Bool {
    (0..<links.count).contains { link in
      guard links.kind(at: link) != .file else { return false }
      return isStatement(links.words(at: link).utf8) || isStatement(links.address(at: link))
    }
  }

  private static func isStatement(_ page: PageReport) -> Bool { isStatement(page.facts.heading.utf8) }

  /// In English and in Welsh. Every link of a site is asked, so it looks at bytes.
  private static func isStatement(_ text: some Sequence<UInt8>) -> Bool {
    Array(text).withUnsafeBufferPointer { buffer in
      let bytes = Bytes(buffer: buffer)
      return bytes.contains("accessib") || bytes.contains("hygyrch")
    }
  }
}
