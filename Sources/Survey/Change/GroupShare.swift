import Datasets

/// What part of everybody who answered a question a group is, by weight.
struct GroupShare {
  let results: WaveResults
  let question: Wave.Question
  let group: WaveResults.Group

  /// The share from 0 to 1; nothing where the results do not say.
  ///
  /// The group’s part of the unweighted base, times what one of its people weighs: the weighted percentage of the group
  /// among all who answered the survey by the unweighted one. A question put to some people only has other parts than
  /// the survey as a whole, so the survey’s own would not do.
  var value: Double? {
    guard let breakdown = results.wave.breakdown(group.breakdown) else { return nil }
    guard let everybody = results.result(question)?.base.number, everybody > 0,
      let own = base(of: group.name)
    else { return nil }
    guard let weights = weights(of: breakdown), let weight = weights[group.name] else {
      return results.wave.isWeighted ? nil : own / everybody
    }
    // A group that is made of others would count the same people twice.
    let names = breakdown.singles
    let parts = names.compactMap { name in
      base(of: name).flatMap { base in weights[name].map { (base: base, worth: base * $0) } }
    }
    // Where another group’s base is hidden, people are taken to weigh one each on the whole; so are those who did not
    // say which group is theirs.
    let known = parts.reduce(0) { $0 + $1.base }
    let total =
      parts.count == names.count
      ? parts.reduce(0) { $0 + $1.worth } + max(0, everybody - known) : everybody
    return total > 0 ? own * weight / total : nil
  }

  private func base(of name: String) -> Double? {
    results.result(question, in: WaveResults.Group(group.breakdown, name))?.base.number
  }

  /// What one person of each group weighs, where 1 is the average.
  private func weights(of breakdown: Breakdown) -> [String: Double]? {
    guard let who = results.respondents(by: breakdown), let all = who.base.number, all > 0 else { return nil }
    let known = who.answers.compactMap { answer -> (String, Double)? in
      guard let count = answer.count.number, count > 0, let share = answer.percentage.number else {
        return nil
      }
      return (answer.name, share / 100 / (count / all))
    }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }
}
