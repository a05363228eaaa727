import Diagnostics

/// No role or property is used that WAI-ARIA has given up.
struct DeprecatedAria: Rule {
  static let facts = RuleFacts(
    "deprecated-aria", .warning, asks: "No role or property is used that WAI-ARIA has given up.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed {
      if let role = node.askedRole, role.isDeprecated {
        fail(node, "role=\"\(role.name)\"", instead(of: role), &run)
      }
      for (attribute, _) in node.ariaAttributes where attribute == .grabbed || attribute == .dropeffect {
        fail(node, attribute.name, "Take it away, and say in words what can be moved and where to.", &run)
      }
    }
  }

  private static func fail(_ node: Node, _ what: String, _ help: String, _ run: inout RuleRun) {
    run.fail(
      node, "\(what) was given up by WAI-ARIA, and screen readers no longer tell people what it says.",
      help: help)
  }

  private static func instead(of role: Role) -> String {
    role == .directory ? "Use a plain list (<ul>)." : "Use a list item (<li>)."
  }
}
