import CGumbo

/// Whether a table without heading cells is sure to hold data, by what people see of it.
///
/// Old pages lay things out with tables; of those nobody but a person can say what they are.
struct TableEvidence {
  /// The most letters of a figure: a unit, or the letter of a footnote.
  private static let mostLetters = 3

  private let grid: TableGrid

  init(_ grid: TableGrid) { self.grid = grid }

  /// Whether it has a caption, a first row that is all in bold, or words above a column of figures.
  func showsData(_ table: Node, _ page: borrowing ParsedPage) -> Bool {
    guard grid.width > 1, grid.height > 1, !grid.isTooLarge else { return false }
    let first = grid.cells.filter { $0.row == 0 }
    guard first.count > 1 else { return false }
    return hasCaption(table, page) || first.allSatisfy { page.isAllBold($0.node) }
      || headsFigures(first, page)
  }

  private func hasCaption(_ table: Node, _ page: borrowing ParsedPage) -> Bool {
    table.inside.contains { index in
      let node = page.nodes[index]
      return node.tag == GUMBO_TAG_CAPTION && !node.isText && node.parent == table.index
        && node.state.contains(.speaks)
    }
  }

  /// Whether words stand above figures, and nothing but words or an empty corner stands in the first row.
  private func headsFigures(_ first: [TableGrid.Cell], _ page: borrowing ParsedPage) -> Bool {
    var headed: Set<Int> = []
    for cell in first {
      let text = page.contentText(of: cell.node, hidden: false).string
      if Self.isFigure(text) { return false }
      if cell.width == 1, !text.isEmpty { headed.insert(cell.column) }
    }
    var mixed: Set<Int> = []
    var figures: Set<Int> = []
    for cell in grid.cells where cell.row > 0 && headed.contains(cell.column) {
      let text = page.contentText(of: cell.node, hidden: false).string
      if text.isEmpty { continue }
      if Self.isFigure(text) { figures.insert(cell.column) } else { mixed.insert(cell.column) }
    }
    return !figures.subtracting(mixed).isEmpty
  }

  /// Whether it is a number with little else: “£1,204”, “12.5%”, “1.2m”.
  private static func isFigure(_ text: String) -> Bool {
    var digits = 0
    var letters = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType != nil {
        digits += 1
      } else if scalar.properties.isAlphabetic {
        letters += 1
      }
    }
    return digits > 0 && letters <= mostLetters
  }
}

extension ParsedPage {
  /// Whether all that an element says is in bold.
  func isAllBold(_ node: Node) -> Bool {
    var says = false
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      let inner = nodes[index]
      if inner.isText, !inner.text.isBlank { return false }
      let isBold = inner.tag == GUMBO_TAG_STRONG || inner.tag == GUMBO_TAG_B
      if !inner.isText, isBold, inner.state.contains(.speaks) { says = true }
      index = !inner.isText && isBold ? Int(inner.end) : index + 1
    }
    return says
  }
}
