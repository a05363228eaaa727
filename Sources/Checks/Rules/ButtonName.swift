import CGumbo

/// Every button says what it does.
struct ButtonName: Rule {
  static let facts = RuleFacts(
    "button-name", wcag: ["4.1.2"], act: ["97a4e1"], asks: "Every button says what it does.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for button in page.exposed(.button) where !button.attribute("type", is: "image") {
      if page.isNamed(button) {
        run.pass()
      } else {
        run.fail(
          button,
          "A button has no words. Screen reader users hear “button” and cannot tell what it does.",
          help: "Write what the button does inside it, such as <button>Search</button>.")
      }
    }
  }
}
