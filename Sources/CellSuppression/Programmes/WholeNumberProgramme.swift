import CCbc
import Synchronization

/// A linear programme in whole numbers, solved once (Cbc). It minimises.
struct WholeNumberProgramme {
  /// The coefficients.
  var matrix: SparseColumns
  /// The least value of each column.
  var lower: [Double]
  /// The greatest value of each column.
  var upper: [Double]
  /// What each column is multiplied by in the objective.
  var costs: [Double]
  /// The least value of each row.
  var rowLower: [Double]
  /// The greatest value of each row.
  var rowUpper: [Double]
  /// A solution that is known, to begin with.
  var start: [Double]?
  /// How many nodes of the search tree to look at.
  var nodes = 1000

  /// What came of it.
  struct Outcome {
    /// The best solution found, where one was.
    var solution: [Double]?
    /// No solution has a lower objective than this.
    var bound: Double
    /// Whether the search was complete.
    var isComplete: Bool
    /// What it took, in the measure of `Work`.
    var effort: Int
  }

  /// Cbc keeps some of its settings in one place for the whole process.
  private static let turn = Mutex(())

  /// Searches for the cheapest solution.
  func solve() -> Outcome {
    Self.turn.withLock { _ in search() }
  }

  private func search() -> Outcome {
    let model = Cbc_newModel()
    defer { Cbc_deleteModel(model) }
    Cbc_setLogLevel(model, 0)
    Cbc_loadProblem(
      model, Int32(matrix.count), Int32(matrix.rowCount), matrix.starts, matrix.rows, matrix.values, lower,
      upper, costs, rowLower, rowUpper)
    for column in 0..<matrix.count { Cbc_setInteger(model, Int32(column)) }
    if let start {
      let places = start.indices.map { Int32($0) }
      Cbc_setMIPStartI(model, Int32(places.count), places, start)
    }
    Cbc_setParameter(model, "log", "0")
    Cbc_setParameter(model, "maxNodes", String(nodes))
    Cbc_setParameter(model, "randomCbcSeed", "1")
    // What costs more time here than it saves.
    for (name, value) in [
      ("passCuts", "3"), ("cutDepth", "-1"), ("probingCuts", "off"), ("twoMirCuts", "off"),
      ("strongBranching", "2"), ("trustPseudoCosts", "2"), ("heuristicsOnOff", "off"), ("preprocess", "off"),
    ] {
      Cbc_setParameter(model, name, value)
    }
    Cbc_solve(model)
    let isComplete = Cbc_isProvenOptimal(model) != 0 || Cbc_isProvenInfeasible(model) != 0
    var solution: [Double]?
    if Cbc_isProvenInfeasible(model) == 0, let best = Cbc_bestSolution(model) {
      solution = (0..<matrix.count).map { best[$0] }
    }
    let bound = Cbc_getBestPossibleObjValue(model)
    let size = matrix.count + matrix.rowCount
    let effort = 60 * matrix.count * matrix.rowCount + 20 * Int(Cbc_getIterationCount(model)) * size
    return Outcome(solution: solution, bound: bound, isComplete: isComplete, effort: effort)
  }
}
