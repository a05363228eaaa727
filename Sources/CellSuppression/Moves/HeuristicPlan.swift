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
  /// Chooses what to hide where the system is too large for an exact solution, or time too short.
  ///
  /// - Parameter effort: How much work to spend on cheaper choices once everything is protected: changes of one cell
  ///   to consider, about twenty million a second.
  func heuristicPlan(effort: Int = 4_000_000) -> HeuristicPlan {
    var planner = MovePlanner(self)
    planner.reachAll()
    planner.dropEach()
    planner.exchange(effort: effort)
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

  /// Finds a witness for every goal, the hardest first, as long as `effort` lasts.
  mutating func reachAll(effort: Int = .max) {
    let end = effort == .max ? .max : search.work + effort
    let order = goals.indices.sorted { first, second in
      let needs = (abs(goals[first].amount), abs(goals[second].amount))
      return needs.0 != needs.1 ? needs.0 > needs.1 : first < second
    }
    for goal in order where search.work < end { _ = reach(goal) }
    // Cells hidden on the way have a witness of their own; where one was lost, it is found again here.
    for goal in goals.indices where search.work < end { _ = reach(goal) }
  }

  /// Tries one way after the other to find a witness for `goal`.
  private mutating func reach(_ goal: Int) -> Bool {
    thoroughness.attempts.contains { reach(goal, limits: $0) }
      || reachInSteps(goal, limits: thoroughness.stepwise)
  }
}
