/// Sets of cells that must each keep a hidden one.
struct NeededSets {
  private var hiddenCount: [Int]
  private var setsOfCell: [Int: [Int]] = [:]

  /// Counts the hidden cells of each set.
  init(_ choices: Choices, hidden: [Bool]) {
    hiddenCount = choices.needed.map { set in set.count { hidden[$0] } }
    for (index, set) in choices.needed.enumerated() {
      for cell in set { setsOfCell[cell, default: []].append(index) }
    }
  }

  /// Whether each set keeps a hidden cell where `cell` is shown.
  func canShow(_ cell: Int) -> Bool {
    setsOfCell[cell, default: []].allSatisfy { hiddenCount[$0] > 1 }
  }

  /// Takes note that `cell` is shown.
  mutating func show(_ cell: Int) {
    for index in setsOfCell[cell, default: []] { hiddenCount[index] -= 1 }
  }
}
