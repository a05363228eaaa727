extension PartAudit {
  /// Looks for proofs by moves of what is hidden: whole numbers from the start, and quick where the part is large.
  mutating func proveByMoves() {
    guard !prover.goals.indices.allSatisfy(prover.isMet) else { return }
    var choices = Choices(part)
    choices.fixed = isHidden
    let system = CountSystem(choices)
    var planner = MovePlanner(system)
    for (index, goal) in planner.goals.enumerated() where isMet(goal) { planner.isActive[index] = false }
    planner.reachAll(effort: 5_000_000 + 3000 * part.count)
    for witness in planner.plan.witnesses {
      consider(Change(cells: witness.changes.map(\.cell), amounts: witness.changes.map(\.amount)))
    }
  }

  /// Whether a goal is proved already, or is none of an audit: what a person counted knows has its own rule.
  private func isMet(_ goal: MoveGoal) -> Bool {
    let (up, down) = (prover.highest[goal.cell], prover.lowest[goal.cell])
    if goal.avoided != nil { return true }
    if goal.isEitherWay { return up > 0 || down < 0 }
    return goal.amount > 0 ? up >= goal.amount : down <= goal.amount
  }

  /// What is exposed in a large part: every cell that is not proved to be safe.
  ///
  /// What one equation after the other gives away is named as such; for the rest the solver gets a limited time.
  func largeExposures() -> [SuppressionAudit.Exposure] {
    let pinned = PinnedCells(part, lower: prover.lower, upper: prover.upper)
    var exposures: [SuppressionAudit.Exposure] = []
    for index in prover.goals.indices where !prover.isMet(index) {
      let cell = prover.goals[index].cell
      if let row = pinned.row[cell], exposures.last?.cell != part.cells[cell] {
        exposures.append(.init(cell: part.cells[cell], kind: .exact, equations: [part.equations[row]]))
      }
    }
    for (index, verdict) in prover.proveAll(effort: LargePart.solving, except: pinned.row.map { $0 != nil }) {
      let goal = prover.goals[index]
      let position = part.cells[goal.cell]
      let isKnown = goal.direction == nil && verdict == .impossible
      if exposures.last?.cell == position {
        if isKnown { exposures[exposures.count - 1].kind = .exact }
      } else {
        exposures.append(
          .init(cell: position, kind: isKnown ? .exact : .narrow, equations: around(goal.cell)))
      }
    }
    return exposures
  }
}

/// The cells that one equation after the other gives away: all others in it are known by then.
struct PinnedCells {
  /// The equation that gives each cell away, by its place in the part.
  private(set) var row: [Int?]

  /// Works out what can be worked out where each cell goes from `lower` to `upper`.
  init(_ part: Part, lower: [Int], upper: [Int]) {
    row = [Int?](repeating: nil, count: part.count)
    var rowsOfCell = [[Int]](repeating: [], count: part.count)
    var left = [Int](repeating: 0, count: part.terms.count)
    for (index, terms) in part.terms.enumerated() {
      for term in terms where lower[term.cell] < upper[term.cell] {
        left[index] += 1
        rowsOfCell[term.cell].append(index)
      }
    }
    var next = left.indices.filter { left[$0] == 1 }
    while let index = next.popLast() {
      guard
        let cell = part.terms[index].first(where: {
          lower[$0.cell] < upper[$0.cell] && row[$0.cell] == nil
        })?.cell
      else { continue }
      row[cell] = index
      for other in rowsOfCell[cell] {
        left[other] -= 1
        if left[other] == 1 { next.append(other) }
      }
    }
  }
}
