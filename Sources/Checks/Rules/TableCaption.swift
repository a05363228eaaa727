import CGumbo
import Diagnostics

/// Every table of data says what it shows.
struct TableCaption: Rule {
  static let facts = RuleFacts("table-caption", .warning, asks: "Every table of data says what it shows.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for table in page.exposed(.table) where table.tag == GUMBO_TAG_TABLE {
      guard page.shape(of: table).headers > 0 else { continue }
      if page.isNamed(table) || isInNamedFigure(table, page) {
        run.pass()
      } else {
        run.fail(
          table,
          "A table has no caption. Screen reader users who list the tables cannot tell what this one shows.",
          help: "Give the table a caption that says what it shows, where and when.")
      }
    }
  }

  private static func isInNamedFigure(_ table: Node, _ page: borrowing ParsedPage) -> Bool {
    var next = page.parent(of: table)
    while let around = next {
      if around.tag == GUMBO_TAG_FIGURE { return page.isNamed(around) }
      next = page.parent(of: around)
    }
    return false
  }
}
