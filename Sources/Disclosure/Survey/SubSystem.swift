import CellSuppression

/// Some of the cells of a system, and the sums among them.
struct SubSystem {
  let system: CountSystem
  /// The positions of the cells in the whole.
  let cells: [Int]

  /// The cells that stand in `equations`, as `describe` has them.
  init(_ equations: [CountSystem.Equation], describe: (Int) -> CountCell) {
    let cells = Set(equations.flatMap { $0.terms.map(\.cell) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    self.cells = cells
    system = CountSystem(
      cells: cells.map(describe),
      equations: equations.map { equation in
        CountSystem.Equation(
          equation.terms.compactMap { term in places[term.cell].map { .init($0, term.coefficient) } })
      })
  }

  /// The positions of the cells in the whole that have to be hidden.
  func suppressed() -> [Int] {
    let plan = system.suppressed()
    return cells.indices.filter { plan.isHidden[$0] }.map { cells[$0] }
  }
}
