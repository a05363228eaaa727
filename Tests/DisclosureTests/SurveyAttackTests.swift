import Datasets
import Disclosure
import Testing

/// Attacks released results with everything that is published: everybody’s results, bases and the groups shown.
@Suite("No small answer can be worked out from a survey’s released results")
struct SurveyAttackTests {
  @Test(
    "In random surveys, each small count could be at most 1 and could reach the threshold", arguments: 1...300
  )
  func bounds(seed: Int) throws {
    let survey = try RandomSurvey(seed: UInt64(seed))
    let released = survey.table.releasedSurvey()
    for breakdown in ["Age", "Area"] {
      let attack = SurveyAttack(released: released, breakdown: breakdown)
      for row in 0..<released.rowCount where survey.table.columns[1][row].text == breakdown {
        guard let count = survey.table.columns[4][row].number, (1..<5).contains(count) else { continue }
        let bounds = attack.bounds(of: row)
        #expect(bounds.lowest <= 1, "row \(row): at least \(bounds.lowest)")
        #expect(bounds.highest >= 5, "row \(row): at most \(bounds.highest)")
      }
    }
  }

  @Test("Random surveys of many people keep nearly all their groups")
  func usefulness() throws {
    var (shown, all) = (0, 0)
    for seed in 1...50 {
      let table = try RandomSurvey(seed: UInt64(seed), people: 4000).table
      shown += table.releasedSurvey().columns[4].count { $0.number != nil }
      all += table.rowCount
    }
    #expect(Double(shown) > 0.8 * Double(all))
  }
}

/// A question put to random people, some of whom give no age.
private struct RandomSurvey {
  let table: RawTable

  init(seed: UInt64, people: Int? = nil) throws {
    var random = Seeded(state: seed)
    let ages = Int.random(in: 2...5, using: &random)
    let answers = Int.random(in: 2...4, using: &random)
    let count = people ?? Int.random(in: 20...300, using: &random)
    let unlisted = Bool.random(using: &random) ? Int.random(in: 0...3, using: &random) : 0
    let persons = (0..<count).map { index in
      (
        age: index < unlisted
          ? -1 : min(Int.random(in: 0..<ages, using: &random), Int.random(in: 0..<ages, using: &random)),
        area: Int.random(in: 0..<3, using: &random),
        answer: min(Int.random(in: 0..<answers, using: &random), Int.random(in: 0..<answers, using: &random))
      )
    }
    var lines = ["question,breakdown,group,response,count,percentage,base"]
    func add(_ breakdown: String, _ group: String, _ members: [(age: Int, area: Int, answer: Int)]) {
      for answer in 0..<answers where !members.isEmpty {
        let number = members.count { $0.answer == answer }
        let percentage = (Double(number) / Double(members.count) * 1000).rounded() / 10
        lines.append("q,\(breakdown),\(group),r\(answer),\(number),\(percentage),\(members.count)")
      }
    }
    add("All", "All", persons)
    for age in 0..<ages { add("Age", "a\(age)", persons.filter { $0.age == age }) }
    for area in 0..<3 { add("Area", "d\(area)", persons.filter { $0.area == area }) }
    table = try survey(lines.joined(separator: "\n"))
  }
}

/// Narrows the hidden counts of one breakdown by sums along groups and answers, until nothing more follows.
private struct SurveyAttack {
  private var low: [[Double]] = []
  private var high: [[Double]] = []
  private var places: [Int: (group: Int, answer: Int)] = [:]

  init(released: ReleasedTable, breakdown: String) {
    let rows = (0..<released.rowCount).filter { released.columns[1][$0].text == breakdown }
    let everybody = (0..<released.rowCount).filter { released.columns[1][$0].text == "All" }
    var groups: [Cell] = []
    for row in rows where !groups.contains(released.columns[2][row]) {
      groups.append(released.columns[2][row])
    }
    let answers = everybody.map { released.columns[3][$0] }
    let totals = everybody.map { released.columns[4][$0].number }
    let all = released.columns[6][everybody[0]].number
    let unlisted = groups.count
    low = Array(repeating: Array(repeating: 0, count: answers.count), count: groups.count + 1)
    high = Array(repeating: Array(repeating: .infinity, count: answers.count), count: groups.count + 1)
    var bases: [Double?] = Array(repeating: nil, count: groups.count + 1)
    for row in rows {
      guard let group = groups.firstIndex(of: released.columns[2][row]),
        let answer = answers.firstIndex(of: released.columns[3][row])
      else { continue }
      places[row] = (group, answer)
      bases[group] = released.columns[6][row].number
      guard let count = released.columns[4][row].number else { continue }
      (low[group][answer], high[group][answer]) = (count, count)
    }
    let known = bases.prefix(unlisted).compactMap(\.self)
    if let all, known.count == unlisted { bases[unlisted] = all - known.reduce(0, +) }
    narrow(bases: bases, totals: totals)
  }

  func bounds(of row: Int) -> (lowest: Double, highest: Double) {
    guard let place = places[row] else { return (0, .infinity) }
    return (low[place.group][place.answer], high[place.group][place.answer])
  }

  private mutating func narrow(bases: [Double?], totals: [Double?]) {
    for _ in 0..<30 {
      for (group, base) in bases.enumerated() {
        guard let base else { continue }
        for answer in totals.indices {
          let others = totals.indices.filter { $0 != answer }
          high[group][answer] = min(high[group][answer], base - others.reduce(0) { $0 + low[group][$1] })
          low[group][answer] = max(low[group][answer], base - others.reduce(0) { $0 + high[group][$1] })
        }
      }
      for (answer, total) in totals.enumerated() {
        guard let total else { continue }
        for group in bases.indices {
          let others = bases.indices.filter { $0 != group }
          high[group][answer] = min(high[group][answer], total - others.reduce(0) { $0 + low[$1][answer] })
          low[group][answer] = max(low[group][answer], total - others.reduce(0) { $0 + high[$1][answer] })
        }
      }
    }
  }
}
