import Testing

@testable import CellSuppression

@Suite("Choosing what to hide by moves")
struct HeuristicPlanTests {
  /// Checks a plan with its witnesses alone: nothing that the search believes is taken on trust.
  private func check(
    _ system: CountSystem, _ plan: HeuristicPlan, _ location: SourceLocation = #_sourceLocation
  ) {
    let incidence = Incidence(system)
    var low = system.cells.map(\.value)
    var high = low
    for witness in plan.witnesses {
      #expect(
        witness.isFeasible(in: system, incidence: incidence, hiding: plan.isHidden), sourceLocation: location)
      for change in witness.changes {
        low[change.cell] = min(low[change.cell], system.cells[change.cell].value + change.amount)
        high[change.cell] = max(high[change.cell], system.cells[change.cell].value + change.amount)
      }
    }
    let exposed = system.cells.indices.filter { cell in
      let count = system.cells[cell]
      if count.status == .hidden && !plan.isHidden[cell] || count.status == .shown && plan.isHidden[cell] {
        return true
      }
      guard plan.isHidden[cell] else { return false }
      return low[cell] == high[cell]
        || count.protection.map { low[cell] > $0.low || high[cell] < $0.high } ?? false
    }
    let missed = Set(plan.missed.map(\.cell))
    #expect(exposed.filter { !missed.contains($0) } == [], sourceLocation: location)
  }

  @Test(
    "Every small count of a table can be as low as one and as high as the threshold",
    arguments: [[6, 5], [12, 8], [4, 3, 3], [6, 5, 4], [3, 3, 2, 2], [4, 3, 3, 3]])
  func tables(sides: [Int]) {
    var random = RandomSystems(seed: 7)
    for _ in 0..<2 {
      let system = random.table(sides)
      let plan = system.heuristicPlan(effort: 5_000)
      #expect(plan.missed == [])
      check(system, plan)
    }
  }

  @Test(
    "So can those of hierarchies, and of tables that share a margin", arguments: [1, 2, 3, 4] as [UInt64])
  func linked(seed: UInt64) {
    var random = RandomSystems(seed: seed)
    for system in [random.hierarchy(districts: 3, columns: 4), random.linked(rows: 7, columns: 4)] {
      let plan = system.heuristicPlan(effort: 5_000)
      #expect(plan.missed == [])
      check(system, plan)
    }
  }

  @Test("Where zeros are always shown, no witness counts on a hidden zero")
  func zeros() {
    var random = RandomSystems(seed: 3)
    for sides in [[8, 6], [10, 7], [5, 5, 4]] {
      let system = random.table(sides).showingZeros()
      check(system, system.heuristicPlan(effort: 5_000))
    }
  }

  @Test("What cannot be protected is named, not passed over")
  func hopeless() {
    // 2 + 10 = 12, and neither the 10 nor the 12 may be hidden.
    var system = CountSystem(
      cells: [2, 10, 12].map { CountCell(value: $0, status: .shown) },
      equations: [.init(total: 2, parts: [0, 1])])
    system.cells[0] = CountCell(value: 2, status: .hidden, protection: Protection(low: 1, high: 5))
    let plan = system.heuristicPlan(effort: 5_000)
    #expect(plan.isHidden == [true, false, false])
    #expect(plan.missed.map(\.amount) == [3, -1])
    system.cells[1].status = .open
    system.cells[2].status = .open
    #expect(system.heuristicPlan(effort: 5_000).missed == [])
  }

  @Test("A rounded total takes up small changes without being hidden")
  func rounded() {
    // 2 + 9 = 11, shown as 10: it may be 8 to 12.
    var system = CountSystem(
      cells: [2, 9, 11].map { CountCell(value: $0) }, equations: [.init(total: 2, parts: [0, 1])])
    system.cells[0] = CountCell(value: 2, status: .hidden, protection: Protection(low: 1, high: 3))
    system.cells[2].shown = 8...12
    system.cells[2].weight = 5
    let plan = system.heuristicPlan(effort: 5_000)
    #expect(plan.isHidden == [true, false, false])
    #expect(plan.missed == [])
    check(system, plan)
  }

  @Test("Whoever is the one person counted cannot work out the only other small count of a row")
  func singletons() {
    // Both rows and both columns have a 1 and another small count: those four alone would protect one another,
    // but not from the person counted.
    var system = CountSystem()
    let values = [[1, 3, 20, 24], [4, 2, 30, 36], [20, 25, 40, 85], [25, 30, 90, 145]]
    system.cells = values.flatMap { $0 }.map { value in
      value < 5
        ? CountCell(value: value, status: .hidden, protection: Protection(low: 1, high: value + 1))
        : CountCell(value: value)
    }
    for line in 0..<4 {
      system.equations.append(.init(total: 4 * line + 3, parts: (0..<3).map { 4 * line + $0 }))
      system.equations.append(.init(total: 12 + line, parts: (0..<3).map { 4 * $0 + line }))
    }
    let plan = system.heuristicPlan(effort: 5_000)
    check(system, plan)
    #expect(plan.missed == [])
    for line in [[0, 1, 2, 3], [0, 4, 8, 12]] {
      #expect(line.filter { plan.isHidden[$0] }.count >= 3)
    }
    #expect(plan.witnesses.contains { $0[1] != 0 && $0[0] == 0 })
    #expect(plan.witnesses.contains { $0[4] != 0 && $0[0] == 0 })
  }

  @Test("The same system gives the same plan, and few cells are hidden for the sake of others")
  func sameAgain() {
    var random = RandomSystems(seed: 11)
    let system = random.table([12, 8])
    let plan = system.heuristicPlan(effort: 5_000)
    #expect(plan == system.heuristicPlan(effort: 5_000))
    let others = system.cells.indices.filter { plan.isHidden[$0] && system.cells[$0].status == .open }
    #expect(others.count <= 9)
  }

  @Test("A large table is protected in a moment")
  func large() {
    var random = RandomSystems(seed: 5)
    let system = random.table([40, 15])
    let plan = system.heuristicPlan(effort: 0)
    #expect(plan.missed == [])
    check(system, plan)
  }
}
