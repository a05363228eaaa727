import CGumbo
import Diagnostics

/// Every element with a role of its own has what the role needs.
struct RequiredState: Rule {
  static let facts = RuleFacts(
    "required-aria-state", .warning, act: ["4e8ab6"],
    asks: "Every element with a role attribute has the states and properties the role needs.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isAriaHost {
      guard let role = node.askedRole, role == node.role, role != node.ownRole(in: page.parent(of: node))
      else {
        continue
      }
      let needed = node.neededStates(as: role)
      guard !needed.isEmpty else { continue }
      let missing = needed.members.filter { attribute in node.aria(attribute).map(\.isBlank) ?? true }
      guard !missing.isEmpty else {
        run.pass()
        continue
      }
      let names = missing.map(\.name).joined(separator: " and ")
      run.fail(
        node,
        "Something has the role “\(role.name)” but no \(names). "
          + "Screen readers say what it is, but not \(what(missing)).",
        help: "Write \(names), or use the element HTML has for it, which needs none: \(native(role)).")
    }
  }

  private static func what(_ missing: [AriaAttribute]) -> String {
    switch missing.first {
    case .checked: "whether it is on"
    case .controls: "what it works"
    case .expanded: "whether it is open"
    case .level: "at which level"
    default: "what its value is"
    }
  }

  private static func native(_ role: Role) -> String {
    switch role {
    case .heading: "<h2> to <h6>"
    case .checkbox, .switch, .menuitemcheckbox: "<input type=\"checkbox\">"
    case .radio, .menuitemradio: "<input type=\"radio\">"
    case .slider: "<input type=\"range\">"
    case .meter: "<meter>"
    case .combobox: "<select>"
    case .separator: "<hr>"
    default: "a scrolling part of the page"
    }
  }
}

extension Node {
  /// The states and properties it must have as `role`, without those that HTML gives it.
  fileprivate func neededStates(as role: Role) -> AriaAttributes {
    var needed = role.traits.required
    if role == .separator, state.contains(.focusable) { needed.formUnion(AriaAttributes(.valuenow)) }
    if role == .combobox, attribute("aria-expanded", is: "false") {
      needed.subtract(AriaAttributes(.controls))
    }
    if attribute("type", is: "checkbox") || attribute("type", is: "radio") {
      needed.subtract(AriaAttributes(.checked))
    }
    let hasValue = attribute("type", is: "range") || attribute("type", is: "number")
    if hasValue || tag == GUMBO_TAG_METER || tag == GUMBO_TAG_PROGRESS {
      needed.subtract(AriaAttributes(.valuenow))
    }
    if headingTagLevel != nil { needed.subtract(AriaAttributes(.level)) }
    return needed
  }
}
