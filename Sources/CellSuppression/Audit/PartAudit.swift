/// Attacks one part of a publication.
struct PartAudit {
  let part: Part
  let isHidden: [Bool]
  let prover: Prover
  private var isExact: [Bool]
  private var hasNoEnd: [Bool]
  /// Whether the part is too large for linear programmes at will.
  private let isLarge: Bool

  /// Attacks a part of which the cells `isHidden` are hidden.
  init(_ part: Part, hiding isHidden: [Bool]) {
    self.part = part
    self.isHidden = isHidden
    let goals = (0..<part.count).flatMap { cell -> [Prover.Goal] in
      var goals: [Prover.Goal] = []
      if part.needUp[cell] > 0 { goals.append(.init(cell: cell, direction: .up, need: part.needUp[cell])) }
      if part.needDown[cell] > 0 {
        goals.append(.init(cell: cell, direction: .down, need: part.needDown[cell]))
      }
      if part.isSecret[cell], isHidden[cell] {
        goals.append(.init(cell: cell, direction: nil, need: 1))
      }
      return goals
    }
    prover = Prover(part, hiding: isHidden, goals: goals)
    isExact = [Bool](repeating: false, count: part.count)
    isLarge = part.count > Self.solvable
    hasNoEnd =
      isLarge
      ? [Bool](repeating: false, count: part.count) : Endless.cells(of: part, hidden: isHidden)
  }

  /// Takes note of other counts that may prove something, where they stand up to a check, and of their multiples.
  mutating func consider(_ change: Change) {
    if prover.recordMultiples(of: change) {
      for cell in change.cells { hasNoEnd[cell] = true }
    }
  }

  /// How many cells a part may have for which linear programmes take no time.
  private static let simple = 300

  /// How many cells a part may have for the solver to look for the exact end of a range in good time.
  private static let solvable = 600

  /// The cells that nobody may work out.
  private var audited: [Int] {
    (0..<part.count).filter { cell in
      (isHidden[cell] && part.isSecret[cell]) || part.needUp[cell] > 0 || part.needDown[cell] > 0
    }
  }

  /// What was found, by the positions of the system.
  mutating func run(_ system: CountSystem, exact: Bool) -> SuppressionAudit {
    if part.count > Self.simple { proveByMoves() }
    let exposures = isLarge ? largeExposures() : exposures(prover.proveAll())
    if exact {
      if isLarge { hasNoEnd = Endless.cells(of: part, hidden: isHidden) }
      for cell in audited { makeExact(cell) }
    } else if !isLarge {
      settleNarrowest()
    }
    let ranges = audited.map { cell -> SuppressionAudit.Range in
      let position = part.cells[cell]
      let value = system.cells[position].value
      return SuppressionAudit.Range(
        cell: position, low: value + prover.lowest[cell],
        high: hasNoEnd[cell] ? nil : value + prover.highest[cell], isExact: isExact[cell])
    }
    return SuppressionAudit(ranges: ranges, exposures: exposures)
  }

  private mutating func exposures(
    _ failed: [(goal: Int, verdict: Prover.Verdict)]
  ) -> [SuppressionAudit.Exposure] {
    var exposures: [SuppressionAudit.Exposure] = []
    for (index, verdict) in failed {
      let goal = prover.goals[index]
      let position = part.cells[goal.cell]
      if exposures.last?.cell == position { continue }
      let equations = verdict == .impossible ? blame(goal) : around(goal.cell)
      makeExact(goal.cell)
      let isKnown = prover.lowest[goal.cell] == prover.highest[goal.cell] && !hasNoEnd[goal.cell]
      exposures.append(.init(cell: position, kind: isKnown ? .exact : .narrow, equations: equations))
    }
    return exposures
  }

  /// The equations whose multipliers say that a cell reaches no further.
  private func blame(_ goal: Prover.Goal) -> [Int] {
    let direction = goal.direction ?? .up
    let push = Attack.Push(cell: goal.cell, direction: direction, enough: Double(goal.need))
    guard prover.attack.push([push]) != nil else { return around(goal.cell) }
    let multipliers = prover.attack.multipliers
    let used = part.equations.indices.filter { abs(multipliers[$0]) > 1e-7 }
    return used.isEmpty ? around(goal.cell) : used.map { part.equations[$0] }
  }

  /// The equations a cell is in.
  func around(_ cell: Int) -> [Int] {
    prover.rows(of: cell).map { part.equations[$0] }
  }

  /// Finds the exact ranges of those that seem the narrowest, until the narrowest is exact.
  private mutating func settleNarrowest() {
    let audited = audited.filter { !hasNoEnd[$0] }
    for _ in 0..<12 {
      let narrowest = audited.min { a, b in
        let (one, other) = (prover.highest[a] - prover.lowest[a], prover.highest[b] - prover.lowest[b])
        return one == other ? a < b : one < other
      }
      guard let narrowest, !isExact[narrowest] else { return }
      makeExact(narrowest)
      if !isExact[narrowest] { return }
    }
  }

  /// Finds the exact range of a cell.
  private mutating func makeExact(_ cell: Int) {
    if isExact[cell] { return }
    var isSure = true
    for direction in Direction.allCases where !(direction == .up && hasNoEnd[cell]) {
      if !prover.findEnd(of: cell, direction) { isSure = false }
    }
    isExact[cell] = isSure
  }
}
