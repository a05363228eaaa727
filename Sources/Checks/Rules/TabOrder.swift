import Diagnostics

/// Nothing jumps the queue of the tab key.
struct TabOrder: Rule {
  static let facts = RuleFacts(
    "tab-order", .warning, wcag: ["2.4.3"], asks: "Nothing jumps the queue of the tab key (tabindex above 0)."
  )

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.nodes
    where !node.isText && node.state.contains(.tabbable) && !node.state.contains(.hidden) {
      guard let order = node.attribute("tabindex").flatMap({ Int($0.trimmed.string) }), order > 0 else {
        run.pass()
        continue
      }
      run.fail(
        node,
        "tabindex=\"\(order)\" makes the tab key come here before everything else on the page. "
          + "People who use a keyboard jump about and lose their place.",
        help: "Write tabindex=\"0\", and put the part where it should come in the page.")
    }
  }
}
