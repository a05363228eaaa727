import Diagnostics

/// The words of a link have something to do with the title of the page it leads to (WCAG 2.2, 2.4.4).
struct LinkMatchesTarget: SiteRule {
  static let facts = RuleFacts(
    "link-matches-target", .advice, wcag: ["2.4.4"],
    asks: "The words of a link share a word with the page it leads to.")

  /// People read a short list to its end.
  private static let mostListed = 30

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    run.mostListed = mostListed
    var stems: [Int: Set<String>] = [:]
    var reported: Set<String> = []
    for page in site.reports.indices where site.isRead(page) {
      let links = site.reports[page].links
      for link in 0..<links.count where isOfText(link, links) {
        guard case .page(let target) = site.target(of: link, on: page), target != page, site.isRead(target),
          !isAbove(site.reports[target].url, site.reports[page].url)
        else {
          continue
        }
        let facts = site.reports[target].facts
        guard facts.language == site.reports[page].facts.language else { continue }
        let words = links.words(at: link)
        guard facts.heading.isEmpty || !words.hasSuffix(facts.heading) else {
          run.pass()
          continue
        }
        let said = SiteWords.stems(words)
        guard isTelling(said), !(facts.title + facts.heading).isEmpty else { continue }
        let meant = stems[target] ?? Self.stems(of: site.reports[target])
        stems[target] = meant
        guard said.isDisjoint(with: meant) else {
          run.pass()
          continue
        }
        guard reported.insert("\(target) \(words)").inserted else { continue }
        let title = facts.heading.isEmpty ? facts.title : facts.heading
        run.fail(
          page, link: link,
          "The link says “\(words)”, and the page it leads to is called “\(title)”. "
            + "People who follow it may think they are in the wrong place.",
          help: "Use a word of the page's title in the link, unless the sentence round it makes that plain.")
      }
    }
  }

  /// Whether there is enough to compare: two words, or a long one.
  private static func isTelling(_ stems: Set<String>) -> Bool {
    stems.count > 1 || stems.contains { $0.count >= 5 }
  }

  /// Whether it is a link in the text, to a page as a whole.
  private static func isOfText(_ link: Int, _ links: PageLinks) -> Bool {
    links.kind(at: link) == .link && links.region(at: link) == .main
      && !links.address(at: link).contains(UInt8(ascii: "#"))
  }

  /// Whether a page is the first of the folder that the other is in: the way back up has words of its own.
  private static func isAbove(_ target: String, _ page: String) -> Bool {
    guard let slash = target.lastIndex(of: "/") else { return target.hasPrefix("index.") }
    return page.hasPrefix(target[...slash]) && target[slash...].hasPrefix("/index.")
  }

  private static func stems(of report: PageReport) -> Set<String> {
    let facts = report.facts
    return SiteWords.stems([facts.title, facts.heading, facts.headings, report.url].joined(separator: " "))
  }
}
