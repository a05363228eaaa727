import CGumbo

/// A link that skips the menu lands somewhere.
struct SkipLink: Rule {
  static let facts = RuleFacts(
    "skip-link", wcag: ["2.4.1"], asks: "A link that skips the menu lands somewhere.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard let link = page.all(GUMBO_TAG_A).first(where: { $0.isExposed && $0.has("href") }),
      let href = link.attribute("href")?.trimmed, href.count > 1, href[0] == UInt8(ascii: "#")
    else { return }
    let id = href.slice(1, href.count).string
    let isNamed = page.all(GUMBO_TAG_A).contains { $0.attribute("name")?.string == id }
    if isNamed || page.element(id: id) != nil { return run.pass() }
    run.fail(
      link,
      "The page begins with a link to “#\(id)”, but nothing on the page has that id. "
        + "Keyboard users cannot skip the menu.",
      help: "Give the main content the id the link names: <main id=\"\(id)\">.")
  }
}
