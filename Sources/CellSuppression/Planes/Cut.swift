/// What every safe choice satisfies: the coefficients of the cells that are hidden add up to `bound` at least.
struct Cut: Hashable {
  /// The open cells in it, in order.
  var cells: [Int32]
  /// What hiding each of them counts.
  var coefficients: [Double]
  /// What they must add up to.
  var bound: Double

  /// By how much a choice, perhaps of fractions, falls short.
  func shortfall(of choice: [Double]) -> Double {
    var sum = 0.0
    for (cell, coefficient) in zip(cells, coefficients) { sum += coefficient * choice[Int(cell)] }
    return bound - sum
  }

  /// At least one of `cells` must be hidden.
  init(oneOf cells: [Int]) {
    self.cells = cells.map { Int32($0) }
    coefficients = [Double](repeating: 1, count: cells.count)
    bound = 1
  }

  /// At least one of `cells` must be hidden if `cell` is.
  init(oneOf others: [Int], if cell: Int) {
    let all = (others + [cell]).sorted()
    cells = all.map { Int32($0) }
    coefficients = all.map { $0 == cell ? -1 : 1 }
    bound = 0
  }

  /// Whole numbers cannot meet `goal` with what is hidden: something else must be, or, where the goal counts only as
  /// long as the cell is hidden, that cell must not be. A cell that can do less where it is hidden could be shown, too.
  init(notOnly isHidden: [Bool], for goal: Prover.Goal, choices: Choices) {
    var entries: [(cell: Int, value: Double)] = []
    for cell in choices.open {
      if !isHidden[cell] {
        entries.append((cell, 1))
      } else if choices.isNarrowing(cell) || (cell == goal.cell && goal.direction == nil) {
        entries.append((cell, -1))
      }
    }
    cells = entries.map { Int32($0.cell) }
    coefficients = entries.map(\.value)
    bound = entries.reduce(1) { $1.value < 0 ? $0 - 1 : $0 }
  }

  /// What an attack on a cell says: with `gains` for each unit that a cell can go, the reach is at least `need`.
  ///
  /// No coefficient need be more than what is asked for, as all others only add to it.
  init?(gains: [Double], need: Double, choices: Choices) {
    let part = choices.part
    var rest = need
    var entries: [(cell: Int, value: Double)] = []
    for (cell, gain) in gains.enumerated() where abs(gain) > 1e-7 {
      let shown = Double(gain > 0 ? part.shownUpper[cell] : part.shownLower[cell])
      let limit = gain > 0 ? part.hiddenUpper[cell] : part.hiddenLower[cell]
      let hidden = limit == Part.noEnd ? 1e9 : Double(limit)
      switch choices.fixed[cell] {
      case true?: rest -= gain * hidden
      case false?: rest -= gain * shown
      case nil:
        rest -= gain * shown
        let value = gain * (hidden - shown)
        if value != 0 { entries.append((cell, value)) }
      }
    }
    guard rest > 1e-6 else { return nil }
    let most = entries.reduce(rest) { $1.value < 0 ? $0 - $1.value : $0 }
    cells = entries.map { Int32($0.cell) }
    coefficients = entries.map { min($0.value, most) / rest }
    bound = 1
  }
}
