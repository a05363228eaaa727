/// Other values that an attacker must reckon with: whole numbers to add to the true values of a part.
struct Change {
  /// The cells that change, in order.
  var cells: [Int] = []
  /// By how much each of them changes: never 0.
  var amounts: [Int] = []

  /// Changes of `cells` by `amounts`.
  init(cells: [Int], amounts: [Int]) {
    self.cells = cells
    self.amounts = amounts
  }

  /// Rounds what a solver found; nothing where it is not whole.
  init?(rounding solution: some Collection<Double>) {
    for (cell, value) in solution.enumerated() where abs(value) > 1e-6 {
      let rounded = value.rounded()
      guard abs(value - rounded) < 1e-5, abs(rounded) < 1e12 else { return nil }
      cells.append(cell)
      amounts.append(Int(rounded))
    }
  }

  /// The same counts as a witness.
  var witness: Witness {
    Witness(zip(cells, amounts).map { Witness.Change(cell: $0, amount: $1) })
  }

  /// How much a cell changes.
  func amount(of cell: Int) -> Int {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle] < cell { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low] == cell ? amounts[low] : 0
  }
}

/// Checks changes against everything an attacker knows, in whole numbers.
struct ChangeCheck {
  private let rowStarts: [Int]
  private let rowsOfCell: [Int]
  private let coefficients: [Int]
  private var sums: [Int]

  /// A check against the equations of `part`.
  init(_ part: Part) {
    var starts = [Int](repeating: 0, count: part.count + 1)
    for terms in part.terms { for term in terms { starts[term.cell + 1] += 1 } }
    for cell in 0..<part.count { starts[cell + 1] += starts[cell] }
    var next = starts
    var rows = [Int](repeating: 0, count: starts[part.count])
    var values = rows
    for (row, terms) in part.terms.enumerated() {
      for term in terms {
        rows[next[term.cell]] = row
        values[next[term.cell]] = term.coefficient
        next[term.cell] += 1
      }
    }
    rowStarts = starts
    rowsOfCell = rows
    coefficients = values
    sums = [Int](repeating: 0, count: part.terms.count)
  }

  /// The rows that a cell is in.
  func rows(of cell: Int) -> ArraySlice<Int> { rowsOfCell[rowStarts[cell]..<rowStarts[cell + 1]] }

  /// Whether every equation still holds, and every cell stays within its limits.
  mutating func accepts(_ change: Change, lower: [Int], upper: [Int]) -> Bool {
    var holds = true
    for (cell, amount) in zip(change.cells, change.amounts) {
      if amount < lower[cell] || amount > upper[cell] { holds = false }
      for place in rowStarts[cell]..<rowStarts[cell + 1] {
        let (product, first) = coefficients[place].multipliedReportingOverflow(by: amount)
        let (sum, second) = sums[rowsOfCell[place]].addingReportingOverflow(product)
        if first || second { holds = false } else { sums[rowsOfCell[place]] = sum }
      }
    }
    for cell in change.cells {
      for place in rowStarts[cell]..<rowStarts[cell + 1] {
        if sums[rowsOfCell[place]] != 0 { holds = false }
      }
    }
    for cell in change.cells {
      for place in rowStarts[cell]..<rowStarts[cell + 1] { sums[rowsOfCell[place]] = 0 }
    }
    return holds
  }
}
