/// Proves that cells are protected, by whole-number changes that it has checked itself.
///
/// What is hidden can be altered one cell at a time; only the proofs that lean on that cell are looked for again.
final class Prover {
  /// What has to be shown of a cell.
  struct Goal: Hashable {
    var cell: Int
    /// Which way; nothing where either will do.
    var direction: Direction?
    /// How far.
    var need: Int
  }

  /// How the search for a proof ended.
  enum Verdict {
    case proved
    /// Not even fractions reach it.
    case impossible
    /// Fractions would reach it, whole numbers do not.
    case fractional
    /// Fractions would reach it; whether whole numbers do was too much work to find out.
    case unknown
  }

  let part: Part
  let goals: [Goal]
  private(set) var isHidden: [Bool]
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  /// The attack on what is hidden: set up where it is first needed, as large parts can often do without.
  var attack: Attack {
    if let madeAttack { return madeAttack }
    let attack = Attack(
      matrix: part.matrix, lower: lower.map { Double($0) }, upper: upper.map(Prover.limit))
    madeAttack = attack
    return attack
  }
  private var madeAttack: Attack?
  private var check: ChangeCheck
  private var changes: [Change] = []
  /// The change that proves each goal.
  private var proofs: [Int?]
  private var goalsOfCell: [[Int]]
  /// What kept each cell from being shown when that was last tried.
  private var obstacles: [Int: Int] = [:]
  /// What the searches took so far, in the measure of `Work`.
  var effort: Int { (madeAttack?.effort ?? 0) + searchEffort }
  var searchEffort = 0

  /// The lowest change of each cell that was reached, as long as nothing is altered.
  private(set) var lowest: [Int]
  /// The highest change of each cell that was reached, as long as nothing is altered.
  private(set) var highest: [Int]

  /// Sets out to prove `goals` where `isHidden` is hidden.
  init(_ part: Part, hiding isHidden: [Bool], goals: [Goal]) {
    self.part = part
    self.isHidden = isHidden
    self.goals = goals
    lower = (0..<part.count).map { isHidden[$0] ? part.hiddenLower[$0] : part.shownLower[$0] }
    upper = (0..<part.count).map { isHidden[$0] ? part.hiddenUpper[$0] : part.shownUpper[$0] }
    check = ChangeCheck(part)
    lowest = [Int](repeating: 0, count: part.count)
    highest = lowest
    proofs = Array(repeating: nil, count: goals.count)
    goalsOfCell = Array(repeating: [], count: part.count)
    for (index, goal) in goals.enumerated() { goalsOfCell[goal.cell].append(index) }
  }

  static func limit(_ value: Int) -> Double {
    value == Part.noEnd ? .infinity : Double(value)
  }

  /// Hides a cell, or shows it, and forgets the proofs that no longer hold.
  func set(_ cell: Int, hidden: Bool) {
    guard isHidden[cell] != hidden else { return }
    isHidden[cell] = hidden
    lower[cell] = hidden ? part.hiddenLower[cell] : part.shownLower[cell]
    upper[cell] = hidden ? part.hiddenUpper[cell] : part.shownUpper[cell]
    madeAttack?.setBounds(Double(lower[cell]), Self.limit(upper[cell]), of: cell)
    for index in goals.indices {
      guard let proof = proofs[index] else { continue }
      let amount = changes[proof].amount(of: cell)
      if amount < lower[cell] || amount > upper[cell] { proofs[index] = nil }
    }
  }

  /// Whether a goal counts: two values are asked of a cell only where it is hidden.
  private func counts(_ goal: Goal) -> Bool {
    goal.direction != nil || isHidden[goal.cell]
  }

  /// Whether a goal is proved, or does not count.
  func isMet(_ index: Int) -> Bool {
    proofs[index] != nil || !counts(goals[index])
  }

  /// Takes note of a change, where it stands up to a check.
  @discardableResult
  func record(_ change: Change) -> Bool {
    guard !change.cells.isEmpty, check.accepts(change, lower: lower, upper: upper) else { return false }
    var isUsed = false
    for (cell, amount) in zip(change.cells, change.amounts) {
      lowest[cell] = min(lowest[cell], amount)
      highest[cell] = max(highest[cell], amount)
      for index in goalsOfCell[cell] where proofs[index] == nil {
        let goal = goals[index]
        let reached = goal.direction.map { amount * $0.sign } ?? abs(amount)
        if reached >= goal.need {
          proofs[index] = changes.count
          isUsed = true
        }
      }
    }
    if isUsed { changes.append(change) }
    return isUsed
  }

  /// Takes note of a change and of its largest multiples either way, where it stands up to a check.
  ///
  /// - Returns: Whether it can be repeated for ever.
  func recordMultiples(of change: Change) -> Bool {
    guard !change.cells.isEmpty, check.accepts(change, lower: lower, upper: upper) else { return false }
    record(change)
    var (least, most) = (Int.min, Int.max)
    for (cell, amount) in zip(change.cells, change.amounts) {
      let isEndless = upper[cell] == Part.noEnd
      let up = isEndless ? Int.max * amount.signum() : upper[cell] / amount
      let down = lower[cell] / amount
      most = min(most, max(up, down))
      least = max(least, min(up, down))
    }
    if most == .max || least <= -Int.max { return true }
    for factor in [least, most] where factor != 0 && factor != 1 {
      record(Change(cells: change.cells, amounts: change.amounts.map { $0 * factor }))
    }
    return false
  }

  /// Looks for proofs of many goals at once. Says nothing about the goals that are left.
  func proveTogether(_ candidates: [Int]) {
    for direction in Direction.allCases {
      var open = candidates.filter { index in
        !isMet(index) && (goals[index].direction ?? direction) == direction
      }
      while !open.isEmpty {
        let pushes = open.map {
          Attack.Push(cell: goals[$0].cell, direction: direction, enough: Double(goals[$0].need))
        }
        guard let solution = attack.push(pushes), let change = Change(rounding: solution), record(change)
        else { break }
        open.removeAll(where: isMet)
      }
    }
  }

  /// Looks for a proof of one goal; with `search`, by searching for whole numbers as a last resort.
  func prove(_ index: Int, search: Bool = true) -> Verdict {
    if isMet(index) { return .proved }
    let goal = goals[index]
    var verdict = Verdict.impossible
    for direction in goal.direction.map({ [$0] }) ?? Direction.allCases {
      let push = Attack.Push(cell: goal.cell, direction: direction, enough: Double(goal.need))
      guard let solution = attack.push([push]) else {
        verdict = .unknown
        continue
      }
      if solution[goal.cell] * Double(direction.sign) < Double(goal.need) - 1e-6 { continue }
      if let change = Change(rounding: solution) { record(change) }
      if isMet(index) { return .proved }
      if let change = attack.dive(goal.cell, direction, need: Double(goal.need)) { record(change) }
      if isMet(index) { return .proved }
      let isSure = search && searchWhole(goal.cell, direction, need: goal.need)
      if isMet(index) { return .proved }
      verdict = isSure && verdict != .unknown ? .fractional : .unknown
    }
    return verdict
  }

  /// The equations that a cell is in, by their places in the part.
  func rows(of cell: Int) -> ArraySlice<Int> { check.rows(of: cell) }

  /// The change that proves a goal, where one does.
  func proof(of index: Int) -> Change? {
    proofs[index].map { changes[$0] }
  }

  /// Looks for proofs of all goals that matter, and gives those that are left, with what is known about each.
  func proveAll(where matters: (Goal) -> Bool = { _ in true }) -> [(goal: Int, verdict: Verdict)] {
    let wanted = goals.indices.filter { matters(goals[$0]) }
    proveTogether(wanted)
    return wanted.compactMap { index in
      let verdict = prove(index)
      return verdict == .proved ? nil : (index, verdict)
    }
  }

  /// Looks for proofs of all goals, one after the other, as long as `limit` lasts, and gives those that are left.
  ///
  /// - Parameter isKnown: For each cell whether its goals are left out.
  @discardableResult
  func proveAll(effort limit: Int, except isKnown: [Bool]? = nil) -> [(goal: Int, verdict: Verdict)] {
    let end = effort + limit
    return goals.indices.compactMap { index in
      if isMet(index) || isKnown?[goals[index].cell] == true { return nil }
      let verdict = effort < end ? prove(index, search: false) : .fractional
      return verdict == .proved ? nil : (index, verdict)
    }
  }

  /// Whether cells can be shown with every goal still met; then they are shown, else everything stays as it is.
  func show(_ cells: [Int]) -> Bool {
    let before = proofs
    for cell in cells { set(cell, hidden: false) }
    var lost = goals.indices.filter { !isMet($0) && before[$0] != nil }
    // What stood in the way last time most likely does so again.
    if let first = cells.first, let obstacle = obstacles[first], let place = lost.firstIndex(of: obstacle) {
      lost.swapAt(0, place)
    } else if lost.count > 2 {
      proveTogether(lost)
    }
    for index in lost where prove(index, search: false) != .proved {
      if let first = cells.first { obstacles[first] = index }
      for cell in cells { set(cell, hidden: true) }
      proofs = before
      return false
    }
    return true
  }

  /// What is hidden, and how each goal was proved.
  struct Snapshot {
    fileprivate var isHidden: [Bool]
    fileprivate var proofs: [Int?]
  }

  /// What is hidden now, to come back to.
  var snapshot: Snapshot { Snapshot(isHidden: isHidden, proofs: proofs) }

  /// Comes back to what was hidden before.
  func restore(_ snapshot: Snapshot) {
    for cell in 0..<part.count { set(cell, hidden: snapshot.isHidden[cell]) }
    proofs = snapshot.proofs
  }
}
