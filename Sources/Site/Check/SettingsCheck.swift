import Content
import Diagnostics

/// What only the whole plan can show to be wrong with `site.yml`.
enum SettingsCheck {
  static func problems(in plan: SitePlan) -> DiagnosticBag {
    var bag = DiagnosticBag()
    let settings = plan.source.settings
    let paths = NearPaths(plan.pageOfPath.keys.sorted())
    for link in settings.navigation + settings.footer + settings.redirects.map(\.to)
      + [settings.support.page].compactMap(\.self)
    {
      check(link, plan, paths, &bag)
    }
    LanguageCheck.check(settings.language, at: settings.places["language"], &bag)
    if plan.pageOfPath["index.md"] == nil, !plan.source.unread.contains("index.md") {
      bag.error(
        "no-home-page", "The site has no home page.", help: "Write index.md in this folder.",
        at: SourceLocation(file: plan.source.display))
    }
    if plan.source.assets.contains(where: { $0.path == "robots.txt" }) {
      bag.error(
        "address-taken", "Candour writes a robots.txt of its own.", help: "Take this file out.",
        at: SourceLocation(file: "\(plan.source.display)/robots.txt"))
    }
    return bag
  }

  private static func check(
    _ link: SiteSettings.PageLink, _ plan: SitePlan, _ paths: NearPaths, _ bag: inout DiagnosticBag
  ) {
    guard plan.pageOfPath[link.path] == nil, !plan.source.unread.contains(link.path) else { return }
    if plan.withheld.contains(link.path) {
      return bag.error(
        "link-to-draft", "“\(link.path)” is not public yet.",
        help: "Take it out until then, or publish the page: look at its “draft” and its dates.",
        at: link.place)
    }
    bag.error(
      "missing-target", "There is no page “\(link.path)”.",
      help: paths.nearest(to: link.path).map { "Did you mean “\($0)”?" }
        ?? "Write the path of a Markdown file below the content folder.",
      at: link.place)
  }
}
