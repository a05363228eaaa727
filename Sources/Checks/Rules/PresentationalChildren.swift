import CGumbo

/// Nothing that can be focused is inside something whose inside is not read out as parts.
struct PresentationalChildren: Rule {
  static let facts = RuleFacts(
    "focus-inside-control", wcag: ["4.1.2"], act: ["307n5z"],
    asks: "No link, button or field is inside a button, an image or another control.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let reachable = NodesWhere(page, \.isReachable)
    for role in Role.hidingInside {
      for node in page.exposed(role) where node.index + 1 < node.end {
        check(node, reachable.first(inside: node, in: page), &run)
      }
    }
  }

  private static func check(_ node: Node, _ inner: Node?, _ run: inout RuleRun) {
    guard let inner else { return run.pass() }
    run.fail(
      inner,
      "\(inner.tagName) is inside \(node.calledByRole), and can be reached with a keyboard. Screen readers read "
        + "the whole as one thing, so people who use them land on something that is never announced.",
      help: "Put the two side by side, so that neither is inside the other.")
  }
}

extension Node {
  /// Whether people can come to it: with the tab key, or as a control that screen readers let them focus anyway.
  fileprivate var isReachable: Bool {
    guard state.contains(.focusable), state.isDisjoint(with: [.hidden, .inert]) else { return false }
    return state.contains(.tabbable) || role.isWidget
  }
}
