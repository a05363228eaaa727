import Survey
import Testing

@Suite("What can be compared between waves")
struct ComparabilityTests {
  private let old = SurveyFixture(year: 2021)
  private let new = SurveyFixture(year: 2025)

  private func change(_ waves: SurveyFixture..., in group: WaveResults.Group = .everybody) throws
    -> WaveChange
  {
    let results = try waves.map { try $0.results() }
    return WaveChange(of: try #require(results.last).feelsSafe, in: group, across: results)
  }

  private func reason(_ later: SurveyFixture) throws -> Incomparable? { try change(old, later).reason }

  @Test("The same question can be compared, however its text is wrapped or its quotes are drawn")
  func same() throws {
    #expect(try reason(SurveyFixture(wording: "\"How safe  do you feel?\"")) == nil)
  }

  @Test("Other words, other answers, other people and other populations cannot be compared")
  func different() throws {
    #expect(try reason(SurveyFixture(wording: "How unsafe do you feel?")) == .reworded(nil))
    #expect(
      try reason(SurveyFixture(question: "changed: Was asked about the evening"))
        == .reworded("Was asked about the evening"))
    #expect(try reason(SurveyFixture(options: "[Safe, Unsafe, Neither, Don't know]")) == .otherAnswers)
    #expect(try reason(SurveyFixture(kind: "multiple")) == .otherAnswers)
    #expect(try reason(SurveyFixture(question: "asked-of: Parents")) == .otherPeopleAsked)
    #expect(try reason(SurveyFixture(population: "Everyone aged 18 and over")) == .otherPopulation)
    #expect(try reason(SurveyFixture(isSelfSelected: true)) == .selfSelected)
    #expect(try reason(SurveyFixture(safe: (50, 1000, nil))) == .unknownPrecision)
  }

  @Test("A rewording in between parts the first wave from the last")
  func between() throws {
    let reworded = SurveyFixture(year: 2023, question: "changed: Was asked about the evening")
    #expect(try change(old, reworded, new).reason == .reworded("Was asked about the evening"))
    #expect(try change(reworded, new).reason == nil)
  }

  @Test("Nothing is said of a change from or to a hidden group")
  func hidden() throws {
    let areas = "breakdowns: [{name: Area, kind: area, groups: [North, South]}]"
    let north = WaveResults.Group("Area", "North")
    let rows = { (count: Int, base: Int) in
      ["Safe", "Feels safe", "Unsafe"].map { "safe,Area,North,\($0),\(count),50,\(base),\(base)" }
    }
    let big = SurveyFixture(year: 2021, wave: areas, rows: rows(60, 120))
    let small = SurveyFixture(year: 2023, wave: areas, rows: rows(20, 40))
    let change = try change(big, small, in: north)
    #expect(change.reason == .hidden)
    #expect(change.later == nil && change.points == nil && change.interval == nil)
    #expect(change.sentence(since: "2021").hasPrefix("One of the two results is hidden"))
  }

  @Test("A result that nobody has is not called hidden")
  func notKnown() throws {
    let areas = "breakdowns: [{name: Area, kind: area, groups: [North, South]}]"
    let rows = ["Safe", "Feels safe", "Unsafe"].map { "safe,Area,North,\($0),60,50,120,120" }
    let without = SurveyFixture(year: 2021, wave: areas)
    let with = SurveyFixture(year: 2023, wave: areas, rows: rows)
    #expect(try change(without, with, in: WaveResults.Group("Area", "North")).reason == .notKnown)
  }

  @Test("A group told apart in another way is another group")
  func group() throws {
    let areas = { (definition: String) in
      "breakdowns: [{name: Area, kind: area, groups: [North, South], definition: \(definition)}]"
    }
    let rows = ["Safe", "Feels safe", "Unsafe"].map { "safe,Area,North,\($0),60,50,120,120" }
    let before = SurveyFixture(year: 2021, wave: areas("By ward of 2018"), rows: rows)
    let after = SurveyFixture(year: 2023, wave: areas("By ward of 2022"), rows: rows)
    let north = WaveResults.Group("Area", "North")
    #expect(try change(before, after, in: north).reason == .otherGroup)
    #expect(try change(before, before, in: north).reason == nil)
  }
}
