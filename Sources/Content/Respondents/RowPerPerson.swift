/// Knows a table with one row a person: many rows, and columns in which a few answers repeat.
enum RowPerPerson {
  private static let leastRows = 20
  private static let mostAnswers = 15

  static func isLikely(_ table: AnswerTable) -> Bool {
    guard table.rows.count >= leastRows, table.header.count > 2 else { return false }
    let columns = table.header.indices.map { Column(table.cells($0), heading: table.header[$0]) }
    if hasIdentifiers(columns[0], rows: table.rows.count) {
      let others = columns.dropFirst()
      let answers = others.count { $0.isAnswers || $0.isCodes }
      if answers >= 2, 2 * answers >= others.count { return true }
    }
    // Without anything counted, rows are people; a column of weights makes that sure.
    let answers = columns.count(where: \.isAnswers)
    let hasWeights = columns.contains { $0.isWeight }
    let measures = columns.count { $0.isNumeric && !$0.isCodes && !$0.isWeight && !$0.isAge }
    if hasWeights { return answers + columns.count(where: \.isCodes) >= 3 && measures * 3 <= columns.count }
    return answers >= 3 && !columns.contains(where: \.isNumeric)
  }

  /// Whether the first column has another value in each row that is the name of nothing.
  private static func hasIdentifiers(_ column: Column, rows: Int) -> Bool {
    column.cells.count == rows && column.distinct.count == rows && column.cells.allSatisfy(isIdentifier)
  }

  /// Digits, perhaps with letters and hyphens, but no year, period or code of a place.
  private static func isIdentifier(_ cell: String) -> Bool {
    guard cell.contains(where: \.isNumber), !isPlaceCode(cell) else { return false }
    if cell.contains(" "), !cell.contains(":") { return false }
    if let year = Int(cell), (1800...2200).contains(year) { return false }
    // 2020-21, 2020/21, 2020-01, 2020 Q1: a time of day makes a moment of them, which only one person has.
    let isPeriod = cell.prefix(4).allSatisfy(\.isNumber) && cell.dropFirst(4).first?.isNumber == false
    return !isPeriod || cell.contains(":")
  }

  /// A code such as E10000018.
  private static func isPlaceCode(_ cell: String) -> Bool {
    cell.utf8.count == 9 && cell.first?.isLetter == true && cell.dropFirst().allSatisfy(\.isNumber)
  }

  private struct Column {
    let cells: [String]
    let distinct: Set<String>
    let heading: String
    let isNumeric: Bool

    init(_ cells: [String], heading: String) {
      self.cells = cells
      distinct = Set(cells)
      self.heading = heading.lowercased()
      isNumeric = !cells.isEmpty && cells.allSatisfy { Double($0) != nil || $0.hasPrefix("[") }
    }

    private var isRepeating: Bool {
      !cells.isEmpty && distinct.count <= mostAnswers && distinct.count * 2 <= cells.count
    }
    /// A few words again and again.
    var isAnswers: Bool { !isNumeric && isRepeating }
    /// A few small whole numbers again and again, as software codes answers.
    var isCodes: Bool {
      isNumeric && isRepeating && distinct.allSatisfy { Int($0).map { (-9...99).contains($0) } ?? false }
    }
    var isWeight: Bool {
      isNumeric && ["weight", "wgt", "wt"].contains { heading.hasPrefix($0) || heading.hasSuffix($0) }
    }
    var isAge: Bool { isNumeric && heading.contains("age") }
  }
}
