/// Finds the cuts that a choice, perhaps of fractions, violates: it attacks with limits between shown and hidden.
final class Separator {
  private let choices: Choices
  private let attack: Attack
  private let plainRows: [Int]
  /// The goals that ask for the same reach in the same direction.
  private let groups: [(need: Int, direction: Direction, cells: [Int])]

  /// What the attacks took so far, in the measure of `Work`.
  var effort: Int { attack.effort }

  /// Gets ready to attack choices.
  init(_ choices: Choices) {
    self.choices = choices
    let part = choices.part
    let zeros = [Double](repeating: 0, count: part.count)
    attack = Attack(matrix: part.matrix, lower: zeros, upper: zeros)
    plainRows = part.terms.indices.filter { row in
      part.terms[row].allSatisfy { part.shownLower[$0.cell] == 0 && part.shownUpper[$0.cell] == 0 }
    }
    var groups: [(need: Int, direction: Direction, cells: [Int])] = []
    for direction in Direction.allCases {
      let needs = direction == .up ? part.needUp : part.needDown
      for need in Set(needs).sorted() where need > 0 {
        groups.append((need, direction, needs.indices.filter { needs[$0] == need }))
      }
    }
    self.groups = groups
  }

  /// The cuts that `choice` violates.
  func cuts(at choice: [Double]) -> [Cut] {
    var cuts = lonelyCuts(at: choice)
    for group in groups {
      setBounds(choice, most: group.need)
      let need = Double(group.need)
      var left = group.cells
      while left.count > 1 {
        let pushes = left.map { Attack.Push(cell: $0, direction: group.direction, enough: need) }
        guard let solution = attack.push(pushes) else { break }
        let before = left.count
        left.removeAll { solution[$0] * Double(group.direction.sign) >= need - 1e-6 }
        if left.count == before { break }
      }
      for cell in left {
        guard let solution = attack.push([.init(cell: cell, direction: group.direction, enough: need)]),
          solution[cell] * Double(group.direction.sign) < need - 1e-5,
          let cut = Cut(gains: attack.gains, need: need, choices: choices), cut.shortfall(of: choice) > 1e-4
        else { continue }
        cuts.append(cut)
      }
    }
    return cuts
  }

  /// Nothing beyond what is asked for helps, so limits need not be wider; the cuts are the stronger for it.
  private func setBounds(_ choice: [Double], most: Int) {
    let part = choices.part
    for cell in 0..<part.count {
      let lower = max(part.hiddenLower[cell], min(-most, part.shownLower[cell]))
      let upper = min(part.hiddenUpper[cell], max(most, part.shownUpper[cell]))
      let shown = (Double(part.shownLower[cell]), Double(part.shownUpper[cell]))
      attack.setBounds(
        shown.0 + choice[cell] * (Double(lower) - shown.0),
        shown.1 + choice[cell] * (Double(upper) - shown.1),
        of: cell)
    }
  }

  /// Whoever is hidden alone in an equation is known.
  private func lonelyCuts(at choice: [Double]) -> [Cut] {
    var cuts: [Cut] = []
    for row in plainRows {
      let cells = choices.part.terms[row].map(\.cell)
      let sum = cells.reduce(0) { $0 + choice[$1] }
      for cell in cells where choices.part.isSecret[cell] && 2 * choice[cell] > sum + 1e-4 {
        let others = cells.filter { $0 != cell }
        if others.contains(where: { choices.fixed[$0] == true }) { continue }
        let open = others.filter { choices.fixed[$0] == nil }
        switch choices.fixed[cell] {
        case nil: cuts.append(Cut(oneOf: open, if: cell))
        case true?: if !open.isEmpty { cuts.append(Cut(oneOf: open)) }
        case false?: break
        }
      }
    }
    return cuts
  }
}
