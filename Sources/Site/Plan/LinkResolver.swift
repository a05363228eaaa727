import Content
import Datasets
import Diagnostics
import Disclosure
import Markdown

/// Where a link between files leads on the public site.
struct LinkTarget: Hashable, Sendable {
  /// The address below the top of the site.
  let address: String
  /// The heading, or empty.
  var anchor = ""
  /// The file that is published because of the link.
  var asset: String?
  /// The language of the page it leads to, where that is not the language of the page it stands on.
  var language: String?

  /// A file that could not be read. That has been reported, and nothing will be published: any address does.
  static let unread = LinkTarget(address: "")
}

/// Finds the page, heading or file that a link written in Markdown means.
struct LinkResolver: Sendable {
  private let plan: SitePlan
  private let assets: [String: SiteSource.Asset]
  private let nearPaths: NearPaths

  init(plan: SitePlan) {
    self.plan = plan
    assets = Dictionary(plan.source.assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let data = plan.tables.map { "data/\($0.metadata.name).yml" }
    nearPaths = NearPaths(Array(plan.pageOfPath.keys) + Array(assets.keys) + data)
  }

  /// What `destination`, written in the file at `path`, leads to; or what is wrong with it.
  func resolve(_ destination: String, from path: String, at place: SourceLocation) -> Result<
    LinkTarget, Diagnostic
  > {
    let link = Link(destination: destination, path: path, place: place)
    switch LinkDestination(destination) {
    case .anchor(let anchor): return page(path, anchor: anchor, link)
    case .file(let file, let anchor): return resolve(file, anchor: anchor ?? "", link)
    case .external, .forbidden, .empty:
      return link.failure(
        "not-a-file", "“\(destination)” is not a file of this site.",
        help: "Write the path from this file to the other.")
    }
  }

  /// The picture or other file at `destination`, written in the file at `path`.
  func asset(_ destination: String, from path: String) -> SiteSource.Asset? {
    guard case .file(let file, _) = LinkDestination(destination) else { return nil }
    return PagePath.resolve(file, from: PagePath.folder(of: path)).flatMap { assets[$0] }
  }

  /// Whether one of the unit’s own files stands at `path`.
  func hasAsset(at path: String) -> Bool { assets[path] != nil }

  /// A link as it was written, and where.
  private struct Link {
    let destination: String
    let path: String
    let place: SourceLocation

    /// The way to `page`, which may be in another language than the page with the link.
    func target(_ page: PagePlan, _ anchor: String, in plan: SitePlan) -> LinkTarget {
      let own = plan.pageOfPath[path].map { plan.language(of: plan.pages[$0]) }
      let other = plan.language(of: page)
      return LinkTarget(
        address: page.address, anchor: anchor, language: own == nil || own == other ? nil : other)
    }

    func failure(_ id: String, _ message: String, help: String) -> Result<LinkTarget, Diagnostic> {
      .failure(Diagnostic(.error, id: id, message, help: help, at: place))
    }
  }

  private func resolve(_ file: String, anchor: String, _ link: Link) -> Result<LinkTarget, Diagnostic> {
    guard let target = PagePath.resolve(file, from: PagePath.folder(of: link.path)) else {
      return link.failure(
        "link-outside", "The link “\(link.destination)” leads out of the content folder.",
        help: "Link to a page of this site, or to a web address that starts with https://.")
    }
    if target.hasSuffix(".md") { return page(target, anchor: anchor, link) }
    if let name = Self.dataset(target), plan.withheldTables.contains(name) { return withheldData(name, link) }
    if let address = generated(target) { return .success(LinkTarget(address: address, anchor: anchor)) }
    if assets[target] != nil { return .success(LinkTarget(address: target, anchor: anchor, asset: target)) }
    return missing(target, link)
  }

  /// The address of the page that Candour makes of a dataset or of the glossary.
  private func generated(_ path: String) -> String? {
    if path == "glossary.yml", !plan.source.glossary.entries.isEmpty { return "glossary/" }
    guard let name = Self.dataset(path) else { return nil }
    return plan.table(named: name) == nil ? nil : DatasetFiles.page(name)
  }

  /// The name of the dataset that the file at `path` would be of.
  private static func dataset(_ path: String) -> String? {
    guard path.hasPrefix("data/"), path.hasSuffix(".yml") || path.hasSuffix(".csv") else { return nil }
    return String(path.dropFirst(5).dropLast(4))
  }

  private func page(_ path: String, anchor: String, _ link: Link) -> Result<LinkTarget, Diagnostic> {
    guard let position = plan.pageOfPath[path] else {
      return plan.withheld.contains(path) ? withheld(link) : missing(path, link)
    }
    let language = plan.pageOfPath[link.path].map { plan.language(of: plan.pages[$0]) }
    var target = plan.pages[position]
    if let language, target.edition == nil {
      let version = plan.version(of: target, in: language)
      if anchor.isEmpty || plan.hasAnchor(anchor, on: version) { target = version }
    }
    if let topic = plan.topicPage(anchor: anchor, on: target) {
      return .success(link.target(topic, anchor, in: plan))
    }
    guard anchor.isEmpty || plan.hasAnchor(anchor, on: target) else {
      let anchors = plan.page(of: target)?.anchors ?? []
      return link.failure(
        "missing-heading", "There is no heading “#\(anchor)” on the page this links to.",
        help: anchors.isEmpty
          ? "Take “#\(anchor)” out."
          : Suggestion.help(for: "#\(anchor)", in: anchors.sorted().map { "#\($0)" }, noun: "heading"))
    }
    return .success(link.target(target, anchor, in: plan))
  }

  private func withheld(_ link: Link) -> Result<LinkTarget, Diagnostic> {
    link.failure(
      "link-to-draft", "The link “\(link.destination)” leads to a page that is not public yet.",
      help: "Take the link out until then, or publish the page: look at its “draft” and its dates.")
  }

  private func withheldData(_ name: String, _ link: Link) -> Result<LinkTarget, Diagnostic> {
    link.failure(
      "link-to-draft", "The link “\(link.destination)” leads to a dataset that is a draft.",
      help: "Take the link out until then, or take “draft: true” out of data/\(name).yml.")
  }

  private func missing(_ target: String, _ link: Link) -> Result<LinkTarget, Diagnostic> {
    if plan.source.unread.contains(target) { return .success(.unread) }
    let near = nearPaths.nearest(to: target).map {
      PagePath.link(to: $0, from: PagePath.folder(of: link.path))
    }
    return link.failure(
      "missing-target", "The link “\(link.destination)” leads to a file that does not exist: \(target)",
      help: near.map { "Did you mean “\($0)”?" }
        ?? "Check the path. It starts from the folder of this file; “../” goes up one folder.")
  }
}

extension SitePlan {
  /// Whether a page has a heading with the anchor, or a part that its template gives one.
  func hasAnchor(_ anchor: String, on target: PagePlan) -> Bool {
    if page(of: target)?.anchors.contains(anchor) ?? false { return true }
    guard case .wave(let index) = target.kind else { return false }
    return OverviewPage.anchors(of: source.waves[index].wave).contains(anchor)
  }

  /// The page with the results of the question that an anchor of a wave’s first page means.
  fileprivate func topicPage(anchor: String, on target: PagePlan) -> PagePlan? {
    guard case .wave(let wave) = target.kind, anchor.hasPrefix("question-"),
      page(of: target)?.anchors.contains(anchor) != true
    else { return nil }
    return topicPage(of: String(anchor.dropFirst("question-".count)), in: wave)
  }
}
