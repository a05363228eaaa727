/// Finds what would be the only hidden cell of an equation, and so known to everybody.
struct LonelyCells {
  private let choices: Choices
  /// The equations of each cell in which no shown cell is rounded.
  private let rows: [[Int]]

  /// Looks at the equations of a part.
  init(_ choices: Choices) {
    self.choices = choices
    let part = choices.part
    var rows = [[Int]](repeating: [], count: part.count)
    for (index, terms) in part.terms.enumerated() {
      let isPlain = terms.allSatisfy { part.shownLower[$0.cell] == 0 && part.shownUpper[$0.cell] == 0 }
      if isPlain { for term in terms { rows[term.cell].append(index) } }
    }
    self.rows = rows
  }

  /// All that must be shown along with a cell, as it would be the only hidden one of an equation; nothing where
  /// that would be a cell which must be hidden.
  func following(_ cell: Int, in prover: Prover) -> [Int]? {
    var group = [cell]
    var next = 0
    while next < group.count {
      for row in rows[group[next]] {
        let left = choices.part.terms[row].lazy.map(\.cell).filter {
          prover.isHidden[$0] && !group.contains($0)
        }
        var iterator = left.makeIterator()
        guard let only = iterator.next(), iterator.next() == nil else { continue }
        if choices.fixed[only] == nil {
          group.append(only)
        } else if choices.part.isSecret[only] || choices.part.needUp[only] > 0
          || choices.part.needDown[only] > 0
        {
          return nil
        }
      }
      next += 1
      if group.count > 200 { return nil }
    }
    return group
  }
}
