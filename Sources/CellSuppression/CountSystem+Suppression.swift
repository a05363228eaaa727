extension CountSystem {
  /// Chooses what to hide, at least cost, so that nothing that must be protected can be worked out.
  public func suppressed() -> SuppressionPlan {
    var isHidden = cells.map { $0.status == .hidden }
    let parts = parts(hiding: cells.map { $0.status != .shown })
    let needed = singletonSets()
    var solutions: [PartSolver.Solution] = []
    var proofs: [Witness] = []
    for (part, sets) in zip(parts, distribute(needed, over: parts)) {
      guard part.needsProtection(hiding: { part.status[$0] == .hidden }) else { continue }
      var solver = PartSolver(part, needed: sets)
      let solution = solver.solve()
      for (cell, position) in part.cells.enumerated() { isHidden[position] = solution.isHidden[cell] }
      proofs += solution.proofs.map { $0.moved(to: part.cells) }
      solutions.append(solution)
    }
    var plan = SuppressionPlan(isHidden: isHidden, quality: quality(of: solutions))
    plan.proofs = proofs
    return plan
  }

  /// In which part each cell is, and where.
  private func places(in parts: [Part]) -> [(part: Int, cell: Int)?] {
    var places = [(part: Int, cell: Int)?](repeating: nil, count: cells.count)
    for (index, part) in parts.enumerated() {
      for (cell, position) in part.cells.enumerated() { places[position] = (index, cell) }
    }
    return places
  }

  /// What proves something of each part, by the places of the cells in it. What spans several parts is left out.
  private func distribute(_ proofs: [Witness], over parts: [Part]) -> [[Change]] {
    var result = [[Change]](repeating: [], count: parts.count)
    guard !proofs.isEmpty else { return result }
    let place = places(in: parts)
    for proof in proofs {
      let found = proof.changes.compactMap { place[$0.cell] }
      guard let first = found.first, found.count == proof.changes.count,
        found.allSatisfy({ $0.part == first.part })
      else { continue }
      result[first.part].append(Change(cells: found.map(\.cell), amounts: proof.changes.map(\.amount)))
    }
    return result
  }

  /// The sets of cells that belong to each part, by the places of the cells in it.
  private func distribute(_ sets: [[Int]], over parts: [Part]) -> [[[Int]]] {
    let place = places(in: parts)
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

  /// Attacks a publication of this system that hides what `plan` says.
  ///
  /// It checks what the plan offers as proof, and looks itself for what that does not prove.
  public func audit(_ plan: SuppressionPlan) -> SuppressionAudit {
    audit(hiding: plan.isHidden, exact: false, proofs: plan.proofs)
  }

  /// Attacks a publication of this system that hides the cells `isHidden`.
  ///
  /// - Parameter exact: Whether to find the exact range of every hidden cell; else only as much as proves it safe.
  public func audit(hiding isHidden: [Bool], exact: Bool = false) -> SuppressionAudit {
    audit(hiding: isHidden, exact: exact, proofs: [])
  }

  private func audit(hiding isHidden: [Bool], exact: Bool, proofs: [Witness]) -> SuppressionAudit {
    var ranges: [SuppressionAudit.Range] = []
    var exposures: [SuppressionAudit.Exposure] = []
    let parts = parts(hiding: isHidden)
    for (part, proofs) in zip(parts, distribute(proofs, over: parts)) {
      var audit = PartAudit(part, hiding: part.cells.map { isHidden[$0] })
      for proof in proofs { audit.consider(proof) }
      let found = audit.run(self, exact: exact)
      ranges += found.ranges
      exposures += found.exposures
    }
    return SuppressionAudit(
      ranges: loose(ranges).sorted { $0.cell < $1.cell }, exposures: exposures.sorted { $0.cell < $1.cell })
  }

  /// A cell that is in no sum can be all that its limits allow.
  private func loose(_ ranges: [SuppressionAudit.Range]) -> [SuppressionAudit.Range] {
    var isTied = [Bool](repeating: false, count: cells.count)
    for equation in equations { for term in equation.terms { isTied[term.cell] = true } }
    return ranges.map { range in
      let cell = cells[range.cell]
      return isTied[range.cell]
        ? range : SuppressionAudit.Range(cell: range.cell, low: cell.least, high: cell.most, isExact: true)
    }
  }
}
