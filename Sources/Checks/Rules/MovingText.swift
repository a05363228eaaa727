import CGumbo

/// No text moves or blinks by itself.
struct MovingText: Rule {
  static let facts = RuleFacts("moving-text", wcag: ["2.2.2"], asks: "No text moves or blinks by itself.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.all(GUMBO_TAG_MARQUEE) + page.all(GUMBO_TAG_BLINK) where !node.state.contains(.hidden) {
      run.fail(
        node,
        "\(node.tagName) makes text move or blink, and nobody can stop it. "
          + "People who read slowly cannot read it, and it keeps others from reading anything else.",
        help: "Take \(node.tagName) away, and write the words as plain text.")
    }
  }
}
