import CGumbo

/// How many rows, cells and headings a table has, those of tables inside it left out.
struct TableShape {
  var rows = 0
  var cells = 0
  var headers = 0
  /// The rows that hold a heading cell.
  var headerRows = 0
  /// The first heading cell that says nothing of whether it heads a column or a row.
  var headerWithoutScope: Node?

  private var lastHeaderRow: Int32 = -1

  fileprivate mutating func add(_ node: Node) {
    switch node.tag {
    case GUMBO_TAG_TR: rows += 1
    case GUMBO_TAG_TD where node.role == .columnheader || node.role == .rowheader: addHeader(node)
    case GUMBO_TAG_TD: cells += 1
    case GUMBO_TAG_TH: addHeader(node)
    default: break
    }
  }

  private mutating func addHeader(_ node: Node) {
    headers += 1
    if node.parent != lastHeaderRow { headerRows += 1 }
    lastHeaderRow = node.parent
    if headerWithoutScope == nil, node.tag == GUMBO_TAG_TH, !node.says("scope"), !node.has("role") {
      headerWithoutScope = node
    }
  }
}

extension ParsedPage {
  /// The shape of a table.
  func shape(of table: Node) -> TableShape {
    var shape = TableShape()
    var index = Int(table.index) + 1
    while index < Int(table.end) {
      let node = nodes[index]
      if node.isText || node.tag == GUMBO_TAG_TABLE {
        index = Int(node.end)
        continue
      }
      shape.add(node)
      // What a cell holds does not count: its tables have shapes of their own.
      let isCell = node.tag == GUMBO_TAG_TD || node.tag == GUMBO_TAG_TH
      index = isCell ? Int(node.end) : index + 1
    }
    return shape
  }
}
