/// Nothing hidden from screen readers can be reached with the keyboard.
struct HiddenFocus: Rule {
  static let facts = RuleFacts(
    "hidden-focus", wcag: ["4.1.2"], act: ["6cfa84"],
    asks: "Nothing hidden from screen readers can be reached with the keyboard.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.nodes
    where node.state.contains(.ariaHidden) && !node.isText && !node.state.contains(.hidden) {
      guard node.state.contains(.tabbable) else {
        run.pass()
        continue
      }
      run.fail(
        node,
        "A link, button or field is hidden from screen readers but the tab key still reaches it. "
          + "Screen reader users land on something that says nothing.",
        help: "Take aria-hidden=\"true\" away, or hide the part from everyone with “hidden”.")
    }
  }
}
