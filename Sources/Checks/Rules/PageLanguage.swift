import CGumbo

/// The page says which language it is in.
struct PageLanguage: Rule {
  static let facts = RuleFacts(
    "page-language", wcag: ["3.1.1"], act: ["b5c3f8"], asks: "The page says which language it is in.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard let html = page.all(GUMBO_TAG_HTML).first else { return }
    if html.says("lang") { return run.pass() }
    run.fail(
      html,
      "The page does not say which language it is in, so a screen reader may read it in the wrong voice.",
      help: "Write the language on the first tag of the page: <html lang=\"en-GB\">.")
  }
}
