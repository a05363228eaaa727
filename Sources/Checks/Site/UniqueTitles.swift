import Diagnostics

/// No two pages have the same title.
struct UniqueTitles: SiteRule {
  static let facts = RuleFacts(
    "title-unique", .warning, wcag: ["2.4.2"], asks: "No two pages of the site have the same title.")

  static func check(_ site: SiteView, _ run: inout SiteRun) {
    // A translation may keep the name of the site: its language tells it apart.
    var pages: [[String]: [Int]] = [:]
    for page in site.reports.indices where site.isRead(page) && !site.reports[page].facts.title.isEmpty {
      let facts = site.reports[page].facts
      pages[[facts.language, facts.title.lowercased()], default: []].append(page)
    }
    if !pages.isEmpty { run.pass() }
    for group in pages.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      let title = site.reports[group[0]].facts.title
      run.fail(
        group[0], pages: group,
        "\(group.count) pages have the same title, “\(title)”: \(SiteWords.examples(group, site)). "
          + "People with many tabs open, and those who hear the title read out, cannot tell them apart.",
        help: "Begin each title with what is on that page and on no other.")
    }
  }
}
