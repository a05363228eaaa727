import CCbc

extension CountSystem {
  /// Whole numbers for the cells whose value nobody knows, so that every equation holds; nothing where there are none.
  ///
  /// Each is at least the cell’s `least` and at most its `most`. Of several solutions one with a small sum is taken.
  ///
  /// - Parameter unknown: The positions of the cells; their `value` is not looked at.
  public func completing(_ unknown: [Int]) -> [Int: Int]? {
    guard !unknown.isEmpty else { return [:] }
    var columns: [Int: Int32] = [:]
    for (column, cell) in unknown.enumerated() { columns[cell] = Int32(column) }
    let rows = equations.compactMap { equation -> Row? in
      let open = equation.terms.filter { columns[$0.cell] != nil }
      guard !open.isEmpty else { return nil }
      let rest = equation.terms.reduce(0) { sum, term in
        columns[term.cell] == nil ? sum + term.coefficient * cells[term.cell].value : sum
      }
      return Row(terms: open, constant: Double(-rest))
    }
    return solve(unknown, columns, rows)
  }

  private struct Row {
    let terms: [Equation.Term]
    let constant: Double
  }

  private func solve(_ unknown: [Int], _ columns: [Int: Int32], _ rows: [Row]) -> [Int: Int]? {
    var byColumn: [[(row: Int32, value: Double)]] = unknown.map { _ in [] }
    for (number, row) in rows.enumerated() {
      for term in row.terms {
        guard let column = columns[term.cell] else { continue }
        byColumn[Int(column)].append((Int32(number), Double(term.coefficient)))
      }
    }
    var starts: [Int32] = [0]
    for column in byColumn { starts.append((starts.last ?? 0) + Int32(column.count)) }
    let constants = rows.map(\.constant)
    let model = Cbc_newModel()
    defer { Cbc_deleteModel(model) }
    Cbc_setLogLevel(model, 0)
    Cbc_loadProblem(
      model, Int32(unknown.count), Int32(rows.count), starts, byColumn.joined().map(\.row),
      byColumn.joined().map(\.value), unknown.map { Double(cells[$0].least) },
      unknown.map { cells[$0].most.map(Double.init) ?? .greatestFiniteMagnitude },
      unknown.map { _ in 1 }, constants, constants)
    for column in unknown.indices { Cbc_setInteger(model, Int32(column)) }
    Cbc_setMaximumNodes(model, Self.mostNodes)
    Cbc_solve(model)
    guard Cbc_isProvenInfeasible(model) == 0, Cbc_bestSolution(model) != nil,
      let solution = Cbc_getColSolution(model)
    else { return nil }
    var found: [Int: Int] = [:]
    for (column, cell) in unknown.enumerated() { found[cell] = Int(solution[column].rounded()) }
    let isSolved = rows.allSatisfy { row in
      row.terms.reduce(0) { $0 + $1.coefficient * (found[$1.cell] ?? 0) } == Int(row.constant)
    }
    return isSolved ? found : nil
  }

  /// Systems of sums are solved at the first node, nearly always.
  private static let mostNodes: Int32 = 2_000
}
