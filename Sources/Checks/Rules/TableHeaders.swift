import CGumbo

/// Every table of data says what its columns or rows are.
struct TableHeaders: Rule {
  static let facts = RuleFacts(
    "table-headers", wcag: ["1.3.1"], asks: "Every table of data says what its columns or rows are.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var unsure: [Node] = []
    for table in page.exposed(.table) where table.tag == GUMBO_TAG_TABLE {
      let shape = page.shape(of: table)
      guard shape.rows > 1, shape.cells + shape.headers > shape.rows else { continue }
      if shape.headers > 0 {
        run.pass()
      } else if !TableEvidence(page.grid(of: table)).showsData(table, page) {
        unsure.append(table)
      } else {
        run.fail(
          table,
          "A table has no heading cells. Screen reader users hear figures without what they stand for.",
          help: "Make the first row of the table its headings (<th scope=\"col\">).")
      }
    }
    guard let first = unsure.first else { return }
    let others = unsure.count - 1
    let also = others == 0 ? "" : ", like \(others == 1 ? "another" : "\(others) more") on the page,"
    run.ask(
      first,
      "This table\(also) has no heading cells. Does it only set things out, and hold no data to look up?")
  }
}
