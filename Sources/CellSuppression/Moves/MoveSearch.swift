/// Looks for a cheap move: a change of a few cells, one of them given, that leaves every equation as it is.
///
/// It starts from the change of the one cell and repairs one broken equation after the other, each time by a change of
/// one more cell. The most promising unfinished moves of each length are kept: a beam search.
struct MoveSearch {
  /// How wide and how dear a search may be.
  struct Limits {
    /// How many unfinished moves of one length are kept.
    var width = 12
    /// How many cells a move may change.
    var length = 24
    /// How many more rounds to look for a cheaper move after each that was found.
    var patience = 8
    /// Whether a broken equation is always repaired by one cell, and not by several that each do a part.
    var isWhole = false
    /// How much one more broken equation counts against a move, where hiding a cell counts one.
    var haste = 0.3
    /// What hiding the cells of a move may cost, at most.
    var cost = 0.0
  }

  /// A move and what it would cost to hide those of its cells that are shown.
  struct Result {
    var changes: [Witness.Change]
    var cost: Double
  }

  /// An unfinished move: another one, and the change of one more cell.
  private struct Step {
    var parent: Int32
    var cell: Int32
    var amount: Int
    var cost: Double
    var estimate: Double
    var broken: Int32
    var trace: UInt64
  }

  let incidence: Incidence
  let room: MoveRoom
  /// The least weight of a cell in each equation.
  private let leastWeight: [Double]
  /// Work done so far: changes that were considered.
  private(set) var work = 0

  /// Changes made already, with which a move is to be combined: a part of a larger one.
  var base: [Witness.Change] = [] {
    willSet { for done in base { change[done.cell] = 0 } }
    didSet { for done in base { change[done.cell] = done.amount } }
  }

  private var steps: [Step] = []
  private var beam: [Step] = []
  private var best: Step?
  private var change: [Int]
  private var residual: [Int]
  private var isTouched: [Bool]
  private var touched: [Int32] = []
  private var goal: MoveGoal
  private var bound = 0.0
  private var haste = 0.0

  /// Prepares for searches in one system.
  init(incidence: Incidence, room: MoveRoom) {
    self.incidence = incidence
    self.room = room
    leastWeight = (0..<incidence.equationCount).map { equation in
      incidence.equationTerms(equation).reduce(Double.infinity) { least, term in
        min(least, room.weight[Int(incidence.termCell[term])])
      }
    }
    change = Array(repeating: 0, count: incidence.cellCount)
    residual = Array(repeating: 0, count: incidence.equationCount)
    isTouched = Array(repeating: false, count: incidence.equationCount)
    goal = MoveGoal(cell: 0, amount: 0)
  }

  /// Counts other work.
  mutating func charge(_ amount: Int) { work += amount }

  /// The cheapest move found that reaches `goal` with the cells `hidden` for nothing.
  mutating func move(for goal: MoveGoal, hidden: HiddenCells, limits: Limits) -> Result? {
    self.goal = goal
    let amount = goal.amount + change[goal.cell]
    let isFree = (hidden.isHidden[goal.cell] ? room.hidden : room.shown)[goal.cell].contains(amount)
    let cost = isFree ? 0 : hidden.isHidden[goal.cell] ? .infinity : room.weight[goal.cell]
    guard cost <= limits.cost, room.hidden[goal.cell].contains(amount) || isFree else { return nil }
    steps.removeAll(keepingCapacity: true)
    beam.removeAll(keepingCapacity: true)
    best = nil
    haste = limits.haste
    bound = limits.cost.nextUp
    let start = Step(parent: -1, cell: -1, amount: 0, cost: 0, estimate: 0, broken: 0, trace: 0)
    consider(goal.cell, goal.amount, cost: cost, after: start, parent: -1, hidden: hidden, width: 1)
    var rounds = limits.length
    while rounds > 0, !beam.isEmpty {
      rounds -= 1
      let first = steps.count
      steps.append(contentsOf: beam)
      beam.removeAll(keepingCapacity: true)
      for parent in first..<steps.count where steps[parent].cost < bound {
        extend(parent, hidden: hidden, limits: limits)
      }
      // Once there is a move, a few more rounds may find a cheaper one; many more would only wander about.
      if best != nil { rounds = bound <= 0 ? 0 : min(rounds, limits.patience) }
    }
    return best.map { result($0) }
  }

  /// Considers every cell that could repair an equation broken by the move `parent`.
  private mutating func extend(_ parent: Int, hidden: HiddenCells, limits: Limits) {
    replay(parent)
    defer { undo(parent) }
    guard let equation = mostConstrained(hidden) else { return }
    let last = steps[parent]
    let missing = -residual[equation]
    let avoided = goal.avoided ?? -1
    let width = limits.width
    for term in incidence.equationTerms(equation) {
      let cell = Int(incidence.termCell[term])
      if cell == goal.cell || cell == avoided { continue }
      let wanted = missing / incidence.termCoefficient[term]
      let before = change[cell]
      // What one step has done no later step undoes.
      if wanted == 0 || (before < 0 && wanted > 0) || (before > 0 && wanted < 0) { continue }
      work += 1
      if hidden.isHidden[cell] {
        let amount = clamp(wanted, to: room.hidden[cell], after: before)
        if amount != 0 && (amount == wanted || !limits.isWhole) {
          consider(cell, amount, cost: 0, after: last, parent: parent, hidden: hidden, width: width)
        }
        continue
      }
      let isWithin = room.shown[cell].contains(before)
      let free = isWithin ? clamp(wanted, to: room.shown[cell], after: before) : 0
      if free != 0 && (free == wanted || !limits.isWhole) {
        consider(cell, free, cost: 0, after: last, parent: parent, hidden: hidden, width: width)
      }
      let cost = isWithin ? room.weight[cell] : 0
      if last.cost + cost >= bound { continue }
      let amount = clamp(wanted, to: room.hidden[cell], after: before)
      if amount != free && amount != 0 && (amount == wanted || !limits.isWhole) {
        consider(cell, amount, cost: cost, after: last, parent: parent, hidden: hidden, width: width)
      }
    }
  }

  /// As much of `wanted` as a cell that has changed by `before` has room for.
  @inline(__always) private func clamp(_ wanted: Int, to room: ClosedRange<Int>, after before: Int) -> Int {
    wanted > 0 ? max(0, min(wanted, room.upperBound - before)) : min(0, max(wanted, room.lowerBound - before))
  }

  /// Keeps the move `last` with one more change if it is among the most promising.
  private mutating func consider(
    _ cell: Int, _ amount: Int, cost: Double, after last: Step, parent: Int, hidden: HiddenCells, width: Int
  ) {
    var estimate = last.estimate
    var broken = last.broken
    let isFree = hidden.isHidden[cell]
    for entry in incidence.cellEntries(cell) {
      let equation = Int(incidence.entryEquation[entry])
      let before = residual[equation]
      let after = before + incidence.entryCoefficient[entry] * amount
      if before == 0 {
        let others = hidden.freeCells[equation] - (isFree ? 1 : 0)
        if others <= 0 && last.cost + cost + leastWeight[equation] >= bound { return }
        estimate += expense(equation, hidden)
        broken += 1
      } else if after == 0 {
        estimate -= expense(equation, hidden)
        broken -= 1
      }
    }
    let total = last.cost + cost
    // Multiplying by odd constants mixes the bits; the sum does not depend on the order of the steps.
    let mixed = (UInt64(cell) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    let trace = last.trace &+ ((mixed ^ (mixed >> 29)) &* UInt64(bitPattern: Int64(amount)))
    let step = Step(
      parent: Int32(parent), cell: Int32(cell), amount: amount, cost: total, estimate: estimate,
      broken: broken,
      trace: trace)
    if broken == 0 {
      if total < bound {
        best = step
        bound = total
      }
    } else if total < bound {
      insert(step, width: width)
    }
  }

  /// What repairing an equation can be expected to cost: less, the more cells it has that are hidden already.
  @inline(__always) private func expense(_ equation: Int, _ hidden: HiddenCells) -> Double {
    let weight = leastWeight[equation]
    return (weight < .infinity ? weight : 1) * (haste + 0.5 / Double(1 + hidden.freeCells[equation]))
  }

  /// Puts `step` in its place in the beam, or drops it where the beam is full of better ones.
  @inline(__always) private mutating func insert(_ step: Step, width: Int) {
    let score = step.cost + step.estimate
    if beam.count == width, let last = beam.last, last.cost + last.estimate <= score { return }
    var place = beam.count
    while place > 0, beam[place - 1].cost + beam[place - 1].estimate > score { place -= 1 }
    var twin = place - 1
    while twin >= 0, beam[twin].cost + beam[twin].estimate > score - 1e-9 {
      if beam[twin].trace == step.trace { return }
      twin -= 1
    }
    if beam.count == width { beam.removeLast() }
    beam.insert(step, at: place)
  }

  /// The broken equation with the fewest ways to repair it for nothing.
  private func mostConstrained(_ hidden: HiddenCells) -> Int? {
    var found: Int?
    var fewest = Int32.max
    for equation in touched where residual[Int(equation)] != 0 && hidden.freeCells[Int(equation)] < fewest {
      fewest = hidden.freeCells[Int(equation)]
      found = Int(equation)
    }
    return found
  }

  /// Works out what the move that ends with `step` changes and breaks.
  private mutating func replay(_ step: Int) {
    var next = step
    while next >= 0 {
      let cell = Int(steps[next].cell)
      let amount = steps[next].amount
      change[cell] += amount
      for entry in incidence.cellEntries(cell) {
        let equation = Int(incidence.entryEquation[entry])
        residual[equation] += incidence.entryCoefficient[entry] * amount
        if !isTouched[equation] {
          isTouched[equation] = true
          touched.append(Int32(equation))
        }
      }
      next = Int(steps[next].parent)
    }
  }

  /// Leaves no trace of `replay`.
  private mutating func undo(_ step: Int) {
    var next = step
    while next >= 0 {
      change[Int(steps[next].cell)] -= steps[next].amount
      next = Int(steps[next].parent)
    }
    for equation in touched {
      residual[Int(equation)] = 0
      isTouched[Int(equation)] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// All that the move that ends with `last` changes.
  private func result(_ last: Step) -> Result {
    var changes = base
    var step = last
    while true {
      if let known = changes.firstIndex(where: { $0.cell == Int(step.cell) }) {
        changes[known].amount += step.amount
      } else {
        changes.append(Witness.Change(cell: Int(step.cell), amount: step.amount))
      }
      if step.parent < 0 { break }
      step = steps[Int(step.parent)]
    }
    return Result(changes: changes, cost: last.cost)
  }
}
