import Diagnostics

/// Every attribute that begins with “aria-” is one that exists.
struct KnownState: Rule {
  static let facts = RuleFacts(
    "known-aria-attribute", .warning, act: ["5f99a7"],
    asks: "Every attribute that begins with “aria-” is one that exists.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isAriaHost {
      node.forEachAria { name, _ in
        guard AriaAttribute(name: name) == nil else { return run.pass() }
        run.fail(
          node,
          "No browser knows “\(name.string)”, so it does nothing. "
            + "What it was to tell screen reader users does not reach them.",
          help: help(for: name.string))
      }
    }
  }

  private static func help(for written: String) -> String {
    guard let meant = Suggestion.nearest(to: written, in: AriaAttribute.allCases.map(\.name)) else {
      return "Take it away, or look up its name in WAI-ARIA."
    }
    return "Did you mean \(meant)? If not, take it away."
  }
}
