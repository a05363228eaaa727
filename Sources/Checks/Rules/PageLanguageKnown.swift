import CGumbo

/// The language the page names is one that exists.
struct PageLanguageKnown: Rule {
  static let facts = RuleFacts(
    "page-language-known", wcag: ["3.1.1"], act: ["bf051a"], asks: "The page's language is one that exists.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard let html = page.all(GUMBO_TAG_HTML).first, let language = html.attribute("lang"), !language.isBlank
    else { return }
    if LanguageTag.isKnown(language) { return run.pass() }
    run.fail(
      html,
      "The page says its language is “\(language.string)”, which is not a language code. "
        + "A screen reader may read it in the wrong voice.",
      help:
        "Use a code such as “en-GB” for British English, “cy” for Welsh, “ur” for Urdu or “pl” for Polish.")
  }
}
