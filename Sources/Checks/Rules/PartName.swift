import Diagnostics

/// Every dialog, tab, tool tip and branch of a tree has a name.
struct PartName: Rule {
  static let facts = RuleFacts(
    "part-name", .warning, asks: "Every dialog, tab, tool tip and branch of a tree has a name.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for role in [Role.dialog, .alertdialog, .tab, .tooltip, .treeitem] {
      for part in page.exposed(role) {
        if page.isNamed(part) {
          run.pass()
        } else {
          run.fail(
            part,
            "Something with the role “\(role.name)” has no name. Screen reader users hear what it is, not what it is for.",
            help: "Name it by its heading (aria-labelledby) or in words (aria-label).")
        }
      }
    }
  }
}
