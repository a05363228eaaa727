extension Prover {
  /// The cuts that follow from the goals which a choice does not meet.
  func cuts(for failed: [(goal: Int, verdict: Verdict)], choices: Choices) -> [Cut] {
    var cuts: [Cut] = []
    for (index, verdict) in failed {
      let goal = goals[index]
      if verdict == .impossible, let cut = cut(for: goal, choices) {
        cuts.append(cut)
      } else {
        cuts.append(Cut(notOnly: isHidden, for: goal, choices: choices))
      }
    }
    return cuts
  }

  private func cut(for goal: Goal, _ choices: Choices) -> Cut? {
    guard let direction = goal.direction else { return apartCut(for: goal.cell, choices) }
    let need = Double(goal.need)
    guard attack.push([.init(cell: goal.cell, direction: direction, enough: need)]) != nil else { return nil }
    return Cut(gains: attack.gains, need: need, choices: choices)
  }

  /// Of all cells that could move this one, one at least must be hidden if it is.
  private func apartCut(for cell: Int, _ choices: Choices) -> Cut? {
    var support: Set<Int> = []
    for direction in Direction.allCases {
      guard attack.push([.init(cell: cell, direction: direction, enough: 1)]) != nil else { return nil }
      for (other, gain) in attack.gains.enumerated() where abs(gain) > 1e-7 { support.insert(other) }
    }
    let open = support.sorted().filter { $0 != cell && choices.fixed[$0] == nil && !isHidden[$0] }
    if open.isEmpty || choices.hasNarrowing { return nil }
    return choices.fixed[cell] == true ? Cut(oneOf: open) : Cut(oneOf: open, if: cell)
  }
}
