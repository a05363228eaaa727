import Charts
import Datasets
import Testing

struct ScatterWordsTests {
  private static let cause = "That two things go together does not show that one causes the other."

  private func words(
    _ rows: String, _ columns: [Column] = [.district, .deprivation, .rate], label: String? = "district",
    series: String? = nil, own: String? = nil
  ) throws -> String {
    var specification = ChartSpecification(
      kind: .scatter, x: "deprivation", y: "rate", series: series, title: "T", subtitle: "S", description: own
    )
    specification.label = label
    return try Figure.make(specification, from: Tables.table(columns, rows)).get().description
  }

  /// So many places, the second number of each made from the first.
  private func places(_ numbers: ClosedRange<Int>, _ rate: (Int) -> Int) -> String {
    numbers.map { "Area \($0);\($0);\(rate($0))" }.joined(separator: "\n")
  }

  @Test func bothRangesAreToldWithTheirEnds() throws {
    #expect(
      try words("North;8;3\nEast;12.5;1\nSouth;20;7\nWest;8;7") == "Across: Deprivation score, "
        + "from 8.0 (North and West) to 20.0 (South). Up: Rate per 1,000 residents, from 1.00 (East) to 7.00 "
        + "(South and West). With 4 points there are too few to say whether the two go together. "
        + Self.cause)
  }

  @Test func aPatternOutsideChanceIsToldAndNeverWithoutWhatItDoesNotShow() throws {
    #expect(
      try words(places(1...12) { 10 * $0 }).contains(
        "Where “Deprivation score” is higher, “Rate” tends to be higher too, more than chance would explain "
          + "(Spearman’s rank correlation 1.00, where 1 is a perfect match and 0 is none). " + Self.cause))
    #expect(
      try words(places(1...12) { 100 - $0 }).contains(
        "“Rate” tends to be lower, more than chance would explain "
          + "(Spearman’s rank correlation −1.00, where −1 is a perfect match and 0 is none). " + Self.cause))
  }

  @Test func aWeakPatternIsSaidToBeSlight() throws {
    // SciPy 1.17.1, spearmanr: 0.2478, probability 0.0002.
    let words = try words(places(1...220) { $0 / 4 + ($0 * 97) % 200 })
    #expect(words.contains("tends to be slightly higher too"))
  }

  @Test func chanceIsToldAsChance() throws {
    let words = try words(places(1...12) { ($0 * 7) % 12 })
    #expect(words.contains("There is no clear pattern: chance alone could explain how the points lie."))
    #expect(!words.contains("tends") && !words.contains("cause"))
  }

  @Test func ninePointsInARowAreTooFew() throws {
    let words = try words(places(1...9) { $0 })
    #expect(words.contains("With 9 points there are too few to say whether the two go together. "))
    #expect(!words.contains("tends"))
  }

  @Test func numbersThatFollowEachOtherInTimeTellNoPattern() throws {
    let rows = (2001...2020).map { "\($0);\($0 - 2000);\($0 - 1990)" }.joined(separator: "\n")
    for label in ["year", nil] {
      let words = try words(rows, [.year, .deprivation, .rate], label: label)
      #expect(words.contains("The points come from several periods."))
      #expect(words.contains(Self.cause) && !words.contains("tends"))
    }
  }

  @Test func anAuthorsOwnWordsGetTheSameCaution() throws {
    #expect(
      try words("North;8;3\nEast;12;1\nSouth;20;7", own: "Poverty and violence go together")
        == "Poverty and violence go together. " + Self.cause)
  }

  @Test func eachGroupIsLookedAtByItself() throws {
    let towns = (1...12).map { "A\($0);Town;\($0);\($0)" }
    let villages = (1...12).map { "B\($0);Village;\(40 + $0);\(60 - $0)" }
    let words = try words(
      (towns + villages + ["C;Coast;20;20"]).joined(separator: "\n"),
      [.district, .setting, .deprivation, .rate], series: "setting")
    #expect(
      words.contains(
        "Each group by itself. Town: both are higher together (1.00); Village: one is lower where the other is "
          + "higher (−1.00); Coast: too few points to say. " + Self.cause))
  }

  @Test func whatIsNotShownIsCountedWithItsReason() throws {
    #expect(
      try words("North;8;3\nEast;[c];[c]\nSouth;20;[c]\nAll districts;9;4").hasSuffix(
        "“All districts” is not drawn: it stands for all the others together. "
          + "2 areas are not shown: their numbers are hidden. "
          + "3 numbers are hidden so that no person can be identified [c]: "
          + "East, Deprivation score; East, Rate; South, Rate."))
    #expect(
      try words("8;3\n20;[x]", [.deprivation, .rate], label: nil)
        == "There is one point: Deprivation score 8.0, Rate per 1,000 residents 3.00. "
        + "One point is not shown: a number of it is missing. One number is not available [x].")
  }

  @Test func anAreaWithAPointInEachGroupIsToldWithItsGroup() throws {
    let words = try words(
      "North;Town;8;3\nNorth;Village;9;5\nEast;Town;12;[c]", [.district, .setting, .deprivation, .rate],
      series: "setting")
    #expect(words.contains("from 8.0 (North, Town) to 9.0 (North, Village)."))
    #expect(words.contains("One point is not shown: a number of it is hidden."))
    #expect(words.hasSuffix("[c]: East, Town, Rate."))
  }

  @Test func pointsOnOneSpotAreNamed() throws {
    #expect(
      try words("North;8;3\nEast;8;3\nSouth;20;7").contains(
        "A ring round a point means that several stand on the same spot: North and East."))
  }

  @Test func pointsWithoutANameAreInTheTable() throws {
    #expect(
      try words(places(1...30) { ($0 * 7) % 31 }).contains(
        "The picture names those that lie apart from the rest, where there is room. "
          + "All 30 areas are in the table."))
    #expect(try !words("North;8;3\nEast;12;1\nSouth;20;7").contains("in the table"))
  }

  @Test(arguments: [
    ("North;8;3\nEast;12;3", "Up: Rate per 1,000 residents, 3.00 throughout."),
    ("North;80;3\nEast;92;8", "The horizontal axis does not start at zero."),
    ("North;8;33\nEast;92;40", "The vertical axis does not start at zero."),
    ("North;80;33\nEast;92;40", "Neither axis starts at zero."),
  ])
  func theAxesAreTold(_ rows: String, _ expected: String) throws {
    #expect(try words(rows).contains(expected))
  }
}
