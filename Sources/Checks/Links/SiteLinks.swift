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
    var check = SiteLinks(inventory: inventory, reports: reports)
    for index in reports.indices { check.look(at: index) }
    check.lookAtFragments()
    return check.found.sorted { ($0.page, $0.finding.offset) < ($1.page, $1.finding.offset) }
      .map { SiteFinding(url: reports[$0.page].url, finding: $0.finding) }
  }
}

/// The look through all links of a site.
private struct SiteLinks {
  let inventory: SiteInventory
  let reports: [PageReport]
  private(set) var found: [(page: Int, finding: Finding)] = []
  private let pages: [String: Int]
  private var fragments: [(target: Int, page: Int, link: Int, name: String)] = []

  init(inventory: SiteInventory, reports: [PageReport]) {
    self.inventory = inventory
    self.reports = reports
    pages = Dictionary(zip(reports.map(\.url), reports.indices), uniquingKeysWith: { first, _ in first })
  }

  mutating func look(at page: Int) {
    let report = reports[page]
    let start = inventory.start(of: report)
    for index in 0..<report.links.count {
      var address = report.links.address(at: index)
      if report.links.kind(at: index) == .elsewhere {
        guard inventory.isWhole, let own = inventory.ownPart(of: address) else { continue }
        address = own
      }
      // A base elsewhere sends every address that is not full to the other site.
      guard let start = report.links.kind(at: index) == .elsewhere ? report.url : start else { continue }
      guard
        case .inside(let path, let fragment) = LinkTarget(address, on: start, basePath: inventory.basePath)
      else {
        found.append((page, SiteLinkWords.leavesSite(report.links[index])))
        continue
      }
      guard let file = inventory.file(at: path) else {
        found.append((page, SiteLinkWords.leadsNowhere(report.links[index])))
        continue
      }
      // What stands on a page that could not be read is not known.
      if let fragment, isPlace(fragment), let target = pages[file], !reports[target].outcomes.isEmpty {
        fragments.append((target, page, index, fragment))
      }
    }
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
