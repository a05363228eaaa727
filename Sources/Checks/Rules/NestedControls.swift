import CGumbo
import Diagnostics

/// A link, or the control that opens a part of the page, holds nothing else to press.
struct NestedControls: Rule {
  static let facts = RuleFacts(
    "nested-control", .warning, wcag: ["4.1.2"],
    asks: "A link, or what opens a part of the page, holds nothing else to press or fill in.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let controls = NodesWhere(page, \.isLiveControl)
    for outer in page.exposed(.link) + page.exposed(.summary) {
      guard let inner = controls.first(inside: outer, in: page) else {
        run.pass()
        continue
      }
      run.fail(
        inner,
        "\(inner.tagName) is inside \(outer.tagName). Pressing it may do either, and screen readers read the two as one.",
        help: "Put the two side by side, so that neither is inside the other.")
    }
  }
}

extension Node {
  fileprivate var isLiveControl: Bool {
    state.contains(.focusable) && !state.contains(.hidden) && role.isWidget
  }
}
