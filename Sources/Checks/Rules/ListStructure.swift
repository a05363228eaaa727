import CGumbo

/// A list holds items, and an item is in a list.
struct ListStructure: Rule {
  static let facts = RuleFacts(
    "list-structure", wcag: ["1.3.1"], asks: "A list holds nothing but items, and every item is in a list.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for list in page.exposed(.list) where list.isListTag {
      guard let stray = page.stray(in: list) else {
        run.pass()
        continue
      }
      let what = stray.isText ? "Text" : stray.tagName
      run.fail(
        stray.isText ? list : stray,
        "\(what) stands directly in a list (\(list.tagName)). Screen readers count the items wrong.",
        help: "Put it inside a list item (<li>), or outside the list.")
    }
    for item in page.all(GUMBO_TAG_LI) where item.isExposed && !item.has("role") {
      guard let parent = page.parent(of: item), !parent.isListTag, item.role == .generic else { continue }
      run.fail(
        item,
        "A list item (<li>) is in no list. Screen readers do not say that it is one of several.",
        help: "Put the items inside <ul>, or inside <ol> where their order matters.")
    }
  }
}

extension Node {
  fileprivate var isListTag: Bool {
    isHTML && (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU)
  }
}

extension ParsedPage {
  /// What stands directly in a list and is no item.
  fileprivate func stray(in list: Node) -> Node? {
    var index = Int(list.index) + 1
    while index < Int(list.end) {
      let inner = nodes[index]
      let isStray = inner.isText ? !inner.text.isBlank : inner.role != .listitem
      if isStray, inner.isExposed, inner.role != .separator { return inner }
      index = Int(inner.end)
    }
    return nil
  }
}
