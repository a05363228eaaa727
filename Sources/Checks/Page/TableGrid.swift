import CGumbo

/// A table laid out in rows and columns, as the HTML standard forms it, with the headings that each cell gets.
struct TableGrid {
  /// A cell and the places it covers.
  struct Cell {
    let node: Node
    let column: Int
    let row: Int
    let width: Int
    let height: Int
    var isHeader: Bool
    var scope: Scope
    /// The group of rows (`thead`, `tbody`, `tfoot`) it stands in.
    let group: Int32

    /// Whether it holds data. An empty corner above row headings does not keep them from being headings.
    var isData: Bool { !isHeader && node.state.contains(.wouldSpeak) }
  }

  /// Which way a heading points.
  enum Scope { case column, columns, row, rows, none }

  /// The most places of a table that are laid out; a larger one is left alone.
  private static let mostPlaces = 200_000

  private(set) var cells: [Cell] = []
  private(set) var width = 0
  private(set) var height = 0
  /// Which cell covers a place, by row and column; -1 where none does.
  private var places: [[Int32]] = []
  /// Whether the table was too large to lay out.
  private(set) var isTooLarge = false

  init(_ rows: [[Node]], groups: [Int32]) {
    // How many rows of its group are left from each row on.
    var left = [Int](repeating: 1, count: rows.count)
    for row in rows.indices.dropLast().reversed() where groups[row] == groups[row + 1] {
      left[row] = left[row + 1] + 1
    }
    var filled = 0
    for (row, nodes) in rows.enumerated() {
      grow(to: row + 1)
      var column = 0
      for node in nodes {
        while column < places[row].count, places[row][column] >= 0 { column += 1 }
        let tall = node.span("rowspan", most: 65_534)
        let height = tall == 0 ? left[row] : min(tall, left[row])
        let wide = max(1, node.span("colspan", most: 1_000))
        filled += wide * height + column * (height - 1)
        guard filled < Self.mostPlaces, column + wide < 4_096 else {
          isTooLarge = true
          return
        }
        put(node, column, row, wide, height, groups[row])
        column += wide
      }
    }
    height = rows.count
    settleScopes()
  }

  /// The cell that covers a place.
  func cell(_ row: Int, _ column: Int) -> Int? {
    guard row < places.count, column < places[row].count, places[row][column] >= 0 else { return nil }
    return Int(places[row][column])
  }

  private mutating func grow(to rows: Int) {
    while places.count < rows { places.append([]) }
  }

  private mutating func put(
    _ node: Node, _ column: Int, _ row: Int, _ width: Int, _ height: Int, _ group: Int32
  ) {
    let index = Int32(cells.count)
    cells.append(
      Cell(
        node: node, column: column, row: row, width: width, height: height, isHeader: node.isHeaderCell,
        scope: node.headerScope, group: group))
    grow(to: row + height)
    for line in row..<(row + height) {
      while places[line].count < column + width { places[line].append(-1) }
      for place in column..<(column + width) where places[line][place] < 0 { places[line][place] = index }
    }
    self.width = max(self.width, column + width)
  }

  /// Lets headings without a scope point down a column or along a row, by what stands beside them.
  private mutating func settleScopes() {
    var rowHasData = [Bool](repeating: false, count: height)
    var columnHasData = [Bool](repeating: false, count: width)
    for cell in cells where cell.isData {
      for row in cell.row..<(cell.row + cell.height) { rowHasData[row] = true }
      for column in cell.column..<(cell.column + cell.width) { columnHasData[column] = true }
    }
    for index in cells.indices where cells[index].isHeader && cells[index].scope == .none {
      let cell = cells[index]
      let isColumn = !rowHasData[cell.row..<(cell.row + cell.height)].contains(true)
      let isRow = !columnHasData[cell.column..<(cell.column + cell.width)].contains(true)
      cells[index].scope = isColumn ? .column : isRow ? .row : .none
    }
  }
}

extension Node {
  /// Whether it heads a column or row: by its tag, or by its role.
  var isHeaderCell: Bool { role == .columnheader || role == .rowheader }

  fileprivate var headerScope: TableGrid.Scope {
    if let scope = attribute("scope")?.trimmed, tag == GUMBO_TAG_TH {
      if scope.matches("col") { return .column }
      if scope.matches("colgroup") { return .columns }
      if scope.matches("row") { return .row }
      if scope.matches("rowgroup") { return .rows }
    }
    guard has("role") else { return .none }
    return role == .rowheader ? .row : role == .columnheader ? .column : .none
  }

  /// The number of columns or rows a cell covers; 0 says “to the end of the group”.
  fileprivate func span(_ name: StaticString, most: Int) -> Int {
    let written = attribute(name)
    guard let digits = written?.trimmed.buffer.prefix(while: \.isDigit), !digits.isEmpty else { return 1 }
    return min(Int(String(decoding: digits, as: UTF8.self)) ?? most, most)
  }
}
