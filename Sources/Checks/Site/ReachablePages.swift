import Diagnostics

/// Every page can be reached from the home page by following links (WCAG 2.2, 2.4.5).
struct ReachablePages: SiteRule {
  static let facts = RuleFacts(
    "reachable-pages", .warning, wcag: ["2.4.5"],
    asks: "Every page can be reached by links from the home page.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    guard
      let home = site.reports.firstIndex(where: { $0.url == "index.html" || $0.url == "index.htm" }),
      site.isRead(home)
    else { return }
    let met = reached(from: home, site)
    let lost = site.reports.indices.filter {
      !met[$0] && site.isRead($0) && !isForErrors(site.reports[$0].url)
    }
    guard !lost.isEmpty else { return run.pass() }
    // A menu that a script makes cannot be followed here.
    if lost.count * 2 > site.reports.count {
      return run.ask(
        home,
        "Can people reach every page from the home page? \(lost.count) of \(site.reports.count) pages have no "
          + "path of links to them, such as \(site.reports[lost[0]].url).")
    }
    let pages = lost.count == 1 ? "1 page has" : "\(lost.count) pages have"
    run.fail(
      home, pages: lost,
      "\(pages) no path of links from the home page: \(SiteWords.examples(lost, site)). "
        + "People find such a page only if somebody sends them its address.",
      help:
        "Link to it from the menu, from a list of pages, or from a page on the same matter; or take it away.")
  }

  private static func reached(from home: Int, _ site: SiteView) -> [Bool] {
    var met = [Bool](repeating: false, count: site.reports.count)
    var next = [home]
    met[home] = true
    while let page = next.popLast() {
      for link in 0..<site.reports[page].links.count {
        guard case .page(let target) = site.target(of: link, on: page), !met[target] else { continue }
        met[target] = true
        next.append(target)
      }
    }
    return met
  }

  /// Servers show such a page by themselves.
  private static func isForErrors(_ url: String) -> Bool {
    let name = url.split(separator: "/").last ?? ""
    return ["404.html", "403.html", "500.html", "404.htm"].contains(name)
  }
}
