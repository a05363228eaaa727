import Diagnostics

/// Every state and property has a value it can have.
struct StateValue: Rule {
  static let facts = RuleFacts(
    "aria-value", .warning, act: ["6a7281"], asks: "Every state and property has a value it can have.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isAriaHost {
      for (attribute, value) in node.ariaAttributes where !value.isBlank {
        if !attribute.valueType.admits(value) {
          fail(node, attribute, value, &run)
        } else if page.lacksNeeded(attribute, value, of: node) {
          run.fail(
            node,
            "\(attribute.name) says “\(value.string)”, but nothing on the page has that id. "
              + "Screen reader users cannot get to what this part works.",
            help: "Give the part it works that id, or correct \(attribute.name).")
        } else {
          run.pass()
        }
      }
    }
  }

  private static func fail(_ node: Node, _ attribute: AriaAttribute, _ value: Bytes, _ run: inout RuleRun) {
    run.fail(
      node,
      "\(attribute.name) cannot be “\(value.string)”. Browsers take no notice of it, "
        + "and screen reader users are told nothing or something wrong.",
      help: "Write \(attribute.valueType.asks), or take the attribute away.")
  }
}

extension ParsedPage {
  /// Whether a property that the role of `node` must have points at ids, none of which exists.
  ///
  /// A combobox that is closed may point at a list that is not there yet.
  fileprivate func lacksNeeded(_ attribute: AriaAttribute, _ value: Bytes, of node: Node) -> Bool {
    guard attribute == .controls, node.role.traits.required.contains(.controls) else { return false }
    if node.role == .combobox, !node.attribute("aria-expanded", is: "true") { return false }
    var found = false
    value.forEachWord { if element(id: $0.string) != nil { found = true } }
    return !found
  }
}
