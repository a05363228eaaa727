import CGumbo

/// Each part in another language names a language that exists.
struct PartLanguageKnown: Rule {
  static let facts = RuleFacts(
    "part-language-known", wcag: ["3.1.2"], act: ["de46e4"],
    asks: "Each part in another language names a language that exists.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.nodes where !node.isText && node.tag != GUMBO_TAG_HTML && node.hasAttributes {
      guard let language = node.attribute("lang"), !language.isEmpty, page.speaksItself(node) else {
        continue
      }
      if LanguageTag.isKnown(language) {
        run.pass()
      } else {
        run.fail(
          node,
          "A part of the page says its language is “\(language.string)”, which is not a language code. "
            + "A screen reader may read it in the wrong voice.",
          help: "Use a code such as “cy” for Welsh, “ur” for Urdu or “pl” for Polish.")
      }
    }
  }
}

extension ParsedPage {
  /// Whether the element holds words of its own language, not only words inside a part with another.
  fileprivate func speaksItself(_ node: Node) -> Bool {
    guard node.state.contains(.speaks), !node.state.contains(.hidden) else { return false }
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      let inner = nodes[index]
      let isText = inner.isText
      if isText, !inner.state.contains(.hidden), !inner.text.isBlank { return true }
      if !isText, inner.tag == GUMBO_TAG_IMG, inner.isExposed, inner.says("alt"), !inner.has("lang") {
        return true
      }
      index = !isText && (inner.state.contains(.hidden) || inner.has("lang")) ? Int(inner.end) : index + 1
    }
    return false
  }
}
