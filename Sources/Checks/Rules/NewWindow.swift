import Diagnostics

/// A link that opens a new window says so.
struct NewWindow: Rule {
  static let facts = RuleFacts(
    "new-window", .warning, asks: "A link that opens a new window says so.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for link in page.exposed(.link) where link.attribute("target", is: "_blank") {
      let said = (page.name(of: link) + " " + page.description(of: link)).lowercased()
      if words.contains(where: said.contains) {
        run.pass()
      } else {
        run.fail(
          link,
          "The link “\(page.name(of: link))” opens a new window without saying so. People who cannot see it open "
            + "find that “back” no longer works.",
          help: "Take target=\"_blank\" away, or add “(opens in a new tab)” to the words of the link.")
      }
    }
  }

  private static let words = [
    "new tab", "new window", "another window", "another tab", "external", "opens in",
  ]
}
