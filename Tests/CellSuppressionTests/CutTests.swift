import Testing

@testable import CellSuppression

/// Cuts narrow the search, and the bound rests on them: none may remove a safe choice.
struct CutTests {
  @Test("No cut removes a choice that going through everything finds to be safe", arguments: 0..<24)
  func cutsKeepEverySafeChoice(seed: UInt64) throws {
    let system = tinySystem(seed)
    guard let part = system.parts(hiding: system.cells.map { $0.status != .shown }).first,
      system.cells.allSatisfy({ $0.value <= 9 })
    else { return }
    let choices = Choices(part)
    let attack = TinyAttack(system: system)
    let safe = attack.safeChoices().map { plan in part.cells.map { plan[$0] } }
    let separator = Separator(choices)
    var chance = Chance(seed: seed)
    for round in 0..<30 {
      let fractions = choices.fixed.map { fixed in
        fixed.map { $0 ? 1.0 : 0.0 } ?? (round % 2 == 0 ? chance.next() : chance.next().rounded())
      }
      let isHidden = fractions.map { $0 > 0.5 }
      let prover = Prover(part, hiding: isHidden, goals: choices.goals)
      let failed = prover.proveAll()
      #expect(failed.allSatisfy { $0.verdict != .unknown })
      for cut in separator.cuts(at: fractions) + prover.cuts(for: failed, choices: choices) {
        let removed = safe.first { plan in cut.shortfall(of: plan.map { $0 ? 1 : 0 }) > 1e-6 }
        #expect(removed == nil, "\(cut) at \(fractions)")
      }
      // What is not safe violates a cut, or else the search would come back to it for ever.
      let whole = isHidden.map { $0 ? 1.0 : 0.0 }
      if !failed.isEmpty {
        #expect(prover.cuts(for: failed, choices: choices).contains { $0.shortfall(of: whole) > 1e-6 })
      }
    }
  }

  @Test("A cell that whole numbers cannot keep apart may be shown instead of hiding another")
  func whatCannotBeKeptApartMayBeShown() {
    let system = CountSystem(
      cells: [6, 7, 13].map { CountCell(value: $0) }, equations: [.init(total: 2, parts: [0, 1])])
    guard let part = system.parts(hiding: [true, true, true]).first else { return }
    let choices = Choices(part)
    let goal = Prover.Goal(cell: 0, direction: nil, need: 1)
    let cut = Cut(notOnly: part.cells.map { $0 == 0 }, for: goal, choices: choices)
    #expect(cut.shortfall(of: part.cells.map { $0 == 0 ? 1 : 0 }) > 0.5)
    #expect(cut.shortfall(of: part.cells.map { _ in 0 }) <= 0)
  }

  /// Tables, and equations of other kinds in which fractions reach further than whole numbers.
  private func tinySystem(_ seed: UInt64) -> CountSystem {
    var maker = RandomSystem(seed: seed)
    maker.threshold = 3
    maker.mean = 3
    maker.showsZeros = seed % 6 < 2
    maker.isWide = seed % 4 > 1
    maker.base = seed % 5 == 3 ? 3 : 1
    var system = seed % 2 == 1 ? oddSystem(&maker) : maker.tables([[2], [2]])
    for cell in system.cells.indices { system.cells[cell].most = 9 }
    return system
  }

  /// Three counts that are each half of the sum of two others: a change of one takes an even change of another.
  private func oddSystem(_ maker: inout RandomSystem) -> CountSystem {
    let values = (0..<4).map { _ in Int(maker.next() * 4) }
    let sums = [values[0] + 2 * values[1], values[1] + 2 * values[2], values[0] + values[3]]
    return CountSystem(
      cells: (values + sums).map { maker.cell($0) },
      equations: [
        .init([.init(4, -1), .init(0, 1), .init(1, 2)]), .init([.init(5, -1), .init(1, 1), .init(2, 2)]),
        .init(total: 6, parts: [0, 3]),
      ])
  }
}
