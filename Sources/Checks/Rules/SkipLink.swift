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
    if page.leads(toPlace: id) { return run.pass() }
    // A link in a menu, or to a note on a page that has no menu, skips nothing.
    let blocks = RepeatedBlocks(page)
    guard blocks.comesFirst, let start = blocks.ownStart, link.index < start,
      page.nearest(to: link, where: { $0.role == .navigation }) == nil
    else { return }
    run.fail(
      link,
      "The page begins with a link to “#\(id)”, but nothing on the page has that id. "
        + "Keyboard users cannot skip the menu.",
      help: "Give the main content the id the link names: <main id=\"\(id)\">.")
  }
}

extension ParsedPage {
  /// Whether what follows “#” in an address leads somewhere on this page: the top, and a search for text, always do.
  fileprivate func leads(toPlace fragment: String) -> Bool {
    if fragment.lowercased() == "top" || fragment.hasPrefix(":~:") || element(fragment: fragment) != nil {
      return true
    }
    let name = LinkTarget.decoded(fragment)
    return all(GUMBO_TAG_A).contains { $0.attribute("name")?.string == name }
  }
}
