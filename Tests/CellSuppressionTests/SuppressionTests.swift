import Testing

@testable import CellSuppression

/// What `suppressed` promises, against attackers who try every possibility.
struct SuppressionTests {
  /// Three counts and their total.
  private func row(_ values: [Int], threshold: Int = 5) -> CountSystem {
    var maker = RandomSystem(seed: 1)
    maker.threshold = threshold
    let cells = (values + [values.reduce(0, +)]).map { maker.cell($0) }
    return CountSystem(
      cells: cells, equations: [.init(total: values.count, parts: Array(values.indices))])
  }

  @Test func aSmallCountAloneInARowTakesAnotherWithIt() {
    let plan = row([2, 9, 30]).suppressed()
    #expect(plan.isHidden.count { $0 } == 2)
    #expect(plan.quality == .least)
    #expect(row([2, 9, 30]).audit(hiding: plan.isHidden).exposures.isEmpty)
  }

  @Test func nothingIsHiddenWhereNothingIsSmall() {
    let plan = row([12, 9, 30]).suppressed()
    #expect(plan.isHidden == [false, false, false, false])
    #expect(plan.quality == .least)
  }

  @Test func theCheapestIsHidden() {
    var system = row([2, 9, 30])
    system.cells[1].weight = 5
    system.cells[3].weight = 4
    #expect(system.suppressed().isHidden == [true, false, true, false])
  }

  @Test func whatWasPublicBeforeStaysShown() {
    var system = row([2, 9, 30])
    system.cells[1].status = .shown
    system.cells[2].status = .shown
    #expect(system.suppressed().isHidden == [true, false, false, true])
  }

  @Test func anImpossibleCaseIsReported() {
    var system = row([2, 9, 30])
    for cell in 1...3 { system.cells[cell].status = .shown }
    let plan = system.suppressed()
    #expect(plan.isHidden == [true, false, false, false])
    let audit = system.audit(hiding: plan.isHidden)
    #expect(audit.exposures == [.init(cell: 0, kind: .exact, equations: [0])])
    #expect(audit.ranges == [.init(cell: 0, low: 2, high: 2, isExact: true)])
  }

  @Test func aCountOfOneAndAnotherSmallCountNeedAThird() {
    // Whoever is the one could work out the other.
    let plan = row([1, 3, 9, 30]).suppressed()
    #expect(plan.isHidden.count { $0 } == 3)
  }

  @Test func aTotalAndItsPartOfOneNeedNoThird() {
    // One person, in the part and so in the total: nobody else is there to be worked out.
    let system = CountSystem(
      cells: [1, 0, 1, 20, 21].map {
        $0 == 1
          ? CountCell(value: 1, status: .hidden, protection: Protection(low: 1, high: 5))
          : CountCell(value: $0)
      },
      equations: [.init(total: 2, parts: [0, 1]), .init(total: 4, parts: [2, 3])])
    let plan = system.suppressed()
    #expect(plan.quality == .least)
    #expect(plan.isHidden.count { $0 } == 3)
    #expect(system.heuristicPlan(effort: 1000).isHidden.count { $0 } == 3)
  }

  @Test func theSlackOfAnInequalityMayBeKnown() {
    // 3 of 3: the rest is none, and nobody minds that this is known.
    var system = CountSystem(
      cells: [
        CountCell(value: 8, status: .hidden), CountCell(value: 20, status: .hidden),
        CountCell(value: 12, status: .hidden, isSecret: false),
      ],
      equations: [.init(total: 1, parts: [0, 2])])
    #expect(system.audit(hiding: [true, true, true]).exposures.isEmpty)
    #expect(system.audit(hiding: [true, true, true]).ranges.map(\.cell) == [0, 1])
    system.cells[0].status = .shown
    system.cells[1].status = .shown
    #expect(system.audit(hiding: [false, false, true]).exposures.isEmpty)
  }

  @Test func aLimitThatEverybodyKnowsCounts() {
    var system = row([3, 9])
    system.cells[0].most = 4
    system.cells[0].protection = Protection(low: 1, high: 5)
    let audit = system.audit(hiding: [true, true, true], exact: true)
    #expect(audit.exposures.map(\.kind) == [.narrow])
    #expect(audit.ranges[0] == .init(cell: 0, low: 0, high: 4, isExact: true))
    #expect(audit.ranges[1] == .init(cell: 1, low: 0, high: nil, isExact: true))
  }

  @Test func aSystemWithoutAnythingIsSafe() {
    #expect(CountSystem().suppressed().isHidden.isEmpty)
    #expect(CountSystem().audit(hiding: []).exposures.isEmpty)
  }

  @Test(arguments: 0..<6)
  func theSameSystemGetsTheSamePlan(seed: UInt64) {
    var maker = RandomSystem(seed: seed)
    let system = maker.tables([[5], [4], [2]])
    let plan = system.suppressed()
    #expect(system.suppressed() == plan)
    #expect(system.audit(hiding: plan.isHidden) == system.audit(hiding: plan.isHidden))
  }

  /// Tables small enough to try every choice and every table behind it.
  @Test(arguments: 0..<40)
  func tinyTablesLoseAsLittleAsCanBe(seed: UInt64) {
    var maker = RandomSystem(seed: seed)
    maker.threshold = 3
    maker.mean = 3
    maker.showsZeros = seed % 3 == 1
    maker.isWide = seed % 4 == 2
    maker.base = seed % 5 == 3 ? 3 : 1
    var system = maker.tables(seed % 2 == 0 ? [[2], [2]] : [[3], [2]])
    for cell in system.cells.indices {
      system.cells[cell].most = 11
      system.cells[cell].weight = Double(1 + (cell * 7 + Int(seed)) % 3)
    }
    guard system.cells.allSatisfy({ $0.value <= 11 }) else { return }
    let attack = TinyAttack(system: system)
    let plan = system.suppressed()
    let audit = system.audit(hiding: plan.isHidden, exact: true)
    let ranges = attack.ranges(hiding: plan.isHidden)
    for range in audit.ranges {
      #expect(range.isExact)
      #expect(range.low == ranges[range.cell].lowerBound)
      #expect(range.high == ranges[range.cell].upperBound)
    }
    #expect(audit.exposures.map(\.cell) == attack.exposed(hiding: plan.isHidden))
    if let least = attack.leastCost() {
      let cost = system.cells.indices.reduce(0.0) {
        $0 + (system.cells[$1].status == .open && plan.isHidden[$1] ? system.cells[$1].weight : 0)
      }
      #expect(audit.exposures.isEmpty)
      #expect(attack.keepsSingletons(plan.isHidden))
      #expect(abs(cost - least) < 1e-6, "cost \(cost), least \(least)")
      #expect(plan.quality == .least)
    } else {
      #expect(!audit.exposures.isEmpty)
    }
  }

  /// Three and four dimensions, hierarchies and linked tables.
  @Test(arguments: 0..<12)
  func largerTablesAreSafe(seed: UInt64) {
    var maker = RandomSystem(seed: seed)
    maker.isWide = seed % 3 == 2
    maker.base = seed % 4 == 3 ? 5 : 1
    let shapes: [([[Int]], [[Int]]?)] = [
      ([[8], [6]], nil), ([[4], [3], [3]], nil), ([[2, 3], [5]], nil), ([[3], [2], [2], [2]], nil),
      ([[6], [5], [4]], [[0, 1], [0, 2], [1, 2]]), ([[2, 2], [3], [2]], [[0, 1], [1, 2]]),
    ]
    let (dimensions, shown) = shapes[Int(seed) % shapes.count]
    let system = maker.tables(dimensions, shown: shown)
    let plan = system.suppressed()
    let quick = system.audit(hiding: plan.isHidden)
    let full = system.audit(hiding: plan.isHidden, exact: true)
    #expect(quick.exposures.isEmpty)
    #expect(full.exposures.isEmpty)
    for (found, exact) in zip(quick.ranges, full.ranges) {
      #expect(found.cell == exact.cell)
      #expect(found.low >= exact.low)
      if let high = exact.high, let reached = found.high { #expect(reached <= high) }
      if let protection = system.cells[found.cell].protection {
        #expect(found.low <= protection.low)
        #expect((found.high ?? .max) >= protection.high)
      }
    }
  }
}
