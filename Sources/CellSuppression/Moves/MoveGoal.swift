/// A change that has to be possible for one cell.
struct MoveGoal: Hashable, Sendable {
  /// The position of the cell.
  var cell: Int
  /// How far it has to be able to change, with its sign.
  var amount: Int
  /// Whether the same change the other way does as well.
  var isEitherWay = false
  /// A cell that may not change with it: a count of one, known to the one person counted.
  var avoided: Int?
}

extension MoveGoal {
  /// What has to be possible for the cell at `position` where it is hidden.
  static func goals(of cell: CountCell, at position: Int) -> [MoveGoal] {
    let amounts = cell.protection.map { [$0.high - cell.value, $0.low - cell.value] } ?? []
    let goals = zip([1, -1], amounts).filter { $0 * $1 > 0 }.map { MoveGoal(cell: position, amount: $1) }
    if !goals.isEmpty || !cell.isSecret { return goals }
    return [MoveGoal(cell: position, amount: 1, isEitherWay: true)]
  }

  /// What has to be possible because somebody knows the one count of 1 beside a single other protected cell.
  static func singletonGoals(in system: CountSystem) -> [MoveGoal] {
    var goals: [MoveGoal] = []
    var known: Set<[Int]> = []
    for equation in system.equations {
      guard let (first, last) = system.singletonPair(of: equation) else { continue }
      for (single, other) in [(first, last), (last, first)]
      where system.cells[single].value == 1 && known.insert([single, other]).inserted {
        goals.append(MoveGoal(cell: other, amount: 1, isEitherWay: true, avoided: single))
      }
    }
    return goals
  }
}
