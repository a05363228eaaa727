import CGumbo
import Diagnostics

/// What is marked as decoration is not read out all the same.
struct DecorativeExposed: Rule {
  static let facts = RuleFacts(
    "decoration-exposed", .warning, act: ["46ca7f"],
    asks: "What is marked as decoration is not read out all the same.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let images = page.all(GUMBO_TAG_IMG).filter { !$0.has("role") }
    for node in page.withAria.filter({ $0.has("role") }) + images
    where node.isExposed && node.isAriaHost && node.isMarkedDecorative {
      // A plain part loses nothing by being focused.
      let isPlain = node.role == .generic && !node.hasGlobalAttribute
      guard node.keepsMeaning, !isPlain else {
        run.pass()
        continue
      }
      let mark = node.askedRole == Role.none ? "role=\"\(node.attribute("role")?.string ?? "")\"" : "alt=\"\""
      let reason =
        node.hasGlobalAttribute ? "an attribute that describes it" : "a place in the order of the tab key"
      run.fail(
        node,
        "\(mark) says that \(node.tagName) only decorates, but it has \(reason), so screen readers read it out.",
        help:
          "If it only decorates, take the other attribute away. If it says something, take \(mark) away and name it."
      )
    }
  }
}
