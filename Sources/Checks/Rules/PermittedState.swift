import CGumbo
import Diagnostics

/// No element carries a state or property that means nothing on it.
struct PermittedState: Rule {
  static let facts = RuleFacts(
    "permitted-aria-attribute", .warning, act: ["5c01ea"],
    asks: "No element carries a state or property that means nothing on it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isAriaHost {
      for (attribute, _) in node.ariaAttributes {
        guard !node.admits(attribute), !AriaAttributes.global.contains(attribute) else {
          run.pass()
          continue
        }
        run.fail(
          node,
          "\(attribute.name) means nothing on \(node.calledByRole), so screen readers leave it out "
            + "or say something wrong.",
          help: "Take \(attribute.name) away, or put it on the part it belongs to.")
      }
    }
  }
}

extension Node {
  /// Whether the element may carry the attribute: by its role, or as the drawing it is part of.
  fileprivate func admits(_ attribute: AriaAttribute) -> Bool {
    role.traits.admits(attribute) || isSVG && Role.graphicsDocument.traits.admits(attribute)
  }
}
