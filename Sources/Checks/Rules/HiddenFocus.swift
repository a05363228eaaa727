/// Nothing hidden from screen readers can be reached with the keyboard.
struct HiddenFocus: Rule {
  static let facts = RuleFacts(
    "hidden-focus", wcag: ["4.1.2"], act: ["6cfa84"],
    asks: "Nothing hidden from screen readers can be reached with the keyboard.")

  /// What can be reached in one hidden part of the page.
  private struct Reached {
    let first: Node
    var others = 0
  }

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let parts = reached(page, &run)
    // A stylesheet that cannot be read may hide it from everyone, as it does a dialog that is not open yet.
    guard page.looks.sheets.unreadLooks.isEmpty else {
      guard let part = parts.first else { return }
      return run.ask(
        part.first,
        "A link, button or field is hidden from screen readers, and a stylesheet of the page could not be read. "
          + "Is it hidden from everyone, so that the tab key passes it by?")
    }
    for part in parts {
      let also = part.others == 0 ? "" : " The same part holds \(part.others) more."
      run.fail(
        part.first,
        "A link, button or field is hidden from screen readers but the tab key still reaches it. "
          + "Screen reader users land on something that says nothing." + also,
        help: "Take aria-hidden=\"true\" away, or hide the part from everyone with “hidden”.")
    }
  }

  /// What the tab key reaches, by the outermost part that is hidden: one mistake is told once.
  private static func reached(_ page: borrowing ParsedPage, _ run: inout RuleRun) -> [Reached] {
    var parts: [Reached] = []
    var end: Int32 = 0
    var isFirst = true
    for node in page.nodes
    where node.state.contains(.ariaHidden) && !node.isText && !node.state.contains(.hidden) {
      if node.index >= end {
        end = node.end
        isFirst = true
      }
      if !node.state.contains(.tabbable) {
        run.pass()
      } else if isFirst {
        parts.append(Reached(first: node))
        isFirst = false
      } else {
        parts[parts.count - 1].others += 1
      }
    }
    return parts
  }
}
