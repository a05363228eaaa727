extension CountSystem {
  /// Chooses what to hide, at least cost, so that nothing that must be protected can be worked out.
  public func suppressed() -> SuppressionPlan {
    var isHidden = cells.map { $0.status == .hidden }
    let parts = parts(hiding: cells.map { $0.status != .shown })
    let needed = singletonSets()
    var solutions: [PartSolver.Solution] = []
    for (part, sets) in zip(parts, distribute(needed, over: parts)) {
      guard part.needsProtection(hiding: { part.status[$0] == .hidden }) else { continue }
      var solver = PartSolver(part, needed: sets)
      let solution = solver.solve()
      for (cell, position) in part.cells.enumerated() { isHidden[position] = solution.isHidden[cell] }
      solutions.append(solution)
    }
    return SuppressionPlan(isHidden: isHidden, quality: quality(of: solutions))
  }

  /// The sets of cells that belong to each part, by the places of the cells in it.
  private func distribute(_ sets: [[Int]], over parts: [Part]) -> [[[Int]]] {
    var place = [(part: Int, cell: Int)?](repeating: nil, count: cells.count)
    for (index, part) in parts.enumerated() {
      for (cell, position) in part.cells.enumerated() { place[position] = (index, cell) }
    }
    var result = [[[Int]]](repeating: [], count: parts.count)
    for set in sets {
      let places = set.compactMap { place[$0] }
      if let first = places.first { result[first.part].append(places.map(\.cell)) }
    }
    return result
  }

  private func quality(of solutions: [PartSolver.Solution]) -> SuppressionPlan.Quality {
    guard solutions.allSatisfy(\.hasBound) else { return .heuristic }
    let cost = solutions.reduce(0) { $0 + $1.cost }
    let bound = solutions.reduce(0) { $0 + $1.bound }
    return bound >= cost - 1e-6 ? .least : .atLeast(bound)
  }

  /// Attacks a publication of this system that hides the cells `isHidden`.
  ///
  /// - Parameter exact: Whether to find the exact range of every hidden cell; else only as much as proves it safe.
  public func audit(hiding isHidden: [Bool], exact: Bool = false) -> SuppressionAudit {
    var ranges: [SuppressionAudit.Range] = []
    var exposures: [SuppressionAudit.Exposure] = []
    for part in parts(hiding: isHidden) {
      var audit = PartAudit(part, hiding: part.cells.map { isHidden[$0] })
      let found = audit.run(self, exact: exact)
      ranges += found.ranges
      exposures += found.exposures
    }
    return SuppressionAudit(
      ranges: ranges.sorted { $0.cell < $1.cell }, exposures: exposures.sorted { $0.cell < $1.cell })
  }
}
