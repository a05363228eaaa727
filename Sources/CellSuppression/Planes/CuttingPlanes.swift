/// Closes in on the cheapest safe choice from both sides: cuts from below, repaired choices from above.
struct CuttingPlanes {
  private let choices: Choices
  private let master: Master
  private let separator: Separator
  private let repair: Repair
  private var best: [Bool]
  private var bestCost: Double
  private var bound = 0.0

  /// Gets ready; `fallback` has proved everything where every open cell is hidden.
  init(_ choices: Choices, fallback: Prover) {
    self.choices = choices
    master = Master(choices)
    separator = Separator(choices)
    repair = Repair(choices, fallback: fallback)
    best = choices.all
    bestCost = choices.cost(of: best)
  }

  /// Chooses.
  mutating func solve() -> PartSolver.Solution {
    var hint = [Double](repeating: 0, count: choices.part.count)
    for _ in 0..<60 {
      guard let (choice, cost) = master.relaxed() else { break }
      hint = choice
      raise(to: cost)
      if !add(separator.cuts(at: choice)) { break }
    }
    improve(choices.fixed.enumerated().map { $1 ?? (hint[$0] > 0.5) }, hint: hint)
    for _ in 0..<40 where bound < bestCost - 1e-6 {
      let outcome = master.whole(from: best, nodes: 2000)
      raise(to: outcome.bound)
      guard bound < bestCost - 1e-6, let choice = outcome.choice else { break }
      let fractions = choice.map { $0 ? 1.0 : 0.0 }
      let prover = Prover(choices.part, hiding: choice, goals: choices.goals)
      let failed = prover.proveAll()
      if failed.isEmpty {
        take(choice)
        if outcome.isComplete { bound = bestCost }
        break
      }
      var found = separator.cuts(at: fractions)
      found += prover.cuts(for: failed, choices: choices)
      let isNew = add(found)
      improve(choice, hint: fractions)
      if !isNew { break }
    }
    return PartSolver.Solution(isHidden: best, cost: bestCost, bound: bound, hasBound: true)
  }

  private mutating func add(_ cuts: [Cut]) -> Bool {
    var isNew = false
    for cut in cuts where master.add(cut) { isNew = true }
    return isNew
  }

  /// Takes note that no safe choice costs less than `cost`.
  private mutating func raise(to cost: Double) {
    let isWhole = choices.open.allSatisfy { choices.part.weight[$0].rounded() == choices.part.weight[$0] }
    let raised = isWhole ? (cost - 1e-5).rounded(.up) : cost
    if raised.isFinite, abs(raised) < 1e15 { bound = max(bound, min(raised, bestCost)) }
  }

  /// Makes a choice safe, and keeps it if it is the best so far.
  private mutating func improve(_ choice: [Bool], hint: [Double]) {
    let prover = Prover(choices.part, hiding: choice, goals: choices.goals)
    repair.complete(prover, hint: hint)
    repair.cleanUp(prover, hint: hint)
    if prover.goals.indices.allSatisfy(prover.isMet) { take(prover.isHidden) }
  }

  private mutating func take(_ choice: [Bool]) {
    let cost = choices.cost(of: choice)
    if cost < bestCost - 1e-9 {
      best = choice
      bestCost = cost
    }
  }
}
