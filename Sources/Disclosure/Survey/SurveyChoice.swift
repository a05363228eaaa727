import CellSuppression

extension GuardedSystem {
  /// Chooses what to hide, and attacks the choice.
  ///
  /// - Parameter system: The cells and sums, where they are not those of this system: some may be settled.
  func suppressed(_ system: CountSystem? = nil) -> (plan: SuppressionPlan, audit: SuppressionAudit) {
    let system = system ?? self.system
    guard let first = builder.waves.first?.lowerBound, first < system.cells.count else {
      let plan = system.suppressed()
      return (plan, system.audit(plan))
    }
    // The cells of datasets come first and have no sums with those of surveys.
    let datasets = CountSystem(
      cells: Array(system.cells.prefix(first)),
      equations: system.equations.filter { $0.terms.allSatisfy { $0.cell < first } })
    var plan = datasets.suppressed()
    plan.isHidden += system.cells.dropFirst(first).map { $0.status == .hidden }
    for wave in builder.waves where !wave.isEmpty {
      for cell in SurveyChoice(wave, of: system, self).hidden { plan.isHidden[cell] = true }
    }
    return mended(plan, in: system)
  }

  /// Hides more of surveys, where what was chosen question by question is not enough: first of the questions that it is
  /// not enough for, then of all.
  private func mended(
    _ plan: SuppressionPlan, in system: CountSystem
  ) -> (plan: SuppressionPlan, audit: SuppressionAudit) {
    var plan = plan
    var audit = system.audit(plan)
    for isLast in [false, true] {
      for wave in builder.waves {
        let exposures = audit.exposures.filter { wave.contains($0.cell) }
        guard !exposures.isEmpty else { continue }
        let choice = SurveyChoice(wave, of: system, self)
        let hidden = choice.hidden(insteadOf: plan.isHidden, because: isLast ? nil : exposures)
        for cell in wave { plan.isHidden[cell] = system.cells[cell].status == .hidden }
        for cell in hidden { plan.isHidden[cell] = true }
      }
      let isMended = builder.waves.contains { wave in
        audit.exposures.contains { wave.contains($0.cell) }
      }
      guard isMended else { break }
      audit = system.audit(plan)
    }
    return (plan, audit)
  }
}

/// Chooses what to hide in a wave: first which bases, then of each question by itself which answers.
///
/// The bases hang together over all questions, but are few; the answers are many, but once the bases are settled, those
/// of one question have little to do with those of another. Whether it is enough, the attack on all of it decides.
struct SurveyChoice {
  private let system: CountSystem
  private let equations: [CountSystem.Equation]
  /// The bases, how many took part, and what they leave over.
  private let bases: Set<Int>
  private let highest: Int
  private let answers: Set<Int>

  init(_ wave: Range<Int>, of system: CountSystem, _ guarded: GuardedSystem) {
    self.system = system
    equations = system.equations.filter { $0.terms.first.map { wave.contains($0.cell) } ?? false }
    let stated = wave.filter { guarded.surveyCells[$0] != nil }
    let isBase = { (cell: Int) in guarded.surveyCells[cell]?.isOfBases ?? false }
    let answers = Set(stated.filter { !isBase($0) })
    self.answers = answers
    let ofBases = equations.filter { equation in
      !equation.terms.contains { answers.contains($0.cell) } && equation.terms.contains { isBase($0.cell) }
    }
    bases = Set(ofBases.flatMap { $0.terms.map(\.cell) }).union(stated.filter(isBase))
    highest = stated.compactMap { system.cells[$0].protection?.high }.max() ?? 0
  }

  /// The cells to hide.
  var hidden: [Int] {
    let hiddenBases = hiddenBases
    let isHidden = Set(hiddenBases)
    return hiddenBases
      + components(hiding: isHidden).flatMap { equations in
        SubSystem(equations) { cell in
          var described = system.cells[cell]
          if bases.contains(cell) {
            described.status = isHidden.contains(cell) ? .hidden : .shown
            // It has been protected already, with all others that it hangs together with.
            described.protection = nil
            described.isSecret = false
          }
          return described
        }.suppressed()
      }
  }

  private var hiddenBases: [Int] {
    SubSystem(equations.filter { $0.terms.allSatisfy { bases.contains($0.cell) } }) { cell in
      var described = system.cells[cell]
      // The answers of fewer people could not reach as far as they must.
      if described.protection == nil, described.isSecret, described.value > 0, described.value < highest {
        described.protection = Protection(low: described.value, high: highest)
      }
      return described
    }.suppressed()
  }

  /// The sums of each question and of its bases, with those of other questions that share a hidden base with it.
  private func components(hiding isHidden: Set<Int>) -> [[CountSystem.Equation]] {
    let own = equations.filter { $0.terms.contains { answers.contains($0.cell) } }
    var sets = DisjointSets(count: system.cells.count)
    for equation in own {
      let open = equation.terms.map(\.cell).filter { !bases.contains($0) || isHidden.contains($0) }
      for cell in open.dropFirst() { sets.join(open[0], cell) }
    }
    var components: [Int: [CountSystem.Equation]] = [:]
    var basesOf: [Int: Set<Int>] = [:]
    for equation in own {
      guard let first = equation.terms.first(where: { !bases.contains($0.cell) }) else { continue }
      let root = sets.root(of: first.cell)
      components[root, default: []].append(equation)
      basesOf[root, default: []].formUnion(equation.terms.map(\.cell).filter(bases.contains))
    }
    let ofBases = equations.filter { $0.terms.allSatisfy { bases.contains($0.cell) } }
    return components.sorted { $0.key < $1.key }.map { root, equations in
      let known = basesOf[root] ?? []
      return equations + ofBases.filter { $0.terms.allSatisfy { known.contains($0.cell) } }
    }
  }

  /// What to hide in place of `isHidden`, with all sums in view: another choice for the questions that `exposures` are
  /// about, and for all where there are none.
  func hidden(
    insteadOf isHidden: [Bool], because exposures: [SuppressionAudit.Exposure]?
  ) -> [Int] {
    let exposed = exposures.map { exposures in
      Set(exposures.flatMap { [$0.cell] + $0.equations.flatMap { system.equations[$0].terms.map(\.cell) } })
    }
    let again = Set(
      components(hiding: bases.filter { isHidden[$0] }).map { Set($0.flatMap { $0.terms.map(\.cell) }) }
        .filter { cells in
          exposed.map { !cells.isDisjoint(with: $0) } ?? true
        }.joined()
    ).union(bases)
    return SubSystem(equations) { cell in
      var described = system.cells[cell]
      if described.status == .open, isHidden[cell] || !again.contains(cell) {
        described.status = isHidden[cell] ? .hidden : .shown
      }
      return described
    }.suppressed()
  }
}
