extension CountSystem {
  /// Whole numbers for the cells whose value nobody knows, so that every equation holds; nothing where there are none.
  ///
  /// Each is at least the cell’s `least` and at most its `most`. Of several solutions one with a small sum is taken.
  ///
  /// - Parameter unknown: The positions of the cells; their `value` is not looked at.
  public func completing(_ unknown: [Int]) -> [Int: Int]? {
    guard !unknown.isEmpty else { return [:] }
    var columns: [Int: Int] = [:]
    for (column, cell) in unknown.enumerated() { columns[cell] = column }
    let open = equations.filter { $0.terms.contains { columns[$0.cell] != nil } }
    let rows = open.map { equation in
      equation.terms.compactMap { term in columns[term.cell].map { ($0, Double(term.coefficient)) } }
    }
    // What the known cells of each equation leave for the unknown ones.
    let rests = open.map { equation in
      -equation.terms.reduce(0) { sum, term in
        columns[term.cell] == nil ? sum + term.coefficient * cells[term.cell].value : sum
      }
    }
    let programme = WholeNumberProgramme(
      matrix: SparseColumns(rows: rows, columns: unknown.count),
      lower: unknown.map { Double(cells[$0].least) },
      upper: unknown.map { cells[$0].most.map(Double.init) ?? .greatestFiniteMagnitude },
      costs: unknown.map { _ in 1 }, rowLower: rests.map(Double.init), rowUpper: rests.map(Double.init))
    guard let solution = programme.solve().solution else { return nil }
    let values = solution.map { Int($0.rounded()) }
    let isSolved = zip(rows, rests).allSatisfy { row, rest in
      row.reduce(0) { $0 + Int($1.1) * values[$1.0] } == rest
    }
    return isSolved ? Dictionary(uniqueKeysWithValues: zip(unknown, values)) : nil
  }
}
