/// Chooses what to hide in a part that is too large for linear programmes: by moves, with the witnesses as proof.
struct LargePart {
  private let choices: Choices

  /// Sets out to choose for a part.
  init(_ choices: Choices) {
    self.choices = choices
  }

  /// Chooses.
  func solve() -> PartSolver.Solution {
    var planner = MovePlanner(CountSystem(choices))
    let size = choices.part.count
    planner.reachAll(effort: 10_000_000 + 4000 * size)
    planner.dropEach(effort: 10_000_000 + 3000 * size)
    planner.exchange(effort: 5_000_000)
    for set in choices.needed where !set.contains(where: { planner.hidden.isHidden[$0] }) {
      let weight = choices.part.weight
      if let cell = set.min(by: { (weight[$0], $0) < (weight[$1], $1) }) { planner.hide(cell) }
    }
    planner.reachAll(effort: 10_000_000)
    let plan = planner.plan
    var isHidden = choices.fixed.enumerated().map { $1 ?? plan.isHidden[$0] }
    let found = proofs(of: plan.missed)
    for change in found { hide(change, &isHidden) }
    return PartSolver.Solution(
      isHidden: isHidden, cost: choices.cost(of: isHidden), bound: 0, hasBound: false,
      proofs: plan.witnesses + found.map(\.witness))
  }

  /// What proves the goals that no move reached, where all open cells may be hidden. The audit names what is left.
  private func proofs(of missed: [MoveGoal]) -> [Change] {
    let goals = missed.filter { $0.avoided == nil }.map { goal in
      Prover.Goal(
        cell: goal.cell, direction: goal.isEitherWay ? nil : goal.amount > 0 ? .up : .down,
        need: abs(goal.amount))
    }
    guard !goals.isEmpty else { return [] }
    let prover = Prover(choices.part, hiding: choices.all, goals: goals)
    prover.proveAll(effort: Self.solving)
    return goals.indices.compactMap(prover.proof)
  }

  /// How much solving to spend on what moves do not prove: about two seconds.
  static let solving = 120_000_000

  /// Hides what a change needs hidden.
  private func hide(_ change: Change, _ isHidden: inout [Bool]) {
    let part = choices.part
    for (cell, amount) in zip(change.cells, change.amounts) where choices.fixed[cell] == nil {
      if amount > part.shownUpper[cell] || amount < part.shownLower[cell] { isHidden[cell] = true }
    }
  }
}
