import Charts
import Datasets
import Disclosure
import Testing

/// What is said of titles that claim a direction, for one place or for all, and of the numbers in them.
struct TitleClaimTests {
  private static let rate = Column(
    name: "rate", title: "Rate", kind: .rate, description: "", unit: "per 100,000 residents", decimals: 1,
    derivedFrom: ["count"])
  private static let columns: [Column] = [.yearEnding, .district, .count, rate]

  private static let districts = """
    2020;Northmarch;74;120
    2025;Northmarch;92;147
    2020;Eastvale;30;90
    2025;Eastvale;22;66
    2020;All districts;104;105
    2025;All districts;114;115
    """

  private func remarks(
    _ title: String, y: String = "count", places: [String] = ["Northmarch"], rows: String = districts,
    kind: ChartKind = .line
  ) -> [String] {
    var specification = ChartSpecification(
      kind: kind, x: kind == .bar ? "district" : "year", y: y,
      selection: Selection([.init(column: "district", values: places)]), title: title,
      subtitle: "Offences, Exampleshire districts, year ending March 2020 to 2025")
    if places.count > 1 { specification.series = kind == .bar ? "year" : "district" }
    let check = ClaimCheck(specification, table: Tables.table(Self.columns, rows))
    return (check.warnings + check.advice).filter { $0.key == "title" }.map {
      "\($0.severity): \($0.message)"
    }
  }

  @Test(arguments: [
    "Knife injuries fell in Northmarch", "Offences in Northmarch fell", "Northmarch fell",
    "Knife crime fell across Northmarch since 2020",
  ])
  func aPlaceThatTheRowsAreOfLimitsNothing(_ title: String) {
    #expect(
      remarks(title) == [
        "warning: The title says “fell”, but the numbers went up: 74 in 2020 and 92 in 2025."
      ])
  }

  @Test(arguments: [
    ("Knife injuries rose because of the lockdown", "because of"),
    ("Lockdown caused more injuries", "caused"),
    ("Injuries rose, thanks to better recording", "thanks to"),
  ])
  func aCauseIsNoFindingOfAChart(_ title: String, _ phrase: String) {
    #expect(
      remarks(title).contains(
        "advice: The title says “\(phrase)”, but a chart does not show why something happened."))
  }

  @Test(arguments: ["Heart disease is a leading cause of death", "Nobody knows what caused the rise"])
  func aWordLikeCauseIsNoClaim(_ title: String) {
    #expect(!remarks(title).contains { $0.contains("why something happened") })
  }

  @Test(arguments: [
    "Knife injuries fell in Eastvale", "Knife injuries fell in parts of Northmarch",
    "Knife injuries fell in Exampleshire", "Knife injuries fell in schools",
  ])
  func aPlaceThatTheRowsAreNotOfIsLeftAlone(_ title: String) {
    #expect(remarks(title) == [])
  }

  @Test func theOnlySeriesATitleNamesIsMeantWithItsPreposition() {
    let places = ["Northmarch", "Eastvale"]
    #expect(
      remarks("Admissions rose in Eastvale", places: places) == [
        "warning: The title says “rose”, but the numbers went down: 30 in 2020 and 22 in 2025."
      ])
    #expect(remarks("Admissions rose in the north", places: places) == [])
  }

  @Test func ratesAreHeldAgainstTheirNumbers() {
    for title in ["The rate fell", "Rate fell since 2020", "The rate in Northmarch fell"] {
      #expect(
        remarks(title, y: "rate") == [
          "warning: The title says “fell”, but the numbers went up: 120.0 in 2020 and 147.0 in 2025."
        ])
    }
    // Of counts, a rate is another number.
    #expect(remarks("The rate fell") == [])
    #expect(remarks("The rate of increase fell", y: "rate") == [])
  }

  @Test func ratesWithinChanceAreNoChange() {
    #expect(
      remarks("The rate rose", y: "rate") == [
        "warning: The title says “rose”, but 120.0 in 2020 and 147.0 in 2025 are too close to tell apart from chance."
      ])
    let many = "2020;Northmarch;740;120\n2025;Northmarch;920;147"
    #expect(remarks("The rate rose", y: "rate", rows: many) == [])
  }

  @Test func theWrongDirectionIsNotMendedWithTheOtherWhereChanceIsEnough() {
    func help(_ rows: String) -> [String] {
      let specification = ChartSpecification(
        kind: .line, x: "year", y: "count", title: "Knife crime fell",
        subtitle: "Offences, Exampleshire, 2020 to 2025")
      return ClaimCheck(specification, table: Tables.table([.year, .count], rows)).warnings.map(\.help)
    }
    #expect(
      help("2020;74\n2025;92") == [
        "Say that there is no clear change: chance alone makes such numbers differ as much."
      ])
    #expect(
      help("2020;740\n2025;920") == [
        "Say what the numbers show. If you mean other years, name them: “since 2019”."
      ])
  }

  @Test func nothingIsComparedAcrossABreak() {
    let broken =
      "warning: The title says “fell”, but the series breaks between 2020 and 2025, so the two cannot be compared."
    let rows = "2020;Northmarch;1200;9\n2024;Northmarch;700 [b];8\n2025;Northmarch;600;7"
    #expect(remarks("People treated fell", rows: rows) == [broken])
    #expect(remarks("Offences fell by 50% since 2020", rows: rows) == [broken])
    #expect(remarks("Knife crime fell since 2024", rows: rows) == [])
  }

  @Test func aTitleOfAllSeriesIsNotComparedAcrossABreak() {
    let rows = """
      2020;Northmarch;74;120
      2025;Northmarch;92 [b];147 [b]
      2020;Eastvale;30;90
      2025;Eastvale;42 [b];126 [b]
      """
    for title in ["Rates rose in all districts", "Rates rose"] {
      #expect(
        remarks(title, y: "rate", places: ["Northmarch", "Eastvale"], rows: rows, kind: .slope) == [
          "warning: The title says “rose”, but the series breaks between 2020 and 2025, so the two cannot be compared."
        ])
    }
  }

  @Test func allMeansEveryOne() {
    let places = ["Northmarch", "Eastvale"]
    #expect(
      remarks("Knife crime rose in both towns and in all districts", places: places) == [])
    #expect(
      remarks("Knife crime rose in all two districts of Exampleshire", places: places) == [
        "warning: The title says “rose” of all, but that is not so for Eastvale: 30 in 2020 and 22 in 2025."
      ])
  }

  @Test(arguments: [
    "Fewer offences were recorded in all districts", "Knife crime was lower everywhere than in 2020",
  ])
  func fewerInAllMustBeMoreThanChance(_ title: String) {
    let rows = """
      2020;Northmarch;280;127
      2025;Northmarch;265;119.6
      2020;Eastvale;25;28
      2025;Eastvale;24;26.8
      """
    #expect(
      remarks(title, places: ["Northmarch", "Eastvale"], rows: rows, kind: .bar) == [
        "warning: The title says “\(title.contains("lower") ? "lower" : "fewer")” of all, but the two numbers are too "
          + "close to tell apart from chance for Northmarch and Eastvale."
      ])
  }

  @Test(arguments: [
    "Fewer than half of offences were at night in all districts",
    "More offences in every district but Eastvale",
    "More women than men were harmed in all districts",
  ])
  func otherComparisonsOfAllAreLeftAlone(_ title: String) {
    #expect(remarks(title, places: ["Northmarch", "Eastvale"], kind: .bar) == [])
  }

  @Test func aYearAndAPercentageThatTheChartLacksAreAdvice() {
    #expect(
      remarks("Rates fell in 2030 by 45%", y: "rate") == [
        "advice: The title says down by 45%, and no two numbers of the chart differ by that.",
        "advice: The title says 2030, but the chart’s numbers are for 2020 to 2025.",
      ])
    #expect(remarks("Offences are up by 24% since 2020") == [])
    #expect(remarks("Offences are at the level of 2020, as the 2021 Census shows") == [])
  }

  @Test func aMultipleOfTwoPlacesIsHeldAgainstTheirNumbers() {
    let places = ["Northmarch", "Eastvale"]
    let rows = "2025;Northmarch;92;146.8\n2025;Eastvale;60;120.4"
    #expect(
      remarks("Northmarch has twice the rate of Eastvale", y: "rate", places: places, rows: rows, kind: .bar)
        == [
          "advice: The title says “twice”, but the chart has 120.4 for Eastvale and 146.8 for Northmarch."
        ])
    let fair = rows.replacing("120.4", with: "70")
    for title in [
      "Northmarch has more than twice Eastvale’s rate", "Eastvale has half the rate of Northmarch",
    ] {
      #expect(remarks(title, y: "rate", places: places, rows: fair, kind: .bar) == [])
    }
    let sum = "Northmarch and Eastvale have twice the rate of others"
    #expect(remarks(sum, y: "rate", places: places, rows: rows, kind: .bar) == [])
  }
}
