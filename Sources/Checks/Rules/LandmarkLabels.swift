import Diagnostics

/// Where a page has several menus or side notes, each has its own name.
struct LandmarkLabels: Rule {
  static let facts = RuleFacts(
    "landmark-labels", .warning, asks: "Where a page has several menus or side notes, each has its own name.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    check(page, .navigation, "menu (<nav>)", &run)
    check(page, .complementary, "side note (<aside>)", &run)
    check(page, .region, "named section", &run)
    check(page, .form, "form", &run)
    check(page, .search, "search", &run)
  }

  private static func check(
    _ page: borrowing ParsedPage, _ role: Role, _ noun: String, _ run: inout RuleRun
  ) {
    let landmarks = page.exposed(role)
    guard landmarks.count > 1 else { return }
    var seen: Set<String> = []
    for landmark in landmarks {
      let label = page.label(of: landmark)
      if label.isEmpty {
        run.fail(
          landmark,
          "The page has more than one \(noun), and this one has no name. Screen reader users cannot tell them apart.",
          help: "Name it by what it holds, such as aria-label=\"Chapters\".")
      } else if !seen.insert(label).inserted, !page.isCut(landmark, by: "aria-labelledby") {
        // Of a longer name only the beginning is known, and the ends may differ.
        run.fail(
          landmark,
          "The page has more than one \(noun) called “\(label)”. Screen reader users cannot tell them apart.",
          help: "Give each its own name, by what it holds.")
      } else {
        run.pass()
      }
    }
  }
}

extension ParsedPage {
  /// The name an attribute gives the element, in lower case; empty where there is none.
  func label(of node: Node) -> String {
    let referenced = referencedText(of: node).string.lowercased()
    if !referenced.isEmpty { return referenced }
    for name: StaticString in ["aria-label", "title"] {
      if let value = node.attribute(name)?.trimmed, !value.isBlank { return value.string.lowercased() }
    }
    return ""
  }
}

extension String {
  /// The string without spaces around it.
  var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
