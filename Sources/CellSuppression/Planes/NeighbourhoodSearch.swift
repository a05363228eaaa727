/// Looks for something cheaper near a safe choice: shows some hidden cells that are close together, hides what that
/// takes elsewhere, and keeps what is not dearer.
struct NeighbourhoodSearch {
  private let choices: Choices
  private let repair: Repair
  private let prover: Prover
  private let hint: [Double]
  private let rowsOfCell: [[Int]]
  private var cost: Double
  private var chance = Chance(seed: 4)

  /// Starts from the choice of `prover`, every goal of which can be proved.
  init(_ choices: Choices, repair: Repair, prover: Prover, hint: [Double]) {
    self.choices = choices
    self.repair = repair
    self.prover = prover
    self.hint = hint
    var rows = [[Int]](repeating: [], count: choices.part.count)
    for (index, terms) in choices.part.terms.enumerated() {
      for term in terms { rows[term.cell].append(index) }
    }
    rowsOfCell = rows
    _ = prover.proveAll()
    cost = choices.cost(of: prover.isHidden)
  }

  /// Takes one step, and says whether that made the choice cheaper.
  mutating func step() -> Bool {
    let before = prover.snapshot
    let shown = neighbours()
    if shown.isEmpty { return false }
    var hint = hint
    for cell in choices.open {
      hint[cell] = min(1, max(-1, 0.6 * hint[cell] + 0.8 * chance.next() - 0.3))
    }
    for cell in shown {
      hint[cell] -= 1
      prover.set(cell, hidden: false)
    }
    let kept = prover.isHidden
    repair.complete(prover, hint: hint)
    var work = Work(.max)
    repair.cleanUp(prover, among: nearby(shown, kept: kept), hint: hint, work: &work)
    let newCost = choices.cost(of: prover.isHidden)
    guard newCost <= cost + 1e-9, prover.goals.indices.allSatisfy(prover.isMet) else {
      prover.restore(before)
      return false
    }
    let isCheaper = newCost < cost - 1e-9
    cost = newCost
    return isCheaper
  }

  /// The cells that may have become needless: those just hidden, and those in an equation with one just shown.
  private func nearby(_ shown: [Int], kept: [Bool]) -> [Int] {
    if choices.part.count < 400 { return choices.open }
    var isNear = choices.open.reduce(into: [Bool](repeating: false, count: choices.part.count)) {
      $0[$1] = prover.isHidden[$1] && !kept[$1]
    }
    for cell in shown {
      for row in rowsOfCell[cell] { for term in choices.part.terms[row] { isNear[term.cell] = true } }
    }
    return choices.open.filter { isNear[$0] }
  }

  /// Some hidden open cells near one of them.
  private mutating func neighbours() -> [Int] {
    let hidden = choices.open.filter { prover.isHidden[$0] }
    if hidden.isEmpty { return [] }
    let wanted = 2 + chance.next(below: max(1, min(choices.part.count > 300 ? 12 : 25, hidden.count / 3)))
    var found = [hidden[chance.next(below: hidden.count)]]
    var next = 0
    while next < found.count, found.count < wanted {
      for row in rowsOfCell[found[next]] {
        for term in choices.part.terms[row] where found.count < wanted && chance.next() < 0.7 {
          let isOpen = choices.fixed[term.cell] == nil && prover.isHidden[term.cell]
          if isOpen, !found.contains(term.cell) { found.append(term.cell) }
        }
      }
      next += 1
    }
    return found
  }
}
