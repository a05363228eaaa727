/// Makes a choice safe by hiding more, at little cost, and then shows again what is not needed.
struct Repair {
  let choices: Choices
  /// Proves everything where every open cell is hidden: what to fall back on.
  let fallback: Prover
  let cheapest: CheapestChange
  private let lonely: LonelyCells

  /// Gets ready to make choices safe; `fallback` has proved everything where every open cell is hidden.
  init(_ choices: Choices, fallback: Prover) {
    self.choices = choices
    self.fallback = fallback
    cheapest = CheapestChange(choices)
    lonely = LonelyCells(choices)
  }

  /// Makes `prover`'s choice safe. Cells that `hint` is near 1 for are hidden the more readily.
  func complete(_ prover: Prover, hint: [Double]) {
    for cell in 0..<choices.part.count { cheapest.setCost(cost(of: cell, prover, hint), of: cell) }
    hideNeeded(prover, hint: hint)
    prover.proveTogether(Array(prover.goals.indices))
    let order = prover.goals.indices.sorted {
      (-prover.goals[$0].need, $0) < (-prover.goals[$1].need, $1)
    }
    for index in order where prover.goals[index].direction != nil { meet(index, prover, hint) }
    for index in order { meet(index, prover, hint) }
  }

  /// Shows what need not be hidden, the dearest first.
  func cleanUp(_ prover: Prover, hint: [Double]) {
    var sets = NeededSets(choices, hidden: prover.isHidden)
    let order = choices.open.filter { prover.isHidden[$0] }.sorted {
      let (a, b) = (choices.part.weight[$0] - hint[$0], choices.part.weight[$1] - hint[$1])
      return a == b ? $0 < $1 : a > b
    }
    for cell in order where prover.isHidden[cell] {
      guard let group = lonely.following(cell, in: prover), sets.canShow(group) else { continue }
      if prover.show(group) { sets.show(group) }
    }
  }

  private func cost(of cell: Int, _ prover: Prover, _ hint: [Double]) -> Double {
    if prover.isHidden[cell] { return 0.001 }
    if choices.fixed[cell] == false { return 0.002 }
    return max(0.01, choices.part.weight[cell] * (1.0 - 0.9 * hint[cell]))
  }

  private func hide(_ cell: Int, _ prover: Prover, _ hint: [Double]) {
    prover.set(cell, hidden: true)
    cheapest.setCost(cost(of: cell, prover, hint), of: cell)
  }

  private func hideNeeded(_ prover: Prover, hint: [Double]) {
    for set in choices.needed where !set.contains(where: { prover.isHidden[$0] }) {
      let best = set.min {
        let (a, b) = (cost(of: $0, prover, hint), cost(of: $1, prover, hint))
        return a == b ? $0 < $1 : a < b
      }
      if let best { hide(best, prover, hint) }
    }
  }

  private func meet(_ index: Int, _ prover: Prover, _ hint: [Double]) {
    if prover.isMet(index) { return }
    if let solution = cheapest.solve(prover.goals[index]) {
      hideSupport(of: solution, prover, hint)
      if let change = Change(rounding: solution) { prover.record(change) }
    }
    if prover.prove(index) == .proved { return }
    guard let change = fallback.proof(of: index) else { return }
    for (cell, amount) in zip(change.cells, change.amounts) {
      hideIfMoved(cell, Double(amount), prover, hint)
    }
    prover.record(change)
  }

  private func hideSupport(of solution: [Double], _ prover: Prover, _ hint: [Double]) {
    for (cell, amount) in solution.enumerated() where abs(amount) > 1e-6 {
      hideIfMoved(cell, amount, prover, hint)
    }
  }

  private func hideIfMoved(_ cell: Int, _ amount: Double, _ prover: Prover, _ hint: [Double]) {
    let part = choices.part
    guard choices.fixed[cell] == nil, !prover.isHidden[cell] else { return }
    if amount > Double(part.shownUpper[cell]) + 1e-6 || amount < Double(part.shownLower[cell]) - 1e-6 {
      hide(cell, prover, hint)
    }
  }
}
