import Statistics
import Survey

/// Adds up the answers of people to what the results say of groups.
struct Aggregator {
  private typealias Group = (breakdown: String, name: String)

  private let wave: Wave
  private let responses: Responses
  /// Everybody, and then every group of every breakdown.
  private let groups: [Group]
  /// For each person, the positions among ``groups`` of those that the person is in.
  private let memberships: [[Int]]
  /// The people in the order of their primary sampling units.
  private let order: [Int]

  /// Everything that the results of `wave` say, in the order of the questionnaire.
  static func estimates(_ responses: Responses, wave: Wave) -> [Estimate] {
    let aggregator = Aggregator(responses, wave: wave)
    let answers = wave.questions.indices.flatMap(aggregator.question)
    return answers + wave.breakdowns.indices.flatMap(aggregator.whoAnswered)
  }

  private init(_ responses: Responses, wave: Wave) {
    self.wave = wave
    self.responses = responses
    var groups: [Group] = [(Wave.everybody, Wave.everybody)]
    var starts: [Int] = []
    for breakdown in wave.breakdowns {
      starts.append(groups.count)
      groups += breakdown.groups.map { (breakdown.name, $0) }
    }
    self.groups = groups
    memberships = (0..<responses.count).map { person in
      responses.groups.indices.reduce(into: [0]) { found, index in
        for group in responses.groups[index].answers(of: person) ?? [] { found.append(starts[index] + group) }
      }
    }
    let units = responses.sample.units
    order = units.indices.sorted { (units[$0], $0) < (units[$1], $1) }
  }

  private func question(_ index: Int) -> [Estimate] {
    let question = wave.questions[index]
    let nets = question.nets.map { net in Set(net.answers.compactMap(question.options.firstIndex)) }
    // A net is one answer more, which everybody has chosen who chose any of its answers.
    let sets = responses.answers[index].sets.map { set in
      set + nets.indices.filter { !nets[$0].isDisjoint(with: set) }.map { question.options.count + $0 }
    }
    let names = question.options + question.nets.map(\.name)
    let sums = sums(of: responses.answers[index].people, sets, answers: names.count, groups: groups.count) {
      memberships[$0]
    }
    return zip(groups, sums).flatMap { group, sums in
      estimates(sums, names: names, question: question.id, group)
    }
  }

  /// Everybody who answered the survey is in the base, also those who did not say which group is theirs.
  private func whoAnswered(_ index: Int) -> [Estimate] {
    let breakdown = wave.breakdowns[index]
    let known = responses.groups[index]
    let nowhere = Int32(known.sets.count)
    let people = known.people.map { $0 == AnswerSets.none ? nowhere : $0 }
    let sums = sums(of: people, known.sets + [[]], answers: breakdown.groups.count, groups: 1) { _ in [0] }
    return sums.flatMap { estimates($0, names: breakdown.groups, question: breakdown.name, groups[0]) }
  }

  /// Adds up `people`, the position of each person’s answers among `sets`, for each of the groups the person is in.
  private func sums(
    of people: [Int32], _ sets: [[Int]], answers: Int, groups: Int, memberships: (Int) -> [Int]
  ) -> [DomainProportions] {
    let sample = responses.sample
    let empty = DomainProportions(strata: sample.unitsPerStratum.count, answers: answers)
    var sums = Array(repeating: empty, count: groups)
    var parts = Array(repeating: DomainProportions.Unit(answers: answers), count: groups)
    var touched: Set<Int> = []
    for (place, person) in order.enumerated() {
      if people[person] != AnswerSets.none {
        for group in memberships(person) {
          parts[group].add(sample.weights[person], chosen: sets[Int(people[person])])
          touched.insert(group)
        }
      }
      let isLast = place + 1 == order.count || sample.units[order[place + 1]] != sample.units[person]
      guard isLast else { continue }
      for group in touched {
        sums[group].add(parts[group], stratum: Int(sample.strata[person]))
        parts[group].clear()
      }
      touched.removeAll(keepingCapacity: true)
    }
    return sums
  }

  private func estimates(
    _ sums: DomainProportions, names: [String], question: String, _ group: Group
  ) -> [Estimate] {
    names.enumerated().map { place, name in
      Estimate(
        question: question, breakdown: group.breakdown, group: group.name, response: name,
        count: sums.count(place), base: sums.base, value: sums.value(place),
        standardError: sums.standardError(place, units: responses.sample.unitsPerStratum))
    }
  }
}
