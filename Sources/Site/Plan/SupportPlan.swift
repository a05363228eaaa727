import Content

/// What a page offers to readers whom it may upset or put at risk.
struct SupportPlan: Sendable {
  /// The services that are shown; nothing where the page asks for none.
  let services: [Support.Service]
  /// Where “Exit this page” leads, where the page has it.
  let exit: String?

  init(of page: PagePlan, in plan: SitePlan) {
    // A translation and an Easy Read version are about what their original is about.
    let original = plan.original(of: page)
    let pages = Self.pages(of: page, in: plan) + Self.pages(of: original, in: plan)
    let details = pages.map(\.details)
    let asked = details.compactMap(\.support)
    let support = plan.source.settings.support
    services = asked.isEmpty ? [] : support.services(for: asked.flatMap { $0 })
    exit = details.contains(where: \.hasExit) ? support.exit : nil
  }

  /// The texts of a page: all chapters for a whole document, and those of its wave for a page that a survey makes.
  private static func pages(of page: PagePlan, in plan: SitePlan) -> [Page] {
    switch page.kind {
    case .whole(let document), .largePrint(let document):
      plan.documents[document].pages.compactMap { plan.page(of: plan.pages[$0]) }
    case .survey: plan.ancestors(of: page.address).last.flatMap { plan.page(of: $0) }.map { [$0] } ?? []
    default: plan.page(of: page).map { [$0] } ?? []
    }
  }
}
