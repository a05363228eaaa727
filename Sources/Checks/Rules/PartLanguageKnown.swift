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
    guard !node.state.contains(.hidden) else { return false }
    var speaks = false
    forEachText(inLanguageOf: node) { text in
      speaks = !text.isBlank
      return speaks
    }
    return speaks
  }
}
