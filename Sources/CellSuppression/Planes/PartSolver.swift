/// Chooses what to hide in one part.
struct PartSolver {
  /// What was chosen, and how good it is known to be.
  struct Solution {
    /// Whether each cell of the part is hidden.
    var isHidden: [Bool]
    /// What the open cells that are hidden cost.
    var cost: Double
    /// No safe choice costs less.
    var bound: Double
    /// Whether the bound means anything.
    var hasBound: Bool
  }

  private var choices: Choices

  /// Sets out to choose for `part`, with one hidden cell at least in each of `needed`.
  init(_ part: Part, needed: [[Int]]) {
    choices = Choices(part)
    for set in needed where !set.contains(where: { choices.fixed[$0] == true && part.needUp[$0] == 0 }) {
      let open = set.filter { choices.fixed[$0] == nil }
      if !open.isEmpty { choices.needed.append(open) }
    }
  }

  /// Chooses.
  mutating func solve() -> Solution {
    guard let fallback = settle() else {
      return Solution(
        isHidden: choices.all, cost: choices.cost(of: choices.all), bound: 0, hasBound: false)
    }
    var planes = CuttingPlanes(choices, fallback: fallback)
    return planes.solve()
  }

  /// Proves that hiding every open cell is safe, and settles which cells can never be hidden: those that could be
  /// worked out all the same. Nothing where that does not protect every cell.
  private mutating func settle() -> Prover? {
    while true {
      let prover = Prover(choices.part, hiding: choices.all, goals: choices.goals)
      var isSettled = true
      for (index, _) in prover.proveAll() {
        let goal = prover.goals[index]
        guard goal.direction == nil, choices.fixed[goal.cell] == nil else { return nil }
        choices.fixed[goal.cell] = false
        isSettled = false
      }
      if isSettled { return prover }
    }
  }
}
