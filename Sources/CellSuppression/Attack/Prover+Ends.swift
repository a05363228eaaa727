extension Prover {
  /// Looks for the end of what a cell can be, and says whether what was reached is the end.
  func findEnd(of cell: Int, _ direction: Direction) -> Bool {
    let push = Attack.Push(cell: cell, direction: direction, enough: .infinity)
    guard let solution = attack.push([push]) else { return false }
    let end = (solution[cell] * Double(direction.sign) + 1e-6).rounded(.down)
    if let change = Change(rounding: solution) { record(change) }
    if Double(reach(of: cell, direction)) >= end { return true }
    guard end < 1e9, let (change, isEnd) = wholeEnd(of: cell, direction, end: end) else { return false }
    if let change { record(change) }
    return isEnd || Double(reach(of: cell, direction)) >= end
  }

  /// How far a cell was taken.
  private func reach(of cell: Int, _ direction: Direction) -> Int {
    direction == .up ? highest[cell] : -lowest[cell]
  }

  /// Looks for a whole-number change that takes a cell as far as is needed, where fractions get there, and says
  /// whether the search was complete.
  func searchWhole(_ cell: Int, _ direction: Direction, need: Int) -> Bool {
    var programme = wholeProgramme(far: 1000 + Double(4 * need))
    switch direction {
    case .up: programme.lower[cell] = Double(need)
    case .down: programme.upper[cell] = Double(-need)
    }
    guard programme.lower[cell] <= programme.upper[cell] else { return true }
    let outcome = programme.solve()
    searchEffort += outcome.effort
    if let change = outcome.solution.flatMap({ Change(rounding: $0) }) { record(change) }
    return outcome.isComplete && outcome.solution == nil
  }

  /// Looks for the whole-number change that takes a cell furthest, and says whether it is sure that none goes further.
  private func wholeEnd(of cell: Int, _ direction: Direction, end: Double) -> (Change?, Bool)? {
    var programme = wholeProgramme(far: .infinity)
    programme.costs[cell] = Double(-direction.sign)
    let outcome = programme.solve()
    searchEffort += outcome.effort
    guard let solution = outcome.solution else { return nil }
    return (Change(rounding: solution), outcome.isComplete)
  }

  private func wholeProgramme(far: Double) -> WholeNumberProgramme {
    let matrix = part.matrix
    let zeros = [Double](repeating: 0, count: matrix.rowCount)
    return WholeNumberProgramme(
      matrix: matrix, lower: lower.map { max(Double($0), -far) },
      upper: upper.map { min(Self.limit($0), far) },
      costs: [Double](repeating: 0, count: part.count), rowLower: zeros, rowUpper: zeros, nodes: 500)
  }
}
