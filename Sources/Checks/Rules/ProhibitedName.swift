import CGumbo
import Diagnostics

/// No label is put on a part of the page that cannot have one.
struct ProhibitedName: Rule {
  static let facts = RuleFacts(
    "prohibited-aria-attribute", .warning, act: ["kb1m8s", "5c01ea"],
    asks: "No label is put on a part of the page that cannot have one.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for node in page.withAria where node.isExposed && node.isAriaHost {
      let prohibited = node.role.traits.prohibited.union(node.isUnnameable ? .naming : [])
      for (attribute, value) in node.ariaAttributes
      where AriaAttributes.global.contains(attribute) && !value.isBlank {
        guard prohibited.contains(attribute) else {
          run.pass()
          continue
        }
        run.fail(
          node,
          "\(attribute.name) is on \(node.calledByRole), which cannot have a name. "
            + "Many screen readers leave it out, and what it says is lost.",
          help:
            "Write the words where everyone can read them, or put \(attribute.name) on a link, a field, a landmark "
            + "or something with a role that can be named, such as role=\"group\".")
      }
    }
  }
}

extension Node {
  /// Whether HTML lets authors give it no name although no role stands for it (ARIA in HTML).
  fileprivate var isUnnameable: Bool {
    guard role == .unmapped, isHTML else { return false }
    switch tag {
    case GUMBO_TAG_ABBR, GUMBO_TAG_BR, GUMBO_TAG_CITE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_KBD, GUMBO_TAG_LABEL,
      GUMBO_TAG_LEGEND, GUMBO_TAG_MARK, GUMBO_TAG_RP, GUMBO_TAG_RT, GUMBO_TAG_RUBY, GUMBO_TAG_VAR,
      GUMBO_TAG_WBR:
      return true
    default: return false
    }
  }
}
