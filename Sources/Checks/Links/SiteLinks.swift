/// A finding and the page it is on.
public struct SiteFinding: Hashable, Sendable {
  /// The path of the page's file below the site's root.
  public let url: String
  /// What is wrong.
  public let finding: Finding
}

extension Checker {
  /// Finds links that lead nowhere, across a whole site. The findings come in the order of `reports`, and of each page.
  public static func checkLinks(_ reports: [PageReport], _ inventory: SiteInventory) -> [SiteFinding] {
    checkLinks(SiteView(reports: reports, inventory: inventory))
  }

  static func checkLinks(_ site: SiteView) -> [SiteFinding] {
    let reports = site.reports
    var check = SiteLinks(site: site)
    for index in reports.indices { check.look(at: index) }
    check.lookAtFragments()
    return check.found.sorted { ($0.page, $0.finding.offset) < ($1.page, $1.finding.offset) }
      .map { SiteFinding(url: reports[$0.page].url, finding: $0.finding) }
  }
}

/// The look through all links of a site.
private struct SiteLinks {
  let site: SiteView
  private(set) var found: [(page: Int, finding: Finding)] = []
  private var fragments: [(target: Int, page: Int, link: Int, name: String)] = []

  init(site: SiteView) { self.site = site }

  private var reports: [PageReport] { site.reports }

  mutating func look(at page: Int) {
    let links = reports[page].links
    for link in 0..<links.count {
      // Where not all that the host serves is here, a full address of it may lead to something that is not.
      if links.kind(at: link) == .elsewhere, !site.inventory.isWhole { continue }
      switch site.way(of: link, on: page) {
      case .page(let target): keepFragment(of: link, on: page, to: target)
      case .file, .elsewhere: continue
      case .outside: found.append((page, SiteLinkWords.leavesSite(links[link])))
      case .nowhere: found.append((page, SiteLinkWords.leadsNowhere(links[link])))
      }
    }
  }

  private mutating func keepFragment(of link: Int, on page: Int, to target: Int) {
    // What stands on a page that could not be read is not known.
    guard !reports[target].outcomes.isEmpty,
      let name = LinkTarget.fragment(of: reports[page].links.address(at: link)), isPlace(name)
    else { return }
    fragments.append((target, page, link, name))
  }

  /// The names of a page are unpacked once for all links that point into it.
  mutating func lookAtFragments() {
    fragments.sort { ($0.target, $0.page, $0.link) < ($1.target, $1.page, $1.link) }
    var last: (target: Int, names: Set<String>, sorted: [String]) = (-1, [], [])
    var missed = 0
    for wanted in fragments {
      if wanted.target != last.target {
        let names = reports[wanted.target].anchors.all
        last = (wanted.target, names, [])
        missed = 0
      }
      guard !last.names.contains(wanted.name) else { continue }
      missed += 1
      if missed == 1 { last.sorted = last.names.sorted() }
      let link = reports[wanted.page].links[wanted.link]
      let near = missed <= Self.mostSuggested ? last.sorted : []
      found.append((wanted.page, SiteLinkWords.misses(wanted.name, link, near: near)))
    }
  }

  /// How many links into one page are told what they may have meant.
  private static let mostSuggested = 20

  /// Whether a fragment names a place: the top, and a search for text, always work.
  private func isPlace(_ fragment: String) -> Bool {
    !fragment.isEmpty && fragment.lowercased() != "top" && !fragment.hasPrefix(":~:")
  }
}
