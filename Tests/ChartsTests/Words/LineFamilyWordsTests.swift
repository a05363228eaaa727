import Charts
import Datasets
import Testing

struct LineFamilyWordsTests {
  private static let low = Column(name: "low", title: "Low", kind: .count, description: "")
  private static let high = Column(name: "high", title: "High", kind: .count, description: "")

  private func bands(_ rows: String) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(kind: .line, x: "year", y: "count", title: "T", subtitle: "S")
    specification.lower = "low"
    specification.upper = "high"
    return Figure.make(specification, from: Tables.table([.year, .count, Self.low, Self.high], rows))
  }

  @Test(arguments: [
    (
      "2020;20;15;26\n2021;24;19;30",
      "The first number is 20 (15 to 26) in 2020, the lowest. The last is 24 (19 to 30) in 2021, the highest. "
        + "The intervals of the first and the last number overlap, so the two may not differ. "
        + "The shaded bands reach from the lower to the upper limit of each number."
    ),
    (
      "2020;20;15;26\n2021;[c];8;12\n2022;40;32;49",
      "The first number is 20 (15 to 26) in 2020, the lowest. The last is 40 (32 to 49) in 2022, the highest. "
        + "The intervals of the first and the last number do not overlap. "
        + "The shaded bands reach from the lower to the upper limit of each number. "
        + "One number is hidden so that no person can be identified [c]: 2021."
    ),
  ])
  func intervalsAreToldAndCompared(_ rows: String, _ expected: String) throws {
    #expect(try bands(rows).get().description == expected)
  }

  @Test func theIntervalOfAHiddenNumberIsNeitherDrawnNorWritten() throws {
    let figure = try bands("2020;20;15;26\n2021;[c];8;12\n2022;40;32;49").get()
    let same = try bands("2020;20;15;26\n2021;[c];1;99\n2022;40;32;49").get()
    #expect(figure.svg() == same.svg())
    #expect(figure.page == same.page)
    #expect(!figure.page.contains("<td class=\"number\">8</td>"))
  }

  @Test func aNumberOutsideItsIntervalIsRefused() {
    #expect(
      bands("2020;20;15;26\n2021;24;30;40").problems == [
        "lower: The number 24 (2021) is not within its interval, 30 to 40. → "
          + "Check that `lower` and `upper` name the limits of the column in `y`."
      ])
  }

  private static let share = Column(name: "count", title: "Share", kind: .percentage, description: "")

  private func slope(_ rows: String, _ y: Column = .count, limits: Bool = false) -> Result<
    Figure, ChartProblems
  > {
    var specification = ChartSpecification(kind: .slope, x: "year", y: "count", title: "T", subtitle: "S")
    if limits { (specification.lower, specification.upper) = ("low", "high") }
    return Figure.make(
      specification, from: Tables.table([.year, y] + (limits ? [Self.low, Self.high] : []), rows))
  }

  @Test(arguments: [
    ("2011;220\n2021;310", Column.count, false, "220 in 2011 and 310 in 2021, 90 more."),
    ("2011;42\n2021;30", share, false, "42% in 2011 and 30% in 2021, 12 percentage points lower."),
    ("2011;5\n2021;5", .count, false, "5 in 2011 and 5 in 2021, the same."),
    (
      "2011;20;15;26\n2021;24;19;30", .count, true,
      "20 (15 to 26) in 2011 and 24 (19 to 30) in 2021; the intervals overlap, so the two may not differ."
    ),
    (
      "2011;20\n2021;[c]", .count, false,
      "20 in 2011 and [c] in 2021. One number is hidden so that no person can be identified [c]: 2021."
    ),
  ])
  func aSlopeTellsTheDifference(_ rows: String, _ y: Column, _ limits: Bool, _ expected: String) throws {
    #expect(try slope(rows, y, limits: limits).get().description == expected)
  }

  @Test func aSlopeHasTwoPeriods() {
    #expect(
      slope("2011;1\n2012;2\n2013;3").problems == [
        "where: A slope chart compares two periods, and these rows have 3. → "
          + "Choose two: `where: {year: [2011, 2013]}`."
      ])
  }

  @Test func theTableOfASlopeHasTheDifference() throws {
    let page = try slope("2011;220\n2021;310").get().page
    #expect(page.contains("<th scope=\"col\" class=\"number\">Difference</th>"))
    #expect(page.contains("<td class=\"number\">+90</td>"))
  }

  private func marked(
    _ choice: EventChoice, x: Column = .year, _ context: ChartContext = Example.someEvents,
    kind: ChartKind = .line, rows: String = "2018;4\n2019;5\n2020;6\n2021;7"
  ) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(kind: kind, x: x.name, y: "count", title: "T", subtitle: "S")
    specification.events = choice
    return Figure.make(specification, from: Tables.table([x, .count], rows), context: context)
  }

  @Test func eventsInTheTimeShownAreMarkedWithoutACause() throws {
    let description = try marked(.all).get().description
    #expect(
      description.hasSuffix(
        "Marked: First national lockdown, 23 March 2020 to 4 July 2020. "
          + "First national lockdown: People in England were told to stay at home."))
  }

  @Test(arguments: [
    (
      "Serious violence duty",
      "events: “Serious violence duty” (31 January 2023) is not in the time that this chart shows. → "
        + "Take it out of `events`, or choose more periods with `where`."
    ),
    (
      "First national lockdwn",
      "events: There is no event called “First national lockdwn” in events.yml. → "
        + "Did you mean “First national lockdown”?"
    ),
  ])
  func eventsThatCannotBeMarkedAreProblems(_ name: String, _ expected: String) {
    #expect(marked(.named([name])).problems == [expected])
  }

  @Test func aSiteWithoutEventsSaysWhereToWriteThem() {
    #expect(
      marked(.named(["Flood"]), ChartContext()).problems == [
        "events: There is no event called “Flood” in events.yml. → "
          + "Write the events in a file called events.yml, beside site.yml."
      ])
  }

  /// The year ending March 2020 has its middle at the end of September 2019, so 23 March 2020 comes half a year after
  /// its point; in the calendar year 2020 it comes before the point of that year, which stands for 1 July.
  @Test func aDayStandsWhereThePointsOfItsAxisPutIt() throws {
    let calendar = try #require(try rule(.year))
    let ending = try #require(try rule(.yearEnding))
    // Points stand a third of the width apart; the two axes differ by three quarters of a year.
    #expect(ending - calendar > 100)
    #expect(ending - calendar < 160)
  }

  /// The financial year 2019-20 is the year ending March 2020.
  @Test func theSameYearsByAnotherNamePutADayInTheSamePlace() throws {
    let ending = try #require(try rule(.yearEnding))
    let financial = try rule(.financialYear, rows: "2017-18;4\n2018-19;5\n2019-20;6\n2020-21;7")
    // The longer name of the last year makes the plot a little narrower.
    #expect(abs(try #require(financial) - ending) < 20)
  }

  @Test func columnsMarkEventsToo() throws {
    let description = try marked(.all, kind: .column).get().description
    #expect(description.contains("Marked: First national lockdown, 23 March 2020 to 4 July 2020."))
  }

  /// A line shows 2020 as a point, and a column shows the whole of it.
  @Test func aColumnShowsItsPeriodFromEdgeToEdge() throws {
    let rows = "2020;6\n2021;7"
    let line = marked(.named(["First national lockdown"]), kind: .line, rows: "2021;6\n2022;7")
    #expect(line.problems.count == 1)
    let early = try marked(.named(["First national lockdown"]), kind: .column, rows: rows).get().page
    #expect(early.contains("class=\"event-band\""))
    let single = try marked(.all, kind: .column, rows: "2020;6").get().page
    #expect(single.contains("class=\"event-band\""))
  }

  @Test func eventsNeedTimeAlongTheAxis() {
    #expect(
      marked(.all, x: .district, kind: .column, rows: "Northmarch;5\nEastvale;3").problems == [
        "events: “district” holds areas, and events need time along x. → "
          + "Take `events` out, or name a column of periods in `x`."
      ])
  }

  @Test func moreThanEightEventsHideTheColumns() {
    var context = ChartContext()
    context.events = (1...9).compactMap { ChartEvent(name: "E\($0)", from: "2020-0\($0)-01", about: "A.") }
    #expect(
      marked(.all, context, kind: .column).problems == [
        "events: This chart would mark 9 events, and more than eight hide the columns. → "
          + "Name up to eight: `events: [E1, E2, …]`."
      ])
  }

  private func rule(_ x: Column, rows: String = "2018;4\n2019;5\n2020;6\n2021;7") throws -> Double? {
    let svg = String(decoding: try marked(.all, x: x, rows: rows).get().inlineSVG(id: "a"), as: UTF8.self)
    return svg.components(between: "<path class=\"event-band\" d=\"M", and: " ").flatMap(Double.init)
  }
}

extension String {
  fileprivate func components(between start: String, and end: Character) -> String? {
    guard let range = firstRange(of: start) else { return nil }
    return String(self[range.upperBound...].prefix { $0 != end })
  }
}
