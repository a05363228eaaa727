import Diagnostics

/// What is written for braille is said aloud too.
struct BrailleEquivalent: Rule {
  static let facts = RuleFacts(
    "braille-equivalent", .warning, asks: "What is written for braille only is said aloud too.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed {
      if node.says("aria-braillelabel") {
        judge(node, page.isNamed(node), "aria-braillelabel", "aria-label", &run)
      }
      if node.says("aria-brailleroledescription") {
        judge(
          node, node.says("aria-roledescription"), "aria-brailleroledescription", "aria-roledescription", &run
        )
      }
    }
  }

  private static func judge(
    _ node: Node, _ isSaid: Bool, _ name: String, _ spoken: String, _ run: inout RuleRun
  ) {
    if isSaid { return run.pass() }
    run.fail(
      node, "\(name) is written for people who read braille, but those who listen are told nothing.",
      help: "Write \(spoken) too, or take \(name) away.")
  }
}
