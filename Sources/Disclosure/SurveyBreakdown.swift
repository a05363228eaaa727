import Datasets

/// The groups of one question and breakdown, and which of them must be hidden.
///
/// What an attacker has: everybody’s results, the bases, and the groups shown. So for each answer the sum over all
/// hidden groups is known, and over people who are in no group. A small count is safe where it could be anything from
/// at most 1 to at least the threshold. Several breakdowns of the same people give no more away: any two that agree
/// with everybody’s results are possible together, as long as no group is a part of a group of another breakdown.
struct SurveyBreakdown {
  let name: Cell
  let groups: [SurveyGroup]
  let everybody: SurveyGroup?
  let rule: SurveyGroup.Rule

  /// The positions of the groups that must be hidden.
  private(set) var hidden: Set<Int> = []
  /// Whether the bases of the hidden groups must be hidden too.
  private(set) var hidesBases = false

  init(name: Cell, groups: [SurveyGroup], everybody: SurveyGroup?, rule: SurveyGroup.Rule) {
    self.name = name
    // A group of all who answered, such as “All ages”, is everybody once more.
    self.groups = groups.filter { groups.count == 1 || everybody?.base == nil || $0.base != everybody?.base }
    self.everybody = everybody
    self.rule = rule
  }

  /// Hides the groups with small counts, those `forced`, and as many others as it takes to keep them safe.
  mutating func protect(forced: Set<Int> = []) {
    hidden.formUnion(groups.indices.filter { !groups[$0].smallAnswers.isEmpty || isSmallBase($0) })
    hidden.formUnion(forced)
    hidesBases =
      hidesBases || !forced.isEmpty || hidden.contains(where: isSmallBase) || rule.isSmall(unlistedBase)
    while !isSafe {
      let shown = groups.indices.filter { !hidden.contains($0) }
      guard let next = shown.min(by: { (groups[$0].base ?? 0) < (groups[$1].base ?? 0) }) else {
        hidesBases = true
        return
      }
      hidden.insert(next)
    }
  }

  private func isSmallBase(_ index: Int) -> Bool {
    groups[index].base.map(rule.isSmall) ?? false
  }

  /// How many people are in no group; below zero where people can be in several.
  private var unlistedBase: Double {
    (everybody?.base ?? 0) - groups.reduce(0) { $0 + ($1.base ?? 0) }
  }

  /// How many hidden or unlisted people gave `answer`: known to everyone.
  private func hiddenSum(of answer: Cell) -> Double? {
    guard let all = everybody?.counts[answer] else { return nil }
    return all - shownGroups.reduce(0) { $0 + ($1.counts[answer] ?? 0) }
  }

  private var shownGroups: [SurveyGroup] {
    groups.indices.filter { !hidden.contains($0) }.map { groups[$0] }
  }

  /// The small answers of people who are in no group: what is left of everybody’s when all groups are taken away.
  private var smallUnlistedAnswers: [Cell] {
    guard let everybody, unlistedBase > 0 else { return [] }
    return everybody.counts.filter { answer, all in
      rule.isSmall(all - groups.reduce(0) { $0 + ($1.counts[answer] ?? 0) })
    }.map(\.key)
  }

  private var isSafe: Bool {
    guard let all = everybody?.base else { return hidesBases || basesReachThreshold }
    guard unlistedBase >= 0 else { return hidden.isEmpty }
    let unlisted = smallUnlistedAnswers
    if hidden.isEmpty, unlisted.isEmpty { return true }
    let hiddenBase = all - shownGroups.reduce(0) { $0 + ($1.base ?? 0) }
    let members = hidden.count + (unlistedBase > 0 ? 1 : 0)
    if hidesBases, members < 2 || hiddenBase < rule.threshold { return false }
    let cells = hidden.sorted().flatMap { index in
      groups[index].smallAnswers.map { (answer: $0, base: groups[index].base ?? 0) }
    }
    return (cells + unlisted.map { ($0, unlistedBase) }).allSatisfy { cell in
      guard let sum = hiddenSum(of: cell.answer) else { return true }
      if hidesBases { return sum >= rule.threshold }
      return min(cell.base, sum) >= rule.threshold && sum - (hiddenBase - cell.base) <= 1
    }
  }

  /// Where nothing can be added up, a hidden count is bounded only by its base.
  private var basesReachThreshold: Bool {
    hidden.allSatisfy { (groups[$0].base ?? 0) >= rule.threshold }
  }
}
