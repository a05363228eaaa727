import Datasets

/// One question of a survey, everybody’s answers to it and all its breakdowns.
struct SurveyQuestion {
  let name: Cell
  let everybody: SurveyGroup?
  /// Whether nothing of the question may be shown, not even how many answered.
  private(set) var isHidden: Bool
  private(set) var breakdowns: [SurveyBreakdown]

  init(name: Cell, everybody: SurveyGroup?, breakdowns: [SurveyBreakdown], rule: SurveyGroup.Rule) {
    self.name = name
    self.everybody = everybody
    self.breakdowns = breakdowns
    let hasSmallTotal = everybody.map { !$0.smallAnswers.isEmpty || ($0.base.map(rule.isSmall) ?? false) }
    isHidden = hasSmallTotal ?? false
    for index in self.breakdowns.indices { self.breakdowns[index].protect() }
  }

  /// Hides what would give away the hidden answers of `other`, where those people alone were asked this question.
  ///
  /// Says whether anything more was hidden.
  mutating func follow(_ other: SurveyQuestion) -> Bool {
    guard let answer = other.answerAsked(by: self) else { return false }
    if other.isHidden, !isHidden {
      isHidden = true
      return true
    }
    var changed = false
    for index in breakdowns.indices {
      guard let origin = other.breakdowns.first(where: { $0.name == breakdowns[index].name }) else {
        continue
      }
      let names = Set(
        origin.hidden.filter { origin.groups[$0].counts[answer] != 0 }.map { origin.groups[$0].name })
      let forced = Set(
        breakdowns[index].groups.indices.filter { names.contains(breakdowns[index].groups[$0].name) })
      guard !forced.isEmpty, !forced.isSubset(of: breakdowns[index].hidden) || !breakdowns[index].hidesBases
      else {
        continue
      }
      breakdowns[index].protect(forced: forced)
      changed = true
    }
    return changed
  }

  /// The answer whose givers seem to be those who were asked `next`: about as many, and never more in any group.
  ///
  /// Then the base of each group there is the count of that answer here.
  private func answerAsked(by next: SurveyQuestion) -> Cell? {
    guard name != next.name, let base = everybody?.base, let asked = next.everybody?.base else { return nil }
    guard asked < base * 0.9, let everybody else { return nil }
    let fitting = everybody.counts.filter { answer, count in
      asked <= count && asked >= count * 0.9 && fits(answer, next)
    }
    return fitting.min { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }?.key
  }

  private func fits(_ answer: Cell, _ next: SurveyQuestion) -> Bool {
    breakdowns.allSatisfy { breakdown in
      guard let other = next.breakdowns.first(where: { $0.name == breakdown.name }) else { return true }
      return breakdown.groups.allSatisfy { group in
        guard let count = group.counts[answer],
          let base = other.groups.first(where: { $0.name == group.name })?.base
        else { return true }
        return base <= count
      }
    }
  }
}
