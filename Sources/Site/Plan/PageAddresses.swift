import Content
import Diagnostics

/// Which page stands at which address, and the pages that want one that is taken.
struct PageAddresses: Sendable {
  /// The position of the page at each address.
  private(set) var positions: [String: Int] = [:]
  private(set) var problems = DiagnosticBag()

  init() {}

  init(of pages: [PagePlan], from source: SiteSource) {
    for (position, plan) in pages.enumerated() {
      guard let first = positions[plan.address] else {
        positions[plan.address] = position
        continue
      }
      // The page at fault is the one somebody wrote: Candour’s own pages cannot be renamed.
      let (page, other) = plan.isWritten ? (plan, pages[first]) : (pages[first], plan)
      problems.error(
        "address-taken", "This page has the same address as \(Self.name(of: other, source)): \(plan.address)",
        help: other.isWritten ? "Rename one of the two files." : "Rename this file.",
        at: SourceLocation(file: page.source.map { source.pages[$0].file } ?? source.display))
    }
  }

  private static func name(of plan: PagePlan, _ source: SiteSource) -> String {
    switch plan.kind {
    case .largePrint: "the page Candour makes of the document in large print"
    case .whole: "the page Candour makes of the whole document"
    case .dataset: "the page Candour makes of a dataset"
    case .catalogue: "the list of datasets that Candour makes"
    case .survey: "a page that Candour makes of a survey"
    case .glossary: "the glossary page that Candour makes"
    case .siteMap: "the site map that Candour makes"
    case .statement: "the accessibility statement"
    default: plan.source.map { source.pages[$0].file } ?? "a page that Candour makes"
    }
  }
}

extension PagePlan {
  /// Whether a Markdown file stands for this page alone.
  var isWritten: Bool { source != nil && !kind.isWhole }
}
