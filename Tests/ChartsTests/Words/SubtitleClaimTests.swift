import Charts
import Datasets
import Disclosure
import Testing

/// What is said of subtitles that name another unit, another time or another place than the chart shows.
struct SubtitleClaimTests {
  private static let rate = Column(
    name: "rate", title: "Rate", kind: .rate, description: "", unit: "per 100,000 residents", decimals: 1)

  private func remarks(
    _ subtitle: String, place: String = "Eastvale", from: Int = 2016, to: Int = 2025,
    year: Column = .yearEnding,
    kind: ChartKind = .line
  ) -> [String] {
    let specification = ChartSpecification(
      kind: kind, x: "year", y: "rate",
      selection: Selection([.init(column: "district", values: [place])]), title: "Knife crime is no lower",
      subtitle: subtitle)
    let rows = (from...to).flatMap { year in
      ["Eastvale", "Northmarch", "Northmarch North", "All districts"].map { "\(year);\($0);60" }
    }
    let table = Tables.table([year, .district, Self.rate], rows.joined(separator: "\n"))
    return ClaimCheck(specification, table: table).warnings.map { "\($0.message) \($0.help)" }
  }

  private static let place = "Offences per 100,000 residents, Eastvale"

  @Test func anotherUnitIsNamed() {
    #expect(
      remarks("Offences per 1,000 residents, Eastvale, year ending March 2016 to 2025") == [
        "The subtitle says “per 1,000”, but the chart’s numbers are per 100,000 residents. "
          + "Write “per 100,000 residents”, or correct the `unit` of the column “Rate”."
      ])
    for unit in ["per 100,000 people", "per 100000", "per 100 thousand people", "per person"] {
      #expect(remarks("Offences \(unit), Eastvale, year ending March 2016 to 2025") == [])
    }
  }

  @Test(arguments: [
    ("year ending March 2024", 2025, 2025, "2024", "2025"),
    ("2015 to 2024", 2016, 2025, "2015 to 2024", "2016 to 2025"),
    ("2011 to 2024", 2011, 2025, "2011 to 2024", "2011 to 2025"),
    ("2017 to 2025", 2015, 2025, "2017 to 2025", "2015 to 2025"),
    ("year ending March 2015 to 2025", 2016, 2025, "2015 to 2025", "2016 to 2025"),
  ])
  func oneYearEarlyIsNamed(_ time: String, _ from: Int, _ to: Int, _ written: String, _ shown: String) {
    #expect(
      remarks("\(Self.place), \(time)", from: from, to: to) == [
        "The subtitle says \(written), but the chart’s numbers are for \(shown). "
          + "Write the time that the chart shows, or choose its rows with `where`."
      ])
  }

  @Test(arguments: [
    ("April 2023 to March 2024", 2024, 2024), ("year ending March 2024", 2024, 2024), ("2023-24", 2024, 2024),
    ("April 2015 to March 2025", 2016, 2025), ("years ending March 2016 and 2025", 2016, 2025),
    ("2015 to 2025", 2016, 2025), ("2015-16 to 2024-25", 2016, 2025), ("2024", 2024, 2024),
  ])
  func yearsThatEndInMarchMayBeNamedByBoth(_ time: String, _ from: Int, _ to: Int) {
    #expect(remarks("\(Self.place), \(time)", from: from, to: to) == [])
  }

  @Test func anotherPlaceIsNamed() {
    let rest = ", year ending March 2016 to 2025"
    #expect(
      remarks("Offences per 100,000 residents, Northmarch" + rest) == [
        "The subtitle says Northmarch, but the chart’s numbers are for Eastvale. "
          + "Write the place that the chart shows, or choose its rows with `where`."
      ])
    #expect(
      remarks("Offences per 100,000 residents, Northmarch North, Exampleshire" + rest).first?.hasPrefix(
        "The subtitle says Northmarch North,") == true)
    for place in ["Eastvale and Northmarch", "Exampleshire", "All districts of Exampleshire", "Eastvale"] {
      #expect(remarks("Offences per 100,000 residents, \(place)" + rest) == [])
    }
    #expect(
      remarks("Offences per 100,000 residents, Northmarch North" + rest, place: "Northmarch North") == [])
  }

  @Test func thePlaceOfTheRowsIsSuggested() {
    #expect(
      remarks("Offences per 100,000 residents, year ending March 2016 to 2025") == [
        "The subtitle does not say where. Add the place, such as “Eastvale, Exampleshire”."
      ])
    #expect(
      remarks("Offences per 100,000 residents, year ending March 2016 to 2025", place: "All districts") == [
        "The subtitle does not say where. Add the place, such as “Exampleshire”."
      ])
  }
}
