import CCbc

/// A linear programme that is solved again and again, each time from where the last solution ended (Clp).
///
/// It always minimises. The bounds and the objective can be changed between solutions.
final class LinearProgramme {
  /// How a solution ended.
  enum Outcome {
    /// A vertex with the least objective was found.
    case optimal
    /// There is no solution, no end to it, or it was given up.
    case none
  }

  private let model: UnsafeMutableRawPointer
  private let columns: Int

  /// What the solutions took so far, in the measure of `Work`.
  private(set) var effort = 0

  /// A programme over `matrix`, with nothing to minimise yet.
  init(matrix: SparseColumns, lower: [Double], upper: [Double], rowLower: [Double], rowUpper: [Double]) {
    model = Clp_newModel()
    columns = matrix.count
    Clp_setLogLevel(model, 0)
    Clp_loadProblem(
      model, Int32(matrix.count), Int32(matrix.rowCount), matrix.starts, matrix.rows, matrix.values, lower,
      upper, nil, rowLower, rowUpper)
    Clp_scaling(model, 0)
    Clp_setMaximumIterations(model, Int32(max(10, min(100_000, 600_000_000 / stepEffort))))
  }

  deinit {
    Clp_deleteModel(model)
  }

  /// Sets what `column` is multiplied by in the objective.
  func setCost(_ cost: Double, of column: Int) {
    Clp_objective(model)?[column] = cost
  }

  /// Sets between what `column` may lie.
  func setBounds(_ lower: Double, _ upper: Double, of column: Int) {
    Clp_columnLower(model)?[column] = lower
    Clp_columnUpper(model)?[column] = upper
  }

  /// Adds a row that must be at least `bound`.
  func addRow(columns: [Int32], coefficients: [Double], atLeast bound: Double) {
    let starts: [Int32] = [0, Int32(columns.count)]
    Clp_addRows(model, 1, [bound], [Double.infinity], starts, columns, coefficients)
  }

  /// Solves after a change of the objective: the last solution is still feasible.
  func solvePrimal() -> Outcome {
    finish(Clp_primal(model, 0))
  }

  /// Solves after a change of bounds or a new row: the last solution is still as cheap as can be.
  func solveDual() -> Outcome {
    finish(Clp_dual(model, 0))
  }

  private func finish(_ status: Int32) -> Outcome {
    effort += (Int(Clp_getIterationCount(model)) + 8) * stepEffort
    return Clp_status(model) == 0 ? .optimal : .none
  }

  /// What a step of the simplex method takes: what is done between two grows faster than the size.
  private var stepEffort: Int {
    let size = columns + Int(Clp_getNumRows(model)) + 100
    return size * (700 + size) / 700
  }

  /// The value of the objective.
  var objective: Double { Clp_getObjValue(model) }

  /// The value of each column.
  var solution: UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(start: Clp_getColSolution(model), count: columns)
  }

  /// What the objective gains for each unit of a column, at the last solution.
  var reducedCosts: UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(start: Clp_getReducedCost(model), count: columns)
  }

  /// The multiplier of each row at the last solution.
  var multipliers: UnsafeBufferPointer<Double> {
    UnsafeBufferPointer(start: Clp_getRowPrice(model), count: Int(Clp_getNumRows(model)))
  }
}
