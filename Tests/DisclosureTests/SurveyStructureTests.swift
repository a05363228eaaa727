import Datasets
import Diagnostics
import Disclosure
import Testing

@Suite("What hangs together in a survey")
struct SurveyStructureTests {
  private let yesNo = SurveyDesign.Question.single("q", ["yes", "no"])

  /// Everybody, by district and by sex, and both crossed, where three women in Eastvale said no.
  private func crossed(_ separator: String) -> String {
    let groups: [(breakdown: String, group: String, yes: Int, no: Int)] = [
      ("All", "All", 110, 90), ("District", "Northmarch", 50, 50), ("District", "Eastvale", 60, 40),
      ("Sex", "Women", 77, 23), ("Sex", "Men", 33, 67),
      ("Both", "Northmarch\(separator)Women", 30, 20), ("Both", "Northmarch\(separator)Men", 20, 30),
      ("Both", "Eastvale\(separator)Women", 47, 3), ("Both", "Eastvale\(separator)Men", 13, 37),
    ]
    return groups.flatMap { group in
      let base = group.yes + group.no
      return [("yes", group.yes), ("no", group.no)].map { answer, count in
        "q,\(group.breakdown),\(group.group),\(answer),\(count),\(base)"
      }
    }.joined(separator: "\n")
  }

  private func isHidden(_ table: ReleasedTable, _ group: String, _ answer: String) -> Bool {
    (0..<table.rowCount).contains { row in
      table.columns[2][row].text == group && table.columns[3][row].text == answer
        && table.columns[4][row].number == nil
    }
  }

  @Test(
    "A crossed breakdown does not let a group be worked out by subtraction",
    arguments: [" / ", " and ", " by "])
  func crossedBreakdown(separator: String) throws {
    let table = released(try wave(crossed(separator), [yesNo]))
    let woman = "Eastvale\(separator)Women"
    #expect(isHidden(table, woman, "no"))
    #expect(
      isHidden(table, "Eastvale\(separator)Men", "no") || isHidden(table, "Eastvale", "no"),
      "Eastvale’s men take from all of Eastvale")
    #expect(isHidden(table, "Northmarch\(separator)Women", "no") || isHidden(table, "Women", "no"))
  }

  @Test("Groups that are declared to be made of others are held against them")
  func declaredParts() throws {
    let rows = """
      q,All,All,yes,60,100
      q,All,All,no,40,100
      q,Age,Young,yes,37,40
      q,Age,Young,no,3,40
      q,Age,Middle,yes,13,30
      q,Age,Middle,no,17,30
      q,Age,Old,yes,10,30
      q,Age,Old,no,20,30
      q,Other,Under 60,yes,50,70
      q,Other,Under 60,no,20,70
      """
    let parts = ["Other": ["Under 60": ["Young", "Middle"]]]
    let table = released(try wave(rows, [yesNo], parts: parts))
    #expect(isHidden(table, "Young", "no"))
    #expect(isHidden(table, "Middle", "no") || isHidden(table, "Under 60", "no"))
  }

  @Test("A question that nobody skipped has as many answers as people took part: both are hidden or none")
  func respondents() throws {
    let rows = """
      q,All,All,yes,60,100
      q,All,All,no,40,100
      q,Sex,Women,yes,30,60
      q,Sex,Women,no,30,60
      q,Sex,Men,yes,28,37
      q,Sex,Men,no,9,37
      q,Sex,Other,yes,2,3
      q,Sex,Other,no,1,3
      Sex,All,All,Women,60,100
      Sex,All,All,Men,37,100
      Sex,All,All,Other,3,100
      """
    let table = released(try wave(rows, [yesNo, .single("Sex", ["Women", "Men", "Other"])]))
    let bases = Set(
      (0..<table.rowCount).filter { table.columns[6][$0].number == nil }.compactMap {
        table.columns[2][$0].text
      })
    let tookPart = Set(
      (0..<table.rowCount).filter { table.columns[0][$0].text == "Sex" && table.columns[4][$0].number == nil }
        .compactMap { table.columns[3][$0].text })
    #expect(bases.contains("Other"))
    #expect(bases.count == 2)
    #expect(tookPart == bases)
  }

  @Test("Too few people say nothing: their answers are unreliable, and their number stays")
  func lowBase() throws {
    let rows = """
      q,All,All,yes,60,120
      q,All,All,no,60,120
      q,Sex,Women,yes,50,90
      q,Sex,Women,no,40,90
      q,Sex,Men,yes,10,30
      q,Sex,Men,no,20,30
      """
    let table = released(try wave(rows, [yesNo], leastBase: 50))
    #expect(
      text(table) == [
        "All yes 60/120", "All no 60/120", "Women yes 50/90", "Women no 40/90", "Men yes [u]/30",
        "Men no [u]/30",
      ])
    #expect(table.columns[5].suffix(2) == [.symbol(.unreliable), .symbol(.unreliable)])
    let whole = released(try wave(rows, [yesNo], leastBase: 200))
    #expect(whole.columns[4].allSatisfy { $0 == .symbol(.unreliable) }, "too few in all: the whole question")
  }

  @Test("Results that came with hidden numbers go through, and are hidden no further")
  func arrival() throws {
    let rows = """
      q,All,All,yes,160,300
      q,All,All,no,140,300
      q,Sex,Women,yes,95,98
      q,Sex,Women,no,3,98
      q,Sex,Men,yes,20,102
      q,Sex,Men,no,82,102
      q,Sex,Other,yes,45,100
      q,Sex,Other,no,55,100
      """
    let first = released(try wave(rows, [yesNo], leastBase: 50))
    let hidden = text(first)
    #expect(hidden.count { $0.contains("[c]") } == 4)
    let again = try wave(
      (0..<first.rowCount).map { row in
        first.columns.map { cells in
          cells[row].text ?? cells[row].symbol?.rawValue ?? "\(cells[row].number ?? 0)"
        }.map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 }.joined(separator: ",")
      }.joined(separator: "\n"), [yesNo], leastBase: 50)
    let release = SiteRelease(datasets: [], surveys: [again])
    #expect(release.problems.all.isEmpty)
    #expect(text(release.results[0]) == hidden)
  }

  @Test("A number that came hidden on its own is not left to be worked out")
  func badArrival() throws {
    let rows = """
      q,All,All,yes,160,300
      q,All,All,no,140,300
      q,Sex,Women,yes,[c],150
      q,Sex,Women,no,70,150
      q,Sex,Men,yes,80,150
      q,Sex,Men,no,70,150
      """
    let release = SiteRelease(datasets: [], surveys: [try wave(rows, [yesNo])])
    #expect(release.problems.all.isEmpty)
    #expect(text(release.results[0]).count { $0.contains("[c]") } == 4)
  }

  @Test("What cannot be guarded names the answer, the group, the question, and the line of the results")
  func problem() throws {
    let rows = "q,All,All,yes,1,2\nq,All,All,no,1,2\n"
    let release = SiteRelease(
      datasets: [],
      surveys: [
        try wave(rows, [yesNo], disclosure: "{threshold: 2, zeros: shown, wide: true, reason: R.}")
      ])
    if let problem = release.problems.all.first {
      #expect(problem.location?.file == "content/survey/2025/results.csv")
      #expect(problem.location?.line == 2)
      #expect(problem.message.contains("yes, everybody, q"))
    }
    #expect(release.report.tables.map(\.counts) == [3])
  }

  @Test("A dataset with the same labels has nothing to do with the answers")
  func datasets() throws {
    let dataset = try read(
      columns: ["group: {type: category, total: All}", "count: {type: count}"],
      "group,count\nAll,100\nWomen,60\nMen,40\n", name: "crimes")
    let rows = """
      q,All,All,yes,100,200
      q,All,All,no,100,200
      q,Sex,Women,yes,60,63
      q,Sex,Women,no,3,63
      q,Sex,Men,yes,40,137
      q,Sex,Men,no,97,137
      """
    let release = SiteRelease(datasets: [dataset], surveys: [try wave(rows, [yesNo])])
    #expect(release.tables[0].columns[1].map(\.number) == [100, 60, 40])
    #expect(release.report.tables.map(\.name) == ["crimes", "t"])
  }

  @Test("Each wave of three with twelve questions of five answers keeps nine numbers of ten")
  func usefulness() throws {
    let wave = try RandomWave(seed: 1).table()
    let release = SiteRelease(datasets: [], surveys: [wave])
    #expect(release.problems.all.isEmpty)
    let shown = release.results[0].columns[4].count { $0.number != nil }
    #expect(Double(shown) > 0.9 * Double(wave.table.rowCount), "\(shown) of \(wave.table.rowCount)")
  }
}

/// Six questions put to two thousand people in five districts and four ages.
private struct RandomWave {
  private let answers = ["very good", "good", "poor", "very poor", "don’t know"]
  private var people: [(district: Int, age: Int, answers: [Int])] = []

  init(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<2000 {
      let district = min(Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random))
      let age = Int.random(in: 0..<4, using: &random)
      let given = (0..<6).map { _ in
        min(Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random))
      }
      people.append((district, age, given))
    }
  }

  func table() throws -> SurveyTable {
    var groups: [(String, String, ((district: Int, age: Int, answers: [Int])) -> Bool)] = [
      ("All", "All", { _ in true })
    ]
    for district in 0..<5 { groups.append(("District", "D\(district)", { $0.district == district })) }
    for age in 0..<4 { groups.append(("Age", "A\(age)", { $0.age == age })) }
    let rows = (0..<6).flatMap { question in
      groups.flatMap { breakdown, name, isMember in
        let members = people.filter(isMember)
        return answers.enumerated().map { place, answer in
          let count = members.count { $0.answers[question] == place }
          return "q\(question),\(breakdown),\(name),\(answer),\(count),\(members.count)"
        }
      }
    }
    return try wave(
      rows.joined(separator: "\n"), (0..<6).map { .single("q\($0)", answers) }, leastBase: 50)
  }
}
