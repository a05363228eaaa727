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
    /// What proves that the choice is safe, where that was kept.
    var proofs: [Witness] = []
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
    if choices.part.count > CuttingPlanes.repairable { return LargePart(choices).solve() }
    let fallback = settle()
    // What turned out not to be open any more cannot be asked for.
    choices.needed = choices.needed.map { set in set.filter { choices.fixed[$0] == nil } }.filter {
      !$0.isEmpty
    }
    var planes = CuttingPlanes(choices, fallback: fallback)
    return planes.solve()
  }

  /// Hides every open cell, and settles what even that cannot do: an open cell that could be worked out all the same
  /// is shown, and of a cell that cannot reach far enough no more is asked than it can.
  private mutating func settle() -> Prover {
    while true {
      let prover = Prover(choices.part, hiding: choices.all, goals: choices.goals)
      let failed = prover.proveAll()
      if failed.isEmpty { return prover }
      for (index, _) in failed {
        let goal = prover.goals[index]
        switch goal.direction {
        case .up?:
          _ = prover.findEnd(of: goal.cell, .up)
          choices.part.needUp[goal.cell] = min(goal.need - 1, prover.highest[goal.cell])
        case .down?:
          _ = prover.findEnd(of: goal.cell, .down)
          choices.part.needDown[goal.cell] = min(goal.need - 1, -prover.lowest[goal.cell])
        case nil:
          if choices.fixed[goal.cell] == nil { choices.fixed[goal.cell] = false }
          choices.part.isSecret[goal.cell] = false
        }
      }
    }
  }
}
