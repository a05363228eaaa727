/// Closes in on the cheapest safe choice from both sides: cuts from below, repaired choices from above.
struct CuttingPlanes {
  private let choices: Choices
  private let master: Master
  private let separator: Separator
  private let repair: Repair
  private var best: [Bool]
  private var bestCost: Double
  private var bound = 0.0
  /// Whether every cut is known to hold for every safe choice.
  private var isSound = true

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
    let hint = relax()
    improve(choices.fixed.enumerated().map { $1 ?? (hint[$0] > 0.5) }, hint: hint)
    if choices.part.count > Self.simple, bound < bestCost - 1e-6 { move(effort: 1_000_000) }
    search(hint)
    close()
    return PartSolver.Solution(isHidden: best, cost: bestCost, bound: bound, hasBound: true)
  }

  /// Adds cuts until the cheapest choice in fractions violates none, and gives it.
  private mutating func relax() -> [Double] {
    var hint = [Double](repeating: 0, count: choices.part.count)
    var work = Work(Self.relaxing)
    while !work.isDone {
      let before = master.effort + separator.effort
      guard let (choice, cost) = master.relaxed() else { break }
      hint = choice
      raise(to: cost)
      if !add(separator.cuts(at: choice, limit: separator.effort + work.left)) { break }
      work.spend(master.effort + separator.effort - before + 1000)
    }
    return hint
  }

  /// Looks at the cheapest whole choices until one is safe, or the best is known to be the least.
  private mutating func close() {
    var work = Work(isSmall ? Self.closing : Self.closing / 4)
    while !work.isDone, bound < bestCost - 1e-6 {
      let before = master.effort + separator.effort
      guard choices.open.count * master.cuts.count < Self.largest else { return }
      let outcome = master.whole(from: best, nodes: 50)
      raise(to: outcome.bound)
      guard bound < bestCost - 1e-6, let choice = outcome.choice else { return }
      let prover = Prover(choices.part, hiding: choice, goals: choices.goals)
      let failed = prover.proveAll()
      if failed.isEmpty {
        take(choice)
        if outcome.isComplete, isSound { bound = bestCost }
        return
      }
      if failed.contains(where: { $0.verdict == .unknown }) { isSound = false }
      let fractions = choice.map { $0 ? 1.0 : 0.0 }
      var found = separator.cuts(at: fractions)
      found += prover.cuts(for: failed, choices: choices)
      let isNew = add(found)
      work.spend(prover.effort + improve(choice, hint: fractions))
      if !isNew { return }
      work.spend(master.effort + separator.effort - before + 1000)
    }
  }

  /// Looks around the best choice for a better one.
  private mutating func search(_ hint: [Double]) {
    guard bound < bestCost - 1e-6 else { return }
    let prover = Prover(choices.part, hiding: best, goals: choices.goals)
    var search = NeighbourhoodSearch(choices, repair: repair, prover: prover, hint: hint)
    var work = Work(
      min(isSmall ? Self.searching : Self.searching / 4, Self.searchingEach * choices.open.count))
    while !work.isDone, bound < bestCost - 1e-6 {
      let before = prover.effort + repair.cheapest.effort
      if search.step() { take(prover.isHidden) }
      work.spend(prover.effort + repair.cheapest.effort - before + 5000)
    }
  }

  /// Starts from what was found without linear programmes, where that is better.
  private mutating func move(effort: Int) {
    let plan = CountSystem(choices).heuristicPlan(effort: effort)
    let isHidden = choices.fixed.enumerated().map { $1 ?? plan.isHidden[$0] }
    guard choices.cost(of: isHidden) < bestCost else { return }
    let prover = Prover(choices.part, hiding: isHidden, goals: choices.goals)
    for witness in plan.witnesses {
      prover.record(Change(cells: witness.changes.map(\.cell), amounts: witness.changes.map(\.amount)))
    }
    repair.complete(prover, hint: choices.fixed.map { _ in 0 })
    if prover.goals.indices.allSatisfy(prover.isMet) { take(prover.isHidden) }
  }

  /// Whether a longer search costs little.
  private var isSmall: Bool { choices.part.count <= 300 }

  private static let simple = 200
  /// The most cells for which linear programmes are worth their time.
  static let repairable = 1000
  private static let cleaning = 100_000_000
  private static let searching = 80_000_000
  private static let searchingEach = 400_000
  private static let relaxing = 30_000_000
  private static let closing = 40_000_000
  private static let largest = 60_000

  private mutating func add(_ cuts: [Cut]) -> Bool {
    var isNew = false
    for cut in cuts where master.add(cut) { isNew = true }
    return isNew
  }

  /// Takes note that no safe choice costs less than `cost`.
  private mutating func raise(to cost: Double) {
    guard isSound else { return }
    let isWhole = choices.open.allSatisfy { choices.part.weight[$0].rounded() == choices.part.weight[$0] }
    let raised = isWhole ? (cost - 1e-5).rounded(.up) : cost
    if raised.isFinite, abs(raised) < 1e15 { bound = max(bound, min(raised, bestCost)) }
  }

  /// Makes a choice safe, keeps it if it is the best so far, and gives what that took.
  @discardableResult
  private mutating func improve(_ choice: [Bool], hint: [Double]) -> Int {
    let prover = Prover(choices.part, hiding: choice, goals: choices.goals)
    let before = repair.cheapest.effort
    repair.complete(prover, hint: hint)
    var work = Work(Self.cleaning)
    repair.cleanUp(prover, among: choices.open, hint: hint, work: &work)
    if prover.goals.indices.allSatisfy(prover.isMet) { take(prover.isHidden) }
    return prover.effort + repair.cheapest.effort - before
  }

  private mutating func take(_ choice: [Bool]) {
    let cost = choices.cost(of: choice)
    if cost < bestCost - 1e-9 {
      best = choice
      bestCost = cost
    }
  }
}
