import Checks
import Content
import Diagnostics

/// What only the whole plan can show to be wrong with `site.yml`.
enum SettingsCheck {
  static func problems(in plan: SitePlan) -> DiagnosticBag {
    var bag = DiagnosticBag()
    let settings = plan.source.settings
    for link in settings.navigation + settings.footer + settings.redirects.map(\.to) where plan.pageOfPath[link.path] == nil {
      bag.error(
        "missing-target", "There is no public page “\(link.path)”.",
        help: Suggestion.nearest(to: link.path, in: plan.pageOfPath.keys.sorted()).map { "Did you mean “\($0)”?" }
          ?? "Write the path of a Markdown file below the content folder.", at: link.place)
    }
    if plan.pageOfPath["index.md"] == nil, !plan.source.settings.name.isEmpty {
      bag.error(
        "no-home-page", "The site has no home page.", help: "Write index.md in the content folder.",
        at: SourceLocation(file: plan.source.display))
    }
    checkContrast(settings, &bag)
    checkPages(plan, &bag)
    return bag
  }

  /// The page’s background in light and in dark, as the standard stylesheet sets them.
  private static let surfaces = (light: "#ffffff", dark: "#12181d")

  private static func checkContrast(_ settings: SiteSettings, _ bag: inout DiagnosticBag) {
    let pairs = [
      (settings.accent, surfaces.light, "light"), (settings.accentDark, surfaces.dark, "dark"),
    ]
    for (colour, surface, name) in pairs {
      guard let colour, let ratio = Contrast.ratio(colour, surface), ratio < 4.5 else { continue }
      let found = (ratio * 10).rounded(.down) / 10
      bag.append(
        Diagnostic(
          .error, id: "contrast", "Links in \(colour) cannot be read well on the \(name) page: their contrast is \(found) to 1.",
          help: "Choose a colour that is \(name == "light" ? "darker" : "lighter"): 4.5 to 1 is the least.",
          at: settings.places["colours"], wcag: ["1.4.3"]))
    }
  }

  private static func checkPages(_ plan: SitePlan, _ bag: inout DiagnosticBag) {
    for page in plan.pages {
      guard let source = plan.page(of: page) else { continue }
      let details = source.details
      switch page.kind {
      case .introduction: require("summary", details.summary != nil, "A document", source.file, &bag)
      case .decision:
        require("summary", details.summary != nil, "A decision", source.file, &bag)
        require("date", details.date != nil, "A decision", source.file, &bag)
        require("reference", details.reference != nil, "A decision", source.file, &bag)
      case .update:
        require("summary", details.summary != nil, "An update", source.file, &bag)
        require("date", details.date != nil, "An update", source.file, &bag)
      default: break
      }
      if page.kind != .decision { refuseDecisionKeys(details, &bag) }
    }
  }

  private static func require(_ key: String, _ isThere: Bool, _ what: String, _ file: String, _ bag: inout DiagnosticBag) {
    guard !isThere else { return }
    bag.error(
      "missing-key", "\(what) needs a “\(key)”.", help: "Add “\(key): …” to the page’s details.",
      at: SourceLocation(file: file, line: 1))
  }

  private static func refuseDecisionKeys(_ details: PageDetails, _ bag: inout DiagnosticBag) {
    for key in ["reference", "amount", "decision-maker", "considerations"] where details.keys.contains(key) {
      bag.error(
        "misplaced-key", "“\(key)” belongs to decision records, and this page is not one.",
        help: "Move the page into a folder whose index.md has “kind: decisions”, or take the key out.",
        at: details.places[key])
    }
  }
}
