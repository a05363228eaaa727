import CellSuppression

/// Attacks tiny systems by going through every possibility: nothing clever that could be wrong.
struct TinyAttack {
  let system: CountSystem
  /// The greatest value that a cell without a limit may take.
  var most = 12

  /// The least and greatest value of each cell over all that an attacker must reckon with.
  func ranges(hiding isHidden: [Bool]) -> [ClosedRange<Int>] {
    var values = system.cells.map(\.value)
    var lows = values
    var highs = values
    let lastEquation = closing()
    func visit(_ cell: Int) {
      if cell == values.count {
        for index in values.indices {
          lows[index] = min(lows[index], values[index])
          highs[index] = max(highs[index], values[index])
        }
        return
      }
      for value in candidates(cell, isHidden[cell]) {
        values[cell] = value
        let holds = lastEquation[cell].allSatisfy { equation in
          system.equations[equation].terms.reduce(0) { $0 + $1.coefficient * values[$1.cell] } == 0
        }
        if holds { visit(cell + 1) }
      }
      values[cell] = system.cells[cell].value
    }
    visit(0)
    return zip(lows, highs).map { $0...$1 }
  }

  /// The cells that a publication gives away.
  func exposed(hiding isHidden: [Bool]) -> [Int] {
    let ranges = ranges(hiding: isHidden)
    return system.cells.indices.filter { cell in
      if let protection = system.cells[cell].protection {
        return ranges[cell].lowerBound > protection.low || ranges[cell].upperBound < protection.high
      }
      return isHidden[cell] && system.cells[cell].isSecret && ranges[cell].count == 1
    }
  }

  /// The least that a safe publication costs, in the weights of the open cells; nothing where none is safe.
  func leastCost() -> Double? {
    let open = system.cells.indices.filter { system.cells[$0].status == .open }
    var best: Double?
    for mask in 0..<(1 << open.count) {
      var isHidden = system.cells.map { $0.status == .hidden }
      var cost = 0.0
      for (bit, cell) in open.enumerated() where mask >> bit & 1 == 1 {
        isHidden[cell] = true
        cost += system.cells[cell].weight
      }
      if let best, cost >= best { continue }
      if keepsSingletons(isHidden), exposed(hiding: isHidden).isEmpty { best = cost }
    }
    return best
  }

  /// Everything that is safe to publish.
  func safeChoices() -> [[Bool]] {
    let open = system.cells.indices.filter { system.cells[$0].status == .open }
    return (0..<(1 << open.count)).compactMap { mask in
      var isHidden = system.cells.map { $0.status == .hidden }
      for (bit, cell) in open.enumerated() { isHidden[cell] = mask >> bit & 1 == 1 }
      return exposed(hiding: isHidden).isEmpty ? isHidden : nil
    }
  }

  /// Whether no single person can work out another small count of an equation.
  func keepsSingletons(_ isHidden: [Bool]) -> Bool {
    system.equations.allSatisfy { equation in
      let cells = equation.terms.map(\.cell)
      let terms = equation.terms.filter { system.cells[$0.cell].protection != nil }
      let small = terms.map(\.cell)
      guard small.count == 2, small.contains(where: { system.cells[$0].value == 1 }) else { return true }
      // A total and its part: whoever was counted learns no more than everybody is shown.
      guard terms[0].coefficient * terms[1].coefficient > 0 else { return true }
      guard cells.contains(where: { system.cells[$0].status == .open }) else { return true }
      return cells.contains { isHidden[$0] && !small.contains($0) }
    }
  }

  private func candidates(_ cell: Int, _ isHidden: Bool) -> ClosedRange<Int> {
    let known = system.cells[cell]
    return isHidden ? known.least...(known.most ?? most) : known.shown
  }

  /// The equations whose last cell each cell is.
  private func closing() -> [[Int]] {
    var closing = [[Int]](repeating: [], count: system.cells.count)
    for (index, equation) in system.equations.enumerated() {
      if let last = equation.terms.map(\.cell).max() { closing[last].append(index) }
    }
    return closing
  }
}
