import Charts
import Datasets
import Testing

/// What is said of titles and subtitles that do not fit their numbers.
struct ClaimTests {
  private static let subtitle = "Police recorded offences, Exampleshire, 2020 to 2025"

  private func remarks(
    _ title: String = "Knife crime is lower than it was", _ subtitle: String = subtitle,
    rows: String = "2020;120\n2021;110\n2022;100\n2023;98\n2024;90\n2025;60",
    columns: [Column] = [.year, .count], population: String? = nil
  ) -> [String] {
    var specification = ChartSpecification(
      kind: .line, x: "year", y: "count", title: title, subtitle: subtitle)
    if columns.contains(.offence) { specification.series = "offence" }
    let table = Tables.table(columns, rows) { $0.population = population }
    let check = ClaimCheck(specification, table: table)
    return (check.warnings + check.advice).map { "\($0.severity) \($0.key): \($0.message)" }
  }

  @Test(arguments: [
    "Violence by year", "Recorded violence in Exampleshire", "Number of offences", "Trends in knife crime",
    "Offences over time, 2020 to 2025", "Robberies by district and age",
  ])
  func aTopicIsNoFinding(_ title: String) {
    #expect(
      remarks(title) == [
        "advice title: The title “\(title)” says what the chart is about, but not what it shows."
      ])
  }

  @Test(arguments: [
    "Violence fell by half", "Knife crime is down by a third since 2020",
    "Few offences were recorded at night",
    "Offences clusters in towns", "Admissions halved", "Police recorded 60 offences", "Not a single gun",
    "Fewer offences by 2025", "Most violence was by strangers", "Nobody knows the number of offences",
  ])
  func aFindingIsLeftAlone(_ title: String) {
    #expect(!remarks(title).contains { $0.contains("what the chart is about") })
  }

  @Test func aTitleAgainstTheNumbersIsNamed() {
    #expect(
      remarks("Knife crime rose") == [
        "warning title: The title says “rose”, but the numbers went down: 120 in 2020 and 60 in 2025."
      ])
    #expect(
      remarks("Knife crime has doubled since 2020", rows: "2020;100\n2025;130") == [
        "warning title: The title says “doubled”, but the last number is 1.3 times the first: 100 in 2020 and 130 "
          + "in 2025."
      ])
    #expect(
      remarks("Knife crime fell between 2020 and 2023", rows: "2020;100\n2023;180\n2025;20") == [
        "warning title: The title says “fell”, but the numbers went up: 100 in 2020 and 180 in 2023."
      ])
    #expect(
      remarks("Knife crime rose", rows: "2020;100\n2025;100") == [
        "warning title: The title says “rose”, but the numbers are the same: 100 in 2020 and 100 in 2025."
      ])
  }

  @Test func noiseIsNoChangeInATitle() {
    #expect(
      remarks("Homicide rose", rows: "2020;41\n2025;43") == [
        "warning title: The title says “rose”, but 41 in 2020 and 43 in 2025 are too close to tell apart from chance."
      ])
  }

  @Test(arguments: [
    "Knife crime rose until 2021", "Knife crime rose in 2021", "Knife crime rose for two years",
    "Knife crime rose as prices fell", "Knife crime never rose", "Knife crime fell since 2020",
    "Offences fell", "High Fell: knife crime fell", "Increased patrols reached more people",
  ])
  func aClaimThatCannotBeShownWrongIsLeftAlone(_ title: String) {
    #expect(remarks(title) == [])
  }

  @Test func theSeriesThatATitleNamesIsMeant() {
    let rows = "2020;Knife crime;300\n2020;Homicide;200\n2025;Knife crime;100\n2025;Homicide;300"
    let columns = [Column.year, .offence, .count]
    #expect(
      remarks("Homicide fell", rows: rows, columns: columns) == [
        "warning title: The title says “fell”, but the numbers went up: 200 in 2020 and 300 in 2025."
      ])
    #expect(remarks("Knife crime fell", rows: rows, columns: columns) == [])
    #expect(remarks("Violence fell", rows: rows, columns: columns) == [])
  }

  @Test func aNumberFromNowhereIsAdvice() {
    #expect(
      remarks("Police recorded 65 offences") == [
        "advice title: The title says 65, and no number of the chart is that, nor a sum, difference or share of them."
      ])
    #expect(remarks("Offences fell by 50%") == [])
    #expect(remarks("578 offences were recorded") == [])
    #expect(remarks("Offences fell by over 45%") == [])
  }

  @Test(arguments: [
    ("Police recorded offences, Exampleshire", "The subtitle does not say when."),
    (
      "Police recorded offences, Exampleshire, 2019 to 2025",
      "The subtitle says 2019 to 2025, but the chart’s numbers are for 2020 to 2025."
    ),
    (
      "Police recorded offences, Exampleshire, 2025",
      "The subtitle says 2025, but the chart’s numbers are for 2020 to 2025."
    ),
    ("Police recorded offences, 2020 to 2025", "The subtitle does not say where."),
    ("Exampleshire, January 2020 to December 2025", "The subtitle does not say what is measured."),
  ])
  func aSubtitleSaysWhatWhereAndWhen(_ subtitle: String, _ message: String) {
    #expect(remarks("Knife crime fell", subtitle) == ["warning subtitle: " + message])
  }

  @Test(arguments: [
    "Offences since 2011, Exampleshire",
    "Offences per 1,000 residents (2011 Census), Exampleshire, 2020 to 2025",
    "Offences, Exampleshire, January 2020 to December 2025", "Offences, Exampleshire, 2020 and 2025",
    "Offences, Exampleshire, 2011 to 2025 in part",
  ])
  func otherWaysToSayWhenAreLeftAlone(_ subtitle: String) {
    let wanted = subtitle.hasSuffix("in part") ? 1 : 0
    #expect(remarks("Knife crime fell", subtitle).count == wanted)
  }

  @Test func whoIsAskedForWhereTheDatasetSays() {
    let population = "Children aged 10 to 17 years who live in Exampleshire"
    #expect(
      remarks("Knife crime fell", population: population) == [
        "warning subtitle: The subtitle does not say of whom."
      ])
    let subtitle = "Offences against children, Exampleshire, 2020 to 2025"
    #expect(remarks("Knife crime fell", subtitle, population: population) == [])
  }

  @Test func yearsThatEndInMarchAreTwoYears() {
    let rows = "2020;120\n2025;60"
    let subtitle = "Offences, Exampleshire, April 2019 to March 2025"
    #expect(remarks("Knife crime fell", subtitle, rows: rows, columns: [.yearEnding, .count]) == [])
    #expect(remarks("Knife crime fell", subtitle, rows: rows).count == 1)
  }
}
