/// What is to be decided of a part, and what is settled before anything is solved.
struct Choices {
  /// The cells.
  var part: Part
  /// Whether a cell is hidden, where that is settled.
  var fixed: [Bool?]
  /// Sets of open cells, of each of which one at least has to be hidden.
  var needed: [[Int]] = []

  /// Settles what the status of each cell settles, and hides small cells that give themselves away.
  init(_ part: Part) {
    self.part = part
    fixed = (0..<part.count).map { cell in
      switch part.status[cell] {
      case .hidden: return true
      case .shown: return false
      case .open:
        let isBare = part.shownUpper[cell] < part.needUp[cell] || -part.shownLower[cell] < part.needDown[cell]
        return isBare ? true : nil
      }
    }
  }

  /// The cells that are open.
  var open: [Int] { fixed.indices.filter { fixed[$0] == nil } }

  /// Whether hiding a cell rules out values that a rounded count shown would leave possible.
  func isNarrowing(_ cell: Int) -> Bool {
    part.hiddenLower[cell] > part.shownLower[cell] || part.hiddenUpper[cell] < part.shownUpper[cell]
  }

  /// Whether that is so of any open cell.
  var hasNarrowing: Bool { open.contains(where: isNarrowing) }

  /// The choice that hides every open cell.
  var all: [Bool] { fixed.map { $0 ?? true } }

  /// What a choice costs, counting the open cells only.
  func cost(of isHidden: [Bool]) -> Double {
    var sum = 0.0
    for cell in fixed.indices where fixed[cell] == nil && isHidden[cell] { sum += part.weight[cell] }
    return sum
  }

  /// What has to be proved of a choice: for every small cell that it reaches far enough, and for every other
  /// secret cell that it has two values.
  var goals: [Prover.Goal] {
    (0..<part.count).flatMap { cell -> [Prover.Goal] in
      var goals: [Prover.Goal] = []
      if part.needUp[cell] > 0 { goals.append(.init(cell: cell, direction: .up, need: part.needUp[cell])) }
      if part.needDown[cell] > 0 {
        goals.append(.init(cell: cell, direction: .down, need: part.needDown[cell]))
      }
      if goals.isEmpty, part.isSecret[cell], part.status[cell] != .shown {
        goals.append(.init(cell: cell, direction: nil, need: 1))
      }
      return goals
    }
  }
}
