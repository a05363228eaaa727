/// What to hide, chosen step by step without a linear programme, and what proves that it is enough.
struct HeuristicPlan: Hashable, Sendable {
  /// Whether each cell is hidden, in the order of the system.
  var isHidden: [Bool]
  /// Other counts that an attacker must reckon with: together they reach everything that has to be possible.
  var witnesses: [Witness]
  /// The goals for which no witness was found. Empty where every cell is proved to be safe.
  var missed: [MoveGoal]
}

extension CountSystem {
  /// Chooses what to hide where the system is too large for an exact solution.
  func heuristicPlan() -> HeuristicPlan {
    var planner = MovePlanner(self)
    planner.reachAll()
    planner.cleanUp()
    return planner.plan
  }
}

extension MovePlanner {
  /// What was chosen so far.
  var plan: HeuristicPlan {
    let active = goals.indices.filter { isActive[$0] }
    var seen: Set<Witness> = []
    return HeuristicPlan(
      isHidden: hidden.isHidden,
      witnesses: active.lazy.filter { !witnesses[$0].isEmpty }.map { Witness(witnesses[$0]) }
        .filter { seen.insert($0).inserted },
      missed: active.filter { witnesses[$0].isEmpty }.map { goals[$0] })
  }

  /// Finds a witness for every goal, the hardest first.
  mutating func reachAll() {
    let order = goals.indices.sorted { first, second in
      let needs = (abs(goals[first].amount), abs(goals[second].amount))
      return needs.0 != needs.1 ? needs.0 > needs.1 : first < second
    }
    for goal in order {
      if reach(goal, limits: .init(width: 8)) { continue }
      if reach(goal, limits: .init(width: 16, cost: .greatestFiniteMagnitude)) { continue }
      _ = reach(goal, limits: .init(width: 128, cost: .greatestFiniteMagnitude))
    }
    // Cells hidden on the way have a witness of their own; where one was lost, it is found again here.
    for goal in goals.indices where !reach(goal, limits: .init(width: 16)) {
      _ = reach(goal, limits: .init(width: 64, cost: .greatestFiniteMagnitude))
    }
  }
}
