import CGumbo

/// A list of terms holds terms and their descriptions, and those are in such a list.
struct DescriptionList: Rule {
  static let facts = RuleFacts(
    "description-list", wcag: ["1.3.1"],
    asks:
      "A list of terms (<dl>) holds terms (<dt>) and what is said of them (<dd>), and those are in such a list."
  )

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for list in page.all(GUMBO_TAG_DL) where list.isExposed && !list.has("role") {
      let parts = page.parts(of: list)
      if let stray = parts.first(where: { !$0.isTermOrDescription }) {
        run.fail(
          stray.isText ? list : stray,
          "\(stray.isText ? "Text" : stray.tagName) stands directly in a list of terms (<dl>). "
            + "Screen readers cannot tell which term it belongs to.",
          help: "Put it inside <dt> or <dd>, or outside the list.")
      } else if parts.first?.tag == GUMBO_TAG_DD {
        run.fail(
          list,
          "A list of terms (<dl>) begins with a description. Screen reader users hear what is said, not of what.",
          help: "Write the term (<dt>) before its description (<dd>).")
      } else if !parts.isEmpty, !parts.contains(where: { $0.tag == GUMBO_TAG_DD }) {
        run.fail(
          list,
          "A list of terms (<dl>) says nothing of any of them. Screen reader users wait for what never comes.",
          help: "Write a description (<dd>) after each term, or make it a plain list (<ul>).")
      } else {
        run.pass()
      }
    }
    for part in page.all(GUMBO_TAG_DT) + page.all(GUMBO_TAG_DD) where part.isExposed && !part.has("role") {
      guard !page.isInDescriptionList(part) else { continue }
      run.fail(
        part,
        "\(part.tagName) is in no list of terms. Screen readers do not say what belongs together.",
        help: "Put the terms and their descriptions inside <dl>.")
    }
  }
}

extension Node {
  fileprivate var isTermOrDescription: Bool { tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD }
}

extension ParsedPage {
  /// What stands in a list of terms, groups of it (`div`) taken apart.
  fileprivate func parts(of list: Node) -> [Node] {
    var parts: [Node] = []
    var index = Int(list.index) + 1
    while index < Int(list.end) {
      let inner = nodes[index]
      let isGroup = inner.tag == GUMBO_TAG_DIV && inner.parent == list.index && inner.role == .generic
      if inner.isExposed, !isGroup, !inner.isText || !inner.text.isBlank { parts.append(inner) }
      index = isGroup && inner.isExposed ? index + 1 : Int(inner.end)
    }
    return parts
  }

  fileprivate func isInDescriptionList(_ part: Node) -> Bool {
    guard let parent = parent(of: part) else { return false }
    if parent.tag == GUMBO_TAG_DL { return true }
    return parent.tag == GUMBO_TAG_DIV && self.parent(of: parent)?.tag == GUMBO_TAG_DL
  }
}
