import Diagnostics

/// No element is given a role that contradicts what it does.
struct AllowedRole: Rule {
  static let facts = RuleFacts(
    "allowed-role", .warning, asks: "No element is given a role that HTML does not allow on it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isHTML {
      guard let role = node.askedRole else { continue }
      let own = node.ownRole(in: page.parent(of: node))
      if role == own || node.mayHave(role, own: own) {
        run.pass()
      } else {
        run.fail(
          node,
          "\(node.tagName) cannot have the role “\(role.name)”. Screen reader users are told one thing, and it does another.",
          help: "Take the role away, or use a <div> or a <button> where the role is meant.")
      }
    }
  }
}
