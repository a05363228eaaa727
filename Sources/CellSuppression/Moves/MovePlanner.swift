/// Chooses what to hide, one move after the other, and keeps a witness for every goal.
struct MovePlanner {
  let system: CountSystem
  let incidence: Incidence
  let room: MoveRoom
  /// How hard to look for moves.
  let thoroughness: MoveThoroughness
  var search: MoveSearch
  var hidden: HiddenCells
  /// What has to be possible. Goals of cells that are shown again stay in the list, switched off.
  var goals: [MoveGoal] = []
  var isActive: [Bool] = []
  /// What proves that each goal can be reached.
  var witnesses: [[Witness.Change]] = []
  /// The goals of each cell.
  var goalsOfCell: [[Int32]]
  /// The goals whose witness changes each cell, now or formerly.
  var usesOfCell: [[Int32]]
  /// What hiding the cells beyond those that had to be hidden costs.
  private(set) var cost = 0.0
  /// What to undo, the last first, where a trial fails.
  private var journal: [Step]?

  /// One step of a trial.
  private enum Step {
    case hid(Int)
    case showed(Int)
    case switched(goal: Int)
    case recorded(goal: Int, former: [Witness.Change])
  }

  /// Starts with what has to be hidden.
  init(_ system: CountSystem) {
    self.system = system
    incidence = Incidence(system)
    room = MoveRoom(system)
    thoroughness = MoveThoroughness(count: system.cells.count)
    hidden = HiddenCells(system, incidence: incidence)
    search = MoveSearch(incidence: incidence, room: room)
    goalsOfCell = Array(repeating: [], count: system.cells.count)
    usesOfCell = Array(repeating: [], count: system.cells.count)
    for (position, cell) in system.cells.enumerated()
    where hidden.isHidden[position] || cell.protection != nil {
      for goal in MoveGoal.goals(of: cell, at: position) { add(goal) }
    }
    for goal in MoveGoal.singletonGoals(in: system) { add(goal) }
  }

  /// Adds a goal that has no witness yet.
  mutating func add(_ goal: MoveGoal) {
    goalsOfCell[goal.cell].append(Int32(goals.count))
    goals.append(goal)
    isActive.append(true)
    witnesses.append([])
  }

  /// Finds a witness for `goal`, hiding more cells if nothing else helps and `cost` allows.
  mutating func reach(_ goal: Int, limits: MoveSearch.Limits) -> Bool {
    guard isActive[goal], witnesses[goal].isEmpty else { return true }
    var wanted = goals[goal]
    var found = search.move(for: wanted, hidden: hidden, limits: limits)
    if wanted.isEitherWay && found?.cost != 0 {
      wanted.amount.negate()
      var cheaper = limits
      cheaper.cost = found.map { $0.cost.nextDown } ?? limits.cost
      found = search.move(for: wanted, hidden: hidden, limits: cheaper) ?? found
    }
    guard let found else { return false }
    install(found.changes)
    if witnesses[goal].isEmpty { record(found.changes, for: goal) }
    return true
  }

  /// Finds a witness for `goal` as the sum of several moves by one, each with the room the former left.
  mutating func reachInSteps(_ goal: Int, limits: MoveSearch.Limits) -> Bool {
    guard isActive[goal], witnesses[goal].isEmpty else { return true }
    defer { search.base = [] }
    var step = goals[goal]
    step.amount = step.amount.signum()
    for _ in 0..<abs(goals[goal].amount) {
      guard let found = search.move(for: step, hidden: hidden, limits: limits) else { return false }
      search.base = found.changes
    }
    let changes = search.base.filter { $0.amount != 0 }
    install(changes)
    if witnesses[goal].isEmpty { record(changes, for: goal) }
    return true
  }

  /// Hides what the move `changes` needs hidden, and takes it and its multiples as witnesses of all they prove.
  private mutating func install(_ changes: [Witness.Change]) {
    for change in changes
    where !hidden.isHidden[change.cell] && !room.shown[change.cell].contains(change.amount) {
      hide(change.cell)
    }
    let multiples = multiples(of: changes)
    for change in changes {
      for goal in goalsOfCell[change.cell] {
        let goal = Int(goal)
        guard isActive[goal], witnesses[goal].isEmpty else { continue }
        if let avoided = goals[goal].avoided, changes.contains(where: { $0.cell == avoided }) { continue }
        if let factor = factor(for: goals[goal], change: change.amount / multiples.unit, in: multiples.range)
        {
          let scaled = changes.map {
            Witness.Change(cell: $0.cell, amount: $0.amount / multiples.unit * factor)
          }
          record(scaled, for: goal)
        }
      }
    }
  }

  /// The multiple of a move that changes the cell of `goal` by `change` which reaches the goal.
  private func factor(for goal: MoveGoal, change: Int, in range: ClosedRange<Int>) -> Int? {
    let needed = (abs(goal.amount) + abs(change) - 1) / abs(change)
    let factor = (goal.amount > 0) == (change > 0) ? needed : -needed
    if range.contains(factor) { return factor }
    return goal.isEitherWay && range.contains(-factor) ? -factor : nil
  }

  /// The greatest common divisor of a move’s changes, and which multiples of the move so reduced there is room for.
  private func multiples(of changes: [Witness.Change]) -> (unit: Int, range: ClosedRange<Int>) {
    var unit = 0
    for change in changes {
      var rest = abs(change.amount)
      while rest != 0 { (unit, rest) = (rest, unit % rest) }
    }
    var low = Int.min
    var high = Int.max
    for change in changes {
      let step = change.amount / unit
      let limits = hidden.isHidden[change.cell] ? room.hidden[change.cell] : room.shown[change.cell]
      let ends = [limits.lowerBound / step, limits.upperBound / step]
      low = max(low, min(ends[0], ends[1]))
      high = min(high, max(ends[0], ends[1]))
    }
    return (unit, low...high)
  }

  /// Hides `cell`, which from now on must be able to change.
  mutating func hide(_ cell: Int) {
    hidden.set(cell, hidden: true, incidence: incidence, room: room)
    cost += system.cells[cell].weight
    journal?.append(.hid(cell))
    guard system.cells[cell].protection == nil else { return }
    if goalsOfCell[cell].isEmpty {
      for goal in MoveGoal.goals(of: system.cells[cell], at: cell) {
        add(goal)
        isActive[goals.count - 1] = false
      }
    }
    for goal in goalsOfCell[cell] where !isActive[Int(goal)] { flip(Int(goal)) }
  }

  /// Shows `cell` again. What relied on it, and what it had to be able to do, has no witness any more.
  ///
  /// - Returns: The goals that need another witness.
  mutating func show(_ cell: Int) -> [Int] {
    hidden.set(cell, hidden: false, incidence: incidence, room: room)
    cost -= system.cells[cell].weight
    journal?.append(.showed(cell))
    if system.cells[cell].protection == nil {
      for goal in goalsOfCell[cell] where isActive[Int(goal)] { flip(Int(goal)) }
    }
    var lost: [Int] = []
    for goal in usesOfCell[cell] {
      let goal = Int(goal)
      guard let change = witnesses[goal].first(where: { $0.cell == cell }),
        !room.shown[cell].contains(change.amount)
      else { continue }
      record([], for: goal)
      if isActive[goal] { lost.append(goal) }
    }
    return lost
  }

  /// Switches a goal on or off.
  private mutating func flip(_ goal: Int) {
    isActive[goal].toggle()
    journal?.append(.switched(goal: goal))
  }

  /// Keeps `changes` as the proof of `goal`.
  private mutating func record(_ changes: [Witness.Change], for goal: Int) {
    journal?.append(.recorded(goal: goal, former: witnesses[goal]))
    witnesses[goal] = changes
    for change in changes where system.cells[change.cell].status == .open {
      usesOfCell[change.cell].append(Int32(goal))
    }
  }

  /// Starts a trial of showing `cells`: forgets which goals relied on them formerly.
  mutating func beginTrial(of cells: [Int]) {
    for cell in cells {
      var seen: Set<Int32> = []
      usesOfCell[cell].removeAll { goal in
        !witnesses[Int(goal)].contains { $0.cell == cell } || !seen.insert(goal).inserted
      }
    }
    journal = []
  }

  /// Ends a trial, and undoes it unless `keep`.
  mutating func endTrial(keep: Bool) {
    let steps = journal ?? []
    journal = nil
    guard !keep else { return }
    for step in steps.reversed() {
      switch step {
      case .hid(let cell):
        hidden.set(cell, hidden: false, incidence: incidence, room: room)
        cost -= system.cells[cell].weight
      case .showed(let cell):
        hidden.set(cell, hidden: true, incidence: incidence, room: room)
        cost += system.cells[cell].weight
      case .switched(let goal):
        isActive[goal].toggle()
      case .recorded(let goal, let former):
        for change in witnesses[goal].reversed() where system.cells[change.cell].status == .open {
          usesOfCell[change.cell].removeLast()
        }
        witnesses[goal] = former
      }
    }
  }
}
