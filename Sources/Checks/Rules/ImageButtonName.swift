import CGumbo

/// Every button that is an image says what it does.
struct ImageButtonName: Rule {
  static let facts = RuleFacts(
    "image-button-name", wcag: ["1.1.1", "4.1.2"], act: ["59796f"],
    asks: "Every button that is an image says what it does.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for button in page.all(GUMBO_TAG_INPUT) where button.isExposed && button.attribute("type", is: "image") {
      if page.isNamed(button) {
        run.pass()
      } else {
        run.fail(
          button,
          "An image button has no description. Screen reader users hear “button” and cannot tell what it does.",
          help: "Say what the button does in its alt text, such as alt=\"Search\".")
      }
    }
  }
}
