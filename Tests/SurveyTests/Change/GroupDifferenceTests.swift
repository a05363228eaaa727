import Statistics
import Survey
import Testing

/// Expected values are R 4.2.2, from the answers of invented people: `Tests/Reference/group-difference.R`.
@Suite("A group against everybody else")
struct GroupDifferenceTests {
  private static let wave =
    "breakdowns: [{name: Area, kind: area, groups: [North, South, East, West]}]"
  private var words: GroupPhrases {
    get throws {
      let wave = try SurveyFixture(wave: Self.wave).results().wave
      return GroupPhrases(try #require(wave.breakdowns.first), "North", area: "Exampleshire")
    }
  }

  private let north = WaveResults.Group("Area", "North")

  /// Who answered: unweighted counts, and weighted percentages.
  private let who = [
    ("North", 260, 7.623494), ("South", 340, 36.757481), ("East", 300, 27.978613),
    ("West", 300, 27.640412),
  ].map { "Area,All,All,\($0),\($1),\($2),1200,1015.2" }

  private func rows(_ group: String, _ count: Int, _ percentage: Double, _ base: Int, _ effective: Double)
    -> [String]
  {
    ["Safe", "Feels safe", "Unsafe"].map {
      "safe,Area,\(group),\($0),\($0 == "Unsafe" ? base - count : count),\($0 == "Unsafe" ? 100 - percentage : percentage),\(base),\(effective)"
    }
  }

  private func difference(
    all: (Double, Int, Double?), _ north: [String], others: [(String, Int)], who: [String]
  ) throws -> GroupDifference {
    let others = others.flatMap { rows($0.0, $0.1 / 2, 50, $0.1, Double($0.1)) }
    let results = try SurveyFixture(wave: Self.wave, safe: all, rows: who + north + others).results()
    return GroupDifference(of: try results.feelsSafe, in: self.north, results: results)
  }

  @Test("The rest is worked out as from the answers themselves")
  func rest() throws {
    let found = try difference(
      all: (47.52819695, 1200, 1015.228237), rows("North", 86, 33.40298764, 260, 247.134159),
      others: [("South", 340), ("East", 300), ("West", 300)], who: who)
    let difference = try #require(found.difference)
    #expect(abs(difference.old.value - 0.4869389861) < 1e-6)
    #expect(abs(difference.old.effectiveBase - 887.526257) < 0.01)
    #expect(abs(difference.z - -4.270343) < 1e-4)
    #expect(found.isSignificant)
    #expect(
      found.sentence(try words)
        == "Lower than in the rest of Exampleshire. That is worse.")
    #expect(found.finding == "Fewer people feel safe (33%, base 260; everybody: 48%, base 1,200).")
  }

  @Test("Of a question that some people skipped, the group’s own share is used, closely enough")
  func routed() throws {
    let found = try difference(
      all: (42.30622448, 461, 353.109224), rows("North", 57, 32.53251460, 182, 172.531154),
      others: [("South", 109), ("East", 75), ("West", 95)], who: who)
    let difference = try #require(found.difference)
    #expect(abs(difference.old.value - 0.4417114846) < 0.002)
    #expect(abs(difference.old.effectiveBase / 262.812922 - 1) < 0.02)
    #expect(abs(difference.z - -2.428728) < 0.05)
  }

  @Test("Groups made of others, and people who did not say their group, leave the share of a group as it is")
  func sums() throws {
    let sums =
      "breakdowns: [{name: Area, kind: area, groups: [North, South, Both], parts: {Both: [North, South]}}]"
    let who = [("North", 250, 25), ("South", 250, 25), ("Both", 500, 50)].map {
      "Area,All,All,\($0),\($1),\($2),1000,1000"
    }
    let groups = rows("North", 100, 40, 250, 250) + rows("South", 100, 40, 250, 250)
    let results = try SurveyFixture(
      wave: sums, safe: (50, 1000, 1000), rows: who + groups + rows("Both", 200, 40, 500, 500)
    ).results()
    let found = GroupDifference(of: try results.feelsSafe, in: north, results: results)
    // A quarter of everybody with 40% leaves three quarters with 53.3%.
    #expect(abs(try #require(found.difference).old.value - 0.4 / 0.75) < 1e-9)
  }

  @Test("A difference that may be chance is called about the same")
  func same() throws {
    let found = try difference(
      all: (47.5, 1200, 1015), rows("North", 120, 46, 260, 247),
      others: [("South", 340), ("East", 300), ("West", 300)], who: who)
    #expect(
      found.sentence(try words)
        == "About the same as in the rest of Exampleshire: any difference could be chance.")
  }

  @Test("Of a hidden group nothing follows: no difference, and no rest")
  func hidden() throws {
    let found = try difference(
      all: (47.5, 1200, 1015), rows("North", 20, 46, 40, 38),
      others: [("South", 340), ("East", 300), ("West", 300)], who: who)
    #expect(found.group == nil)
    #expect(found.difference == nil)
    #expect(found.reason == .hidden)
  }

  @Test("Where answers are weighted and nobody says what a group weighs, there is no comparison")
  func unknownShare() throws {
    let found = try difference(
      all: (47.5, 1200, 1015), rows("North", 120, 46, 260, 247), others: [("South", 340)], who: [])
    #expect(found.reason == .unknownShare)
  }
}
