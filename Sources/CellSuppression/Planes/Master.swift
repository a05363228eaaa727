/// The choice of what to hide, without the attacks: all that is known of safe choices is in its cuts.
final class Master {
  private let choices: Choices
  private let open: [Int]
  private let columnOfCell: [Int32]
  private let relaxation: LinearProgramme
  private(set) var cuts: [Cut] = []
  private var known: Set<Cut> = []

  /// What the attacks took so far, in the measure of `Work`.
  var effort: Int { relaxation.effort + search }
  private var search = 0

  /// A choice over the open cells.
  init(_ choices: Choices) {
    self.choices = choices
    open = choices.open
    var columns = [Int32](repeating: -1, count: choices.part.count)
    for (index, cell) in open.enumerated() { columns[cell] = Int32(index) }
    columnOfCell = columns
    relaxation = LinearProgramme(
      matrix: SparseColumns(rows: [], columns: open.count), lower: [Double](repeating: 0, count: open.count),
      upper: [Double](repeating: 1, count: open.count), rowLower: [], rowUpper: [])
    for (index, cell) in open.enumerated() { relaxation.setCost(choices.part.weight[cell], of: index) }
    for set in choices.needed { add(Cut(oneOf: set)) }
  }

  /// Takes in a cut, unless it is there already.
  @discardableResult
  func add(_ cut: Cut) -> Bool {
    guard known.insert(cut).inserted else { return false }
    cuts.append(cut)
    relaxation.addRow(
      columns: cut.cells.map { columnOfCell[Int($0)] }, coefficients: cut.coefficients, atLeast: cut.bound)
    return true
  }

  /// The cheapest choice in fractions, and what it costs: no safe choice costs less. Nothing where there is none.
  func relaxed() -> (choice: [Double], bound: Double)? {
    guard relaxation.solveDual() == .optimal else { return nil }
    var choice = choices.fixed.map { $0 == true ? 1.0 : 0.0 }
    for (index, cell) in open.enumerated() { choice[cell] = min(1, max(0, relaxation.solution[index])) }
    return (choice, relaxation.objective)
  }

  /// The cheapest choice that satisfies every cut.
  func whole(from start: [Bool], nodes: Int) -> (choice: [Bool]?, bound: Double, isComplete: Bool) {
    let rows = cuts.map { cut in
      zip(cut.cells, cut.coefficients).map { (column: Int(columnOfCell[Int($0)]), value: $1) }
    }
    let programme = WholeNumberProgramme(
      matrix: SparseColumns(rows: rows, columns: open.count),
      lower: [Double](repeating: 0, count: open.count),
      upper: [Double](repeating: 1, count: open.count), costs: open.map { choices.part.weight[$0] },
      rowLower: cuts.map(\.bound), rowUpper: [Double](repeating: .infinity, count: cuts.count),
      start: open.map { start[$0] ? 1 : 0 }, nodes: nodes)
    let outcome = programme.solve()
    search += outcome.effort
    let choice = outcome.solution.map { solution in
      var choice = choices.fixed.map { $0 == true }
      for (index, cell) in open.enumerated() { choice[cell] = solution[index] > 0.5 }
      return choice
    }
    return (choice, outcome.bound, outcome.isComplete)
  }
}
