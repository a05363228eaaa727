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
  let anchor: String
  /// The file that is published because of the link.
  let asset: String?
}

/// Finds the page, heading or file that a link written in Markdown means.
struct LinkResolver: Sendable {
  private let plan: SitePlan
  private let assets: [String: SiteSource.Asset]
  private let datasets: Set<String>

  init(plan: SitePlan) {
    self.plan = plan
    assets = Dictionary(plan.source.assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    datasets = Set(plan.tables.map(\.metadata.name))
  }

  /// What `destination`, written in the file at `path`, leads to; or what is wrong with it.
  func resolve(_ destination: String, from path: String, at place: SourceLocation) -> Result<LinkTarget, Diagnostic> {
    switch LinkDestination(destination) {
    case .anchor(let anchor): page(path, anchor: anchor, destination, place)
    case .file(let file, let anchor): resolve(file, anchor: anchor ?? "", destination, from: path, place)
    case .external, .forbidden, .empty:
      .failure(
        Diagnostic(
          .error, id: "not-a-file", "“\(destination)” is not a file of this site.",
          help: "Write the path from this file to the other.", at: place))
    }
  }

  /// The picture at `destination`, written in the file at `path`.
  func picture(_ destination: String, from path: String) -> SiteSource.Asset? {
    guard case .file(let file, _) = LinkDestination(destination) else { return nil }
    return PagePath.resolve(file, from: PagePath.folder(of: path)).flatMap { assets[$0] }
  }

  private func resolve(
    _ file: String, anchor: String, _ destination: String, from path: String, _ place: SourceLocation
  ) -> Result<LinkTarget, Diagnostic> {
    guard let target = PagePath.resolve(file, from: PagePath.folder(of: path)) else {
      return .failure(
        Diagnostic(
          .error, id: "link-outside", "The link “\(destination)” leads out of the content folder.",
          help: "Link to a page of this site, or to a web address that starts with https://.", at: place))
    }
    if target.hasSuffix(".md") { return page(target, anchor: anchor, destination, place) }
    if target.hasPrefix("data/"), let name = datasetName(target) {
      return .success(LinkTarget(address: "data/\(name)/", anchor: anchor, asset: nil))
    }
    if assets[target] != nil { return .success(LinkTarget(address: target, anchor: anchor, asset: target)) }
    return .failure(missing(target, destination, place))
  }

  private func datasetName(_ path: String) -> String? {
    let name = PagePath.name(of: path).split(separator: ".").first.map(String.init) ?? ""
    return datasets.contains(name) ? name : nil
  }

  private func page(
    _ path: String, anchor: String, _ destination: String, _ place: SourceLocation
  ) -> Result<LinkTarget, Diagnostic> {
    guard let position = plan.pageOfPath[path] else {
      return .failure(plan.withheld.contains(path) ? withheld(destination, place) : missing(path, destination, place))
    }
    let target = plan.pages[position]
    let anchors = plan.page(of: target)?.anchors ?? []
    guard anchor.isEmpty || anchors.contains(anchor) || Self.ownAnchors.contains(anchor) else {
      return .failure(
        Diagnostic(
          .error, id: "missing-heading", "There is no heading “#\(anchor)” on the page this links to.",
          help: anchors.isEmpty
            ? "Take “#\(anchor)” out." : Suggestion.help(for: anchor, in: anchors.sorted(), noun: "heading"),
          at: place))
    }
    return .success(LinkTarget(address: target.address, anchor: anchor, asset: nil))
  }

  /// Anchors that templates make.
  private static let ownAnchors: Set<String> = ["main-content"]

  private func withheld(_ destination: String, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, id: "link-to-draft", "The link “\(destination)” leads to a page that is not public yet.",
      help: "Take the link out until then, or publish the page: look at its “draft” and its dates.", at: place)
  }

  private func missing(_ target: String, _ destination: String, _ place: SourceLocation) -> Diagnostic {
    let known = Array(plan.pageOfPath.keys) + Array(assets.keys)
    let sameName = known.filter { PagePath.name(of: $0) == PagePath.name(of: target) }.sorted()
    let near = sameName.count == 1 ? sameName.first : Suggestion.nearest(to: target, in: known.sorted())
    return Diagnostic(
      .error, id: "missing-target", "The link “\(destination)” leads to a file that does not exist: \(target).",
      help: near.map { "Did you mean \($0)? Write the path from this file to it." }
        ?? "Check the path. It starts from the folder of this file; “../” goes up one folder.", at: place)
  }
}
