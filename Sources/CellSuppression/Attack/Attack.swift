/// The attack on a part: how far can one cell, or several at once, go, with all that is known?
final class Attack {
  private let programme: LinearProgramme
  private var lower: [Double]
  private var upper: [Double]

  /// What the attacks took so far, in the measure of `Work`.
  var effort: Int { programme.effort }

  /// An attack on a part whose cells can go from `lower` to `upper`.
  init(matrix: SparseColumns, lower: [Double], upper: [Double]) {
    let zeros = [Double](repeating: 0, count: matrix.rowCount)
    programme = LinearProgramme(
      matrix: matrix, lower: lower, upper: upper, rowLower: zeros, rowUpper: zeros)
    self.lower = lower
    self.upper = upper
  }

  /// Changes how far a cell can go.
  func setBounds(_ newLower: Double, _ newUpper: Double, of cell: Int) {
    guard lower[cell] != newLower || upper[cell] != newUpper else { return }
    lower[cell] = newLower
    upper[cell] = newUpper
    programme.setBounds(newLower, newUpper, of: cell)
  }

  /// A cell, which way to push it, and from where on it does not matter how far.
  struct Push {
    var cell: Int
    var direction: Direction
    var enough: Double
  }

  /// Pushes cells as far as they go all together; nothing where the solver gave up.
  func push(_ pushes: [Push]) -> UnsafeBufferPointer<Double>? {
    for push in pushes {
      programme.setCost(Double(-push.direction.sign), of: push.cell)
      switch push.direction {
      case .up: programme.setBounds(lower[push.cell], min(upper[push.cell], push.enough), of: push.cell)
      case .down: programme.setBounds(max(lower[push.cell], -push.enough), upper[push.cell], of: push.cell)
      }
    }
    let outcome = programme.solvePrimal()
    for push in pushes {
      programme.setCost(0, of: push.cell)
      programme.setBounds(lower[push.cell], upper[push.cell], of: push.cell)
    }
    return outcome == .optimal ? programme.solution : nil
  }

  /// Holds a cell at a value.
  func hold(_ cell: Int, at value: Double) {
    programme.setBounds(value, value, of: cell)
  }

  /// Lets a cell go as far as it may again.
  func restore(_ cell: Int) {
    programme.setBounds(lower[cell], upper[cell], of: cell)
  }

  /// Whether a value is one that a cell may take.
  func isWithinBounds(_ cell: Int, _ value: Double) -> Bool {
    value >= lower[cell] && value <= upper[cell]
  }

  /// Whether there is a solution with what is held.
  func solveHeld() -> Bool {
    programme.solveDual() == .optimal
  }

  /// The last solution.
  var solution: UnsafeBufferPointer<Double> { programme.solution }

  /// What the last push would have gained for each unit that a cell could have gone further.
  var gains: [Double] {
    programme.reducedCosts.map { value in
      let gain = -value
      let rounded = gain.rounded()
      return abs(gain - rounded) < 1e-7 ? rounded : gain
    }
  }

  /// The multipliers of the equations at the last push.
  var multipliers: [Double] { Array(programme.multipliers) }
}
