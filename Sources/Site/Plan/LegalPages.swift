import Content

/// The pages the law asks for: the accessibility statement, how to reach the unit, and what the site stores.
///
/// Each is there whether or not somebody wrote a Markdown file for it; the file adds the unit’s own words.
enum LegalPages {
  private static let kinds: [(kind: PagePlan.Kind, name: String, title: String, summary: String)] = [
    (
      .contact, "contact", "Contact us",
      "How to reach us, how to get a page in another format, and how soon we answer."
    ),
    (
      .statement, "accessibility", "Accessibility statement",
      "How accessible this website is, what we know is wrong, and how to tell us about a problem."
    ),
    (.cookies, "cookies", "Cookies", "What this website stores on your device."),
  ]

  /// The kind of page that the Markdown file at `path` adds its words to.
  static func kind(ofFileAt path: String) -> PagePlan.Kind? {
    kinds.first { path == "\($0.name).md" || path == "\($0.name)/index.md" }?.kind
  }

  /// The path of the Markdown file that would add its words to the page.
  static func path(of kind: PagePlan.Kind) -> String? {
    kinds.first { $0.kind == kind }.map { "\($0.name).md" }
  }

  /// The pages nobody wrote anything for, unless something else stands at their address.
  static func missing(in source: SiteSource, besides pages: [PagePlan]) -> [PagePlan] {
    kinds.compactMap { legal in
      let address = "\(legal.name)/"
      guard !pages.contains(where: { $0.kind == legal.kind }) else { return nil }
      guard legal.kind == .statement || !pages.contains(where: { $0.address == address }) else { return nil }
      let title = legal.kind == .statement ? statementTitle(source.settings) : legal.title
      return PagePlan(
        kind: legal.kind, address: address, title: title, menuTitle: legal.title, summary: legal.summary,
        source: nil)
    }
  }

  /// `plan` under the title the law gives it, where it is the accessibility statement.
  static func named(_ plan: PagePlan, _ details: PageDetails, of settings: SiteSettings) -> PagePlan {
    guard plan.kind == .statement, let legal = kinds.first(where: { $0.kind == .statement }) else {
      return plan
    }
    return PagePlan(
      kind: plan.kind, address: plan.address, title: statementTitle(settings),
      menuTitle: details.shortTitle ?? legal.title, summary: plan.summary, source: plan.source)
  }

  private static func statementTitle(_ settings: SiteSettings) -> String {
    "Accessibility statement for \(settings.name)"
  }
}
