import CGumbo

/// A cell that names its headings by id names cells of the same table.
struct CellHeaders: Rule {
  static let facts = RuleFacts(
    "cell-headers", wcag: ["1.3.1"], act: ["a25f45"],
    asks: "A cell that names its headings by id names cells of the same table.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for cell in page.all(GUMBO_TAG_TD) + page.all(GUMBO_TAG_TH) where cell.says("headers") {
      guard let table = page.table(around: cell), table.isExposed, table.role != .none else { continue }
      let strays = page.strayHeaders(of: cell, in: table)
      if strays.isEmpty { run.pass() }
      for stray in strays {
        run.fail(
          cell,
          "A table cell takes “\(stray)” as its heading, but no other cell of its table has that id. "
            + "Screen reader users do not hear the heading.",
          help: "Put the id of the heading cell in “headers”, or use scope on the heading cells instead.")
      }
    }
  }
}

extension ParsedPage {
  fileprivate func table(around cell: Node) -> Node? {
    var next = parent(of: cell)
    while let around = next, around.tag != GUMBO_TAG_TABLE { next = parent(of: around) }
    return next
  }

  fileprivate func strayHeaders(of cell: Node, in table: Node) -> [String] {
    var strays: [String] = []
    cell.attribute("headers")?.forEachWord { word in
      let id = word.string
      let heading = element(id: id)
      let isCell = heading.map { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH } ?? false
      let isInside =
        heading.map { self.table(around: $0)?.index == table.index && $0.index != cell.index } ?? false
      if !isCell || !isInside { strays.append(id) }
    }
    return strays
  }
}
