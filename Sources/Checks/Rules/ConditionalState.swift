import CGumbo
import Diagnostics

/// No state contradicts what the element says by itself.
struct ConditionalState: Rule {
  static let facts = RuleFacts(
    "contradicting-aria-state", .warning,
    asks: "No state says what the element itself says, or something else.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isHTML {
      if node.isNativeCheck, let value = node.aria(.checked), !value.isBlank {
        guard node.has("checked") != value.trimmed.matches("true") else {
          run.pass()
          continue
        }
        run.fail(
          node,
          "aria-checked=\"\(value.string)\" says one thing and the box itself another. "
            + "Screen readers do not agree which to believe.",
          help: "Take aria-checked away: browsers tell whether the box is ticked.")
      }
      if node.role == .row,
        page.nearest(to: node, where: { $0.role == .treegrid || $0.role == .table || $0.role == .grid })?.role
          != .treegrid
      {
        for (attribute, _) in node.ariaAttributes where treeOnly.contains(attribute) {
          run.fail(
            node,
            "\(attribute.name) on a row means something only in a tree (role=\"treegrid\"). "
              + "Screen readers leave it out here.",
            help: "Take \(attribute.name) away, or make the table a tree.")
        }
      }
    }
  }

  private static let treeOnly = AriaAttributes(.expanded, .level, .posinset, .setsize)
}

extension Node {
  fileprivate var isNativeCheck: Bool {
    tag == GUMBO_TAG_INPUT && (attribute("type", is: "checkbox") || attribute("type", is: "radio"))
  }
}
