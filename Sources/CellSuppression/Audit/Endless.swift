/// Finds the cells that can be as large as one likes.
enum Endless {
  /// Whether each cell has no end above: a change of the hidden cells that can be repeated for ever raises it.
  static func cells(of part: Part, hidden isHidden: [Bool]) -> [Bool] {
    let endless = (0..<part.count).filter { isHidden[$0] && part.hiddenUpper[$0] == Part.noEnd }
    var found = [Bool](repeating: false, count: part.count)
    guard !endless.isEmpty else { return found }
    // Two columns a cell: up to 1, which is worth something, and beyond, which is not.
    var column = [Int?](repeating: nil, count: part.count)
    for (index, cell) in endless.enumerated() { column[cell] = 2 * index }
    let rows = part.terms.map { terms in
      terms.flatMap { term -> [(column: Int, value: Double)] in
        guard let column = column[term.cell] else { return [] }
        return [(column, Double(term.coefficient)), (column + 1, Double(term.coefficient))]
      }
    }
    let zeros = [Double](repeating: 0, count: rows.count)
    let columns = 2 * endless.count
    let programme = LinearProgramme(
      matrix: SparseColumns(rows: rows, columns: columns), lower: [Double](repeating: 0, count: columns),
      upper: (0..<columns).map { $0 % 2 == 0 ? 1 : .infinity }, rowLower: zeros, rowUpper: zeros)
    for index in endless.indices { programme.setCost(-1, of: 2 * index) }
    guard programme.solvePrimal() == .optimal else { return found }
    var step = [Double](repeating: 0, count: part.count)
    let solution = programme.solution
    for (index, cell) in endless.enumerated() { step[cell] = solution[2 * index] + solution[2 * index + 1] }
    for factor in 1...6 {
      guard let change = Change(rounding: step.map { $0 * Double(factor) }) else { continue }
      var check = ChangeCheck(part)
      let none = [Int](repeating: 0, count: part.count)
      let far = [Int](repeating: Part.noEnd, count: part.count)
      guard check.accepts(change, lower: none, upper: far) else { return found }
      for cell in change.cells { found[cell] = true }
      return found
    }
    return found
  }
}
