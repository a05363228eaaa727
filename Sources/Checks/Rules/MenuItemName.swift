/// Every item of a menu says what it does.
struct MenuItemName: Rule {
  static let facts = RuleFacts(
    "menu-item-name", wcag: ["4.1.2"], act: ["m6b1q3"], asks: "Every item of a menu says what it does.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for item in page.exposed(.menuitem) {
      if page.isNamed(item) {
        run.pass()
      } else {
        run.fail(
          item,
          "A menu item has no words. Screen reader users cannot tell what it does.",
          help: "Write what the item does inside it, or name it with aria-label.")
      }
    }
  }
}
