/// Help stands in the same place on every page that has it (WCAG 2.2, 3.2.6).
struct HelpOrder: SiteRule {
  static let facts = RuleFacts(
    "help-order", wcag: ["3.2.6"],
    asks: "Ways to get help that are on several pages stand in the same order and in the same part of each.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    var regions: [String: (page: Int, regions: Set<PageRegion>)] = [:]
    var orders: [Pair: Int] = [:]
    var reported: Set<String> = []
    for page in site.reports.indices where site.isRead(page) {
      let help = help(on: page, site)
      for item in help {
        let known = regions[item.place] ?? (page, item.regions)
        regions[item.place] = (known.page, known.regions.intersection(item.regions))
        if known.page != page { run.pass() }
        guard known.regions.isDisjoint(with: item.regions), reported.insert(item.place).inserted,
          let from = known.regions.min(by: { $0.rawValue < $1.rawValue }),
          let to = item.regions.min(by: { $0.rawValue < $1.rawValue })
        else { continue }
        run.fail(
          page, link: item.link,
          "“\(item.words)” stands in \(to.name) here, and in \(from.name) on \(site.reports[known.page].url). "
            + "People who need help look for it where they found it before.",
          help: "Put it in the same part of every page.")
      }
      for (index, first) in help.enumerated() {
        for second in help[(index + 1)...] {
          orders[Pair(first.place, second.place)] = orders[Pair(first.place, second.place)] ?? page
          guard let other = orders[Pair(second.place, first.place)], other != page,
            reported.insert(first.place + second.place).inserted
          else { continue }
          run.fail(
            page, link: first.link,
            "“\(first.words)” comes before “\(second.words)” here, and after it on \(site.reports[other].url). "
              + "People who need help look for it where they found it before.",
            help: "Put the ways to get help in the same order on every page.")
        }
      }
    }
  }

  private struct Pair: Hashable {
    let first: String
    let second: String

    init(_ first: String, _ second: String) { (self.first, self.second) = (first, second) }
  }

  private struct Help {
    let place: String
    let words: String
    let link: Int
    var regions: Set<PageRegion>
  }

  /// The ways to get help that are part of the page's frame, each once. A menu can be in the header or the footer, so
  /// that only those two are told apart.
  private static func help(on page: Int, _ site: SiteView) -> [Help] {
    let links = site.reports[page].links
    var found: [Help] = []
    for link in 0..<links.count where isHelp(link, links) {
      let region = links.region(at: link)
      guard region == .header || region == .footer else { continue }
      let place = site.place(of: link, on: page)
      if let known = found.firstIndex(where: { $0.place == place }) {
        found[known].regions.insert(region)
      } else {
        found.append(Help(place: place, words: links.words(at: link), link: link, regions: [region]))
      }
    }
    return found
  }

  private static func isHelp(_ link: Int, _ links: PageLinks) -> Bool {
    guard links.kind(at: link) == .link || links.kind(at: link) == .elsewhere else { return false }
    let address = links.address(at: link)
    if address.starts(with: "mailto:".utf8) || address.starts(with: "tel:".utf8) { return true }
    return names.contains(links.words(at: link).lowercased())
  }

  private static let names: Set<String> = [
    "chat", "contact", "contact us", "faq", "faqs", "get help", "get help now", "get support", "help",
    "help and support", "helpline", "live chat", "support", "talk to us",
  ]
}
