import Diagnostics

/// Every role attribute names a role that exists.
struct KnownRole: Rule {
  static let facts = RuleFacts(
    "known-role", .warning, act: ["674b10"], asks: "Every role attribute names a role that exists.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isAriaHost && node.says("role") {
      guard node.askedRole == nil, let written = node.attribute("role")?.trimmed.string else {
        run.pass()
        continue
      }
      run.fail(
        node,
        "“\(written)” is not a role that browsers know, so they take no notice of it. "
          + "Screen reader users are not told what this part of the page is.",
        help: help(for: written))
    }
  }

  private static func help(for written: String) -> String {
    if written.lowercased() == "text" {
      return
        "Take role=\"text\" away: only some screen readers ever knew it, and the words are read without it."
    }
    guard let meant = Suggestion.nearest(to: written, in: Role.written) else {
      return "Take the role away, or use the element that says what it is, such as <button> or <nav>."
    }
    return "Did you mean role=\"\(meant)\"? If not, take the role away."
  }
}
