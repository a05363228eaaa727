import Charts
import Datasets
import Disclosure

extension Example {
  /// Lines with intervals, with events, and slopes.
  static let lineFamily: [Example] = bands + events + slopes

  private static let bands: [Example] = [
    band(
      "line-band",
      "2016;7.4;7.0;7.8\n2017;7.9;7.5;8.4\n2018;8.1;7.6;8.5\n2019;[c];7.0;9.0\n2020;6.9;6.5;7.4\n2021;7.2;[x];[x]\n2022;8.6;8.1;9.1"
    ),
    band("line-band-single-point", "2022;8.6;8.1;9.1"),
    band("line-band-negative", "2020;-1.2;-2.9;0.5\n2021;0.4;-1.3;2.1\n2022;2.2;0.4;4"),
    band("line-band-hidden", "2021;[c];7;9\n2022;[c];6;8"),
    Example(
      name: "line-band-series",
      specification: intervals("Rates in the two districts lie close", series: "district"),
      table: Tables.table(
        [.year, .district] + limits,
        """
        2019;Northmarch;7.4;6.6;8.2\n2020;Northmarch;7.9;7.1;8.8\n2021;Northmarch;8.8;8.0;9.7\n2022;Northmarch;9.1;8.2;10
        2019;Eastvale;6.9;6.0;7.8\n2020;Eastvale;7.2;6.4;8.1\n2021;Eastvale;7.1;6.2;8.0\n2022;Eastvale;6.2;5.4;7.1
        """)),
  ]

  private static let events: [Example] = [
    event("line-events", choice: .all, context: someEvents),
    event("line-events-crowded", choice: .all, context: manyEvents),
  ]

  private static let slopes: [Example] = [
    slope(
      "slope-districts", .rate,
      """
      2015;Northmarch;7.4\n2015;Eastvale;6.9\n2015;Southmere;6.8\n2015;Westbrook and Upper Dale;3.1
      2025;Northmarch;9.1\n2025;Eastvale;6.2\n2025;Southmere;[c]\n2025;Westbrook and Upper Dale;9.05
      """),
    slope("slope-hidden", .rate, "2015;Northmarch;[c]\n2025;Northmarch;[c]"),
    slope(
      "slope-huge", .amount,
      "2015;Northmarch;1234567\n2025;Northmarch;98765432\n2015;Eastvale;-4000000\n2025;Eastvale;12"),
    slope("slope-single-point", .rate, "2015;Northmarch;7.4\n2025;Northmarch;[x]"),
  ]

  private static func slope(_ name: String, _ y: Column, _ rows: String) -> Example {
    Example(
      name: name,
      specification: ChartSpecification(
        kind: .slope, x: "year", y: y.name, series: "district", title: "Districts have moved apart",
        subtitle: "Exampleshire, year ending March 2015 and 2025"),
      table: Tables.table([.yearEnding, .district, y], rows))
  }

  private static let limits: [Column] = [
    .rate, Column(name: "low", title: "Lower limit", kind: .rate, description: "", decimals: 2),
    Column(name: "high", title: "Upper limit", kind: .rate, description: "", decimals: 2),
  ]

  private static func intervals(_ title: String, series: String? = nil) -> ChartSpecification {
    var specification = ChartSpecification(
      kind: .line, x: "year", y: "rate", series: series, title: title,
      subtitle: "Admissions for violence per 1,000 residents, Exampleshire, 2016 to 2022")
    specification.lower = "low"
    specification.upper = "high"
    return specification
  }

  private static func band(_ name: String, _ rows: String) -> Example {
    Example(
      name: name, specification: intervals("The rate is uncertain"),
      table: Tables.table([.year] + limits, rows))
  }

  private static func event(_ name: String, choice: EventChoice, context: ChartContext) -> Example {
    var specification = ChartSpecification(
      kind: .line, x: "year", y: "rate", series: "offence",
      title: "Violence with injury has doubled since 2014",
      subtitle: "Police recorded offences per 1,000 residents, Exampleshire, year ending March 2011 to 2025")
    specification.events = choice
    var example = Example(name: name, specification: specification, table: offences)
    example.context = context
    return example
  }

  static let someEvents = context([
    ChartEvent(
      name: "First national lockdown", from: "2020-03-23", to: "2020-07-04",
      about: "People in England were told to stay at home."),
    ChartEvent(
      name: "Serious violence duty", from: "2023-01-31",
      about: "Public bodies had to work together to prevent serious violence."),
  ])

  private static let manyEvents = context([
    ChartEvent(name: "New way of recording", from: "2014-04-01", about: "Recording was inspected."),
    ChartEvent(
      name: "First national lockdown", from: "2020-03-23", to: "2020-07-04", about: "People stayed at home."),
    ChartEvent(
      name: "Second national lockdown", from: "2020-11-05", to: "2020-12-02", about: "People stayed at home."),
    ChartEvent(
      name: "Third national lockdown", from: "2021-01-06", to: "2021-03-29", about: "People stayed at home."),
    ChartEvent(name: "Serious violence duty", from: "2023-01-31", about: "The duty began."),
    ChartEvent(name: "Before the chart", from: "2001-01-01", about: "Long ago."),
  ])

  private static func context(_ events: [ChartEvent?]) -> ChartContext {
    var context = ChartContext()
    context.events = events.compactMap { $0 }
    return context
  }
}
