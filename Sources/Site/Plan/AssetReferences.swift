import Content
import Diagnostics
import Markdown

/// Finds the files that no page needs.
struct AssetReferences {
  private let source: SiteSource
  /// What pages that are kept back link to: not published yet, but not forgotten either.
  private let waiting: Set<String>

  init(plan: SitePlan, resolver: LinkResolver) {
    source = plan.source
    let pages = plan.source.pages.filter { plan.withheld.contains($0.path) }
    waiting = pages.reduce(into: []) { $0.formUnion(Self.assets(in: $1.body, of: $1, resolver)) }
  }

  /// A warning for each file that neither `used` has nor a page that is kept back links to.
  func unused(besides used: Set<String>) -> DiagnosticBag {
    var bag = DiagnosticBag()
    let known = used.union(waiting).union(["robots.txt"])
    for asset in source.assets where !known.contains(asset.path) {
      bag.warning(
        "unused-file", "No page links to this file, so it is not published.",
        help: "Link to it, take it out, or put an underscore in front of its name.",
        at: SourceLocation(file: "\(source.display)/\(asset.path)"))
    }
    return bag
  }

  private static func assets(in passage: Passage, of page: Page, _ resolver: LinkResolver) -> Set<String> {
    let links = passage.markdown.links + passage.markdown.images
    var assets = Set(links.compactMap { resolver.asset($0.destination, from: page.path)?.path })
    for inner in passage.blocks.compactMap({ $0 }).flatMap(\.passages) {
      assets.formUnion(self.assets(in: inner, of: page, resolver))
    }
    return assets
  }
}
