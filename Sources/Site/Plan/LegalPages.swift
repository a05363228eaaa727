import Content

/// The pages the law asks for: the accessibility statement, how to reach the unit, and what the site stores.
///
/// Each is there whether or not somebody wrote a Markdown file for it; the file adds the unit’s own words.
enum LegalPages {
  private static let kinds: [(kind: PagePlan.Kind, name: String, title: Word, summary: Word)] = [
    (.contact, "contact", .contactUs, .contactSummary),
    (.statement, "accessibility", .accessibilityStatement, .accessibilityStatementSummary),
    (.cookies, "cookies", .cookies, .cookiesSummary),
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
  static func missing(in source: SiteSource, besides pages: [PagePlan], _ words: Words) -> [PagePlan] {
    kinds.compactMap { legal in
      let address = "\(legal.name)/"
      guard !pages.contains(where: { $0.kind == legal.kind }) else { return nil }
      guard legal.kind == .statement || !pages.contains(where: { $0.address == address }) else { return nil }
      let name = words.text(legal.title)
      let title = legal.kind == .statement ? statementTitle(source.settings, words) : name
      var plan = PagePlan(
        kind: legal.kind, address: address, title: title, menuTitle: name, summary: words.text(legal.summary),
        source: nil)
      plan.language = words.has(legal.title) ? nil : WordBook.original
      return plan
    }
  }

  /// `plan` under the title the law gives it, where it is the accessibility statement.
  static func named(
    _ plan: PagePlan, _ details: PageDetails, of settings: SiteSettings, _ words: Words
  ) -> PagePlan {
    // Where the language of the site has no such title, the unit’s own is better than one in English.
    guard plan.kind == .statement, words.has(.accessibilityStatement) else { return plan }
    return PagePlan(
      kind: plan.kind, address: plan.address, title: statementTitle(settings, words),
      menuTitle: details.shortTitle ?? words.text(.accessibilityStatement), summary: plan.summary,
      source: plan.source)
  }

  private static func statementTitle(_ settings: SiteSettings, _ words: Words) -> String {
    words.text(.accessibilityStatementOf, ["name": settings.name])
  }
}
