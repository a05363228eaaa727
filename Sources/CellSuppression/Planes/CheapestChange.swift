/// Finds the change that reaches what is asked of a cell and costs least, where changing hidden cells is all but free.
final class CheapestChange {
  private let programme: LinearProgramme
  private let count: Int
  private let farDown: [Double]
  private let farUp: [Double]

  /// What the attacks took so far, in the measure of `Work`.
  var effort: Int { programme.effort }

  /// Sets up the search in which every cell may change that could be hidden.
  init(_ choices: Choices) {
    let part = choices.part
    count = part.count
    farDown = (0..<part.count).map { cell in
      let limit = choices.fixed[cell] == false ? part.shownLower[cell] : part.hiddenLower[cell]
      return Double(-limit)
    }
    farUp = (0..<part.count).map { cell in
      let limit = choices.fixed[cell] == false ? part.shownUpper[cell] : part.hiddenUpper[cell]
      return limit == Part.noEnd ? .infinity : Double(limit)
    }
    var rows: [[(column: Int, value: Double)]] = []
    for terms in part.terms {
      var row: [(column: Int, value: Double)] = []
      for term in terms {
        row.append((2 * term.cell, Double(term.coefficient)))
        row.append((2 * term.cell + 1, -Double(term.coefficient)))
      }
      rows.append(row)
    }
    var upper: [Double] = []
    for cell in 0..<part.count { upper += [farUp[cell], farDown[cell]] }
    let zeros = [Double](repeating: 0, count: part.terms.count)
    programme = LinearProgramme(
      matrix: SparseColumns(rows: rows, columns: 2 * part.count),
      lower: [Double](repeating: 0, count: 2 * part.count),
      upper: upper, rowLower: zeros, rowUpper: zeros)
  }

  /// Sets what it costs to change a cell by one.
  func setCost(_ cost: Double, of cell: Int) {
    programme.setCost(cost, of: 2 * cell)
    programme.setCost(cost, of: 2 * cell + 1)
  }

  /// The cheapest change that takes a cell as far as the goal asks; nothing where none does.
  func solve(_ goal: Prover.Goal) -> [Double]? {
    let direction = goal.direction ?? (farUp[goal.cell] >= Double(goal.need) ? .up : .down)
    let (ahead, back) =
      direction == .up ? (2 * goal.cell, 2 * goal.cell + 1) : (2 * goal.cell + 1, 2 * goal.cell)
    let far = direction == .up ? farUp[goal.cell] : farDown[goal.cell]
    guard far >= Double(goal.need) else { return nil }
    programme.setBounds(Double(goal.need), far, of: ahead)
    programme.setBounds(0, 0, of: back)
    defer {
      programme.setBounds(0, far, of: ahead)
      programme.setBounds(0, direction == .up ? farDown[goal.cell] : farUp[goal.cell], of: back)
    }
    guard programme.solveDual() == .optimal else { return nil }
    let solution = programme.solution
    return (0..<count).map { solution[2 * $0] - solution[2 * $0 + 1] }
  }
}
