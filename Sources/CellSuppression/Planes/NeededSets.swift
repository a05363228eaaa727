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

  /// Whether each set keeps a hidden cell where `cells` are shown.
  func canShow(_ cells: [Int]) -> Bool {
    var after = self
    after.show(cells)
    return cells.allSatisfy { cell in
      setsOfCell[cell, default: []].allSatisfy { after.hiddenCount[$0] > 0 }
    }
  }

  /// Takes note that `cells` are shown.
  mutating func show(_ cells: [Int]) {
    for cell in cells {
      for index in setsOfCell[cell, default: []] { hiddenCount[index] -= 1 }
    }
  }
}
