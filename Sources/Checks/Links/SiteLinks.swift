/// A finding and the page it is on.
public struct SiteFinding: Hashable, Sendable {
  /// The path of the page's file below the site's root.
  public let url: String
  /// What is wrong.
  public let finding: Finding
}

extension Checker {
  /// Finds links that lead nowhere, across a whole site.
  ///
  /// `files` holds the path of every file of the site below its root; `basePath` is the folder the site is served
  /// from, such as `/` or `/vru/`. The findings come in the order of `reports`, and of each page.
  public static func checkLinks(
    _ reports: [PageReport], files: Set<String>, basePath: String = "/"
  ) -> [SiteFinding] {
    var check = SiteLinks(files: files, basePath: basePath, reports: reports)
    for index in reports.indices { check.look(at: index) }
    check.lookAtFragments()
    return check.found.sorted { ($0.page, $0.finding.offset) < ($1.page, $1.finding.offset) }
      .map { SiteFinding(url: reports[$0.page].url, finding: $0.finding) }
  }
}

/// The look through all links of a site.
private struct SiteLinks {
  let files: Set<String>
  let basePath: String
  let reports: [PageReport]
  private(set) var found: [(page: Int, finding: Finding)] = []
  private let pages: [String: Int]
  private var fragments: [(target: Int, page: Int, link: Int, name: String)] = []

  init(files: Set<String>, basePath: String, reports: [PageReport]) {
    self.files = files
    self.basePath = basePath.hasSuffix("/") ? basePath : basePath + "/"
    self.reports = reports
    pages = Dictionary(zip(reports.map(\.url), reports.indices), uniquingKeysWith: { first, _ in first })
  }

  mutating func look(at page: Int) {
    let report = reports[page]
    for index in 0..<report.links.count {
      let address = report.links.address(at: index)
      guard case .inside(let path, let fragment) = LinkTarget(address, on: report.url, basePath: basePath)
      else {
        found.append((page, SiteLinkWords.leavesSite(report.links[index])))
        continue
      }
      guard let file = file(at: path) else {
        found.append((page, SiteLinkWords.leadsNowhere(report.links[index])))
        continue
      }
      if let fragment, isPlace(fragment), let target = pages[file] {
        fragments.append((target, page, index, fragment))
      }
    }
  }

  /// The names of a page are unpacked once for all links that point into it.
  mutating func lookAtFragments() {
    fragments.sort { ($0.target, $0.page, $0.link) < ($1.target, $1.page, $1.link) }
    var last: (target: Int, names: Set<String>) = (-1, [])
    for wanted in fragments {
      if wanted.target != last.target { last = (wanted.target, reports[wanted.target].anchors.all) }
      guard !last.names.contains(wanted.name) else { continue }
      let link = reports[wanted.page].links[wanted.link]
      found.append((wanted.page, SiteLinkWords.misses(wanted.name, link, near: last.names.sorted())))
    }
  }

  /// The file a web server would send for `path`.
  private func file(at path: String) -> String? {
    if path.isEmpty || path.hasSuffix("/") {
      let index = path + "index.html"
      return files.contains(index) ? index : nil
    }
    if files.contains(path) { return path }
    for ending in ["/index.html", ".html"] where files.contains(path + ending) { return path + ending }
    return nil
  }

  /// Whether a fragment names a place: the top, and a search for text, always work.
  private func isPlace(_ fragment: String) -> Bool {
    !fragment.isEmpty && fragment.lowercased() != "top" && !fragment.hasPrefix(":~:")
  }
}
