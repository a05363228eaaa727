import Charts
import Datasets
import Disclosure

/// One figure of each kind and each difficulty, for the golden files.
struct Example: Sendable, CustomStringConvertible {
  var name: String
  var specification: ChartSpecification
  var table: ReleasedTable
  var context = ChartContext()

  var description: String { name }

  static let all: [Example] = families + cases

  /// What was made to show what a kind can do, family by family.
  static let families: [Example] =
    lines + bars + barFamily + lineFamily + maps + dots + controls + funnels + icons
    + breaks + scatters + facets

  private static let lines: [Example] = [
    Example(
      name: "line-five-series",
      specification: .init(
        kind: .line, x: "year", y: "rate", series: "offence",
        title: "Violence with injury has doubled since 2014",
        subtitle: "Police recorded offences per 1,000 residents, Exampleshire, year ending March 2011 to 2025"
      ),
      table: offences),
    Example(
      name: "line-missing",
      specification: .init(
        kind: .line, x: "year", y: "count", series: "offence", title: "Gun crime is rare",
        subtitle: "Police recorded offences, Exampleshire, 2011 to 2018"),
      table: Tables.table(
        [.year, .offence, .count],
        """
        2011;Knife crime;220\n2011;Gun crime;31\n2011;Homicide;[c]
        2012;Knife crime;231\n2012;Gun crime;[c]\n2012;Homicide;[c]
        2013;Knife crime;[x]\n2013;Gun crime;28\n2013;Homicide;[c]
        2014;Knife crime;244\n2014;Gun crime;[c]\n2014;Homicide;[c]
        2016;Knife crime;260\n2016;Gun crime;33\n2016;Homicide;[c]
        2017;Knife crime;281\n2017;Gun crime;40\n2017;Homicide;[c]
        2018;Knife crime;290\n2018;Homicide;[c]
        """)),
    Example(
      name: "line-truncated",
      specification: .init(
        kind: .line, x: "financial_year", y: "rate",
        title: "Attendance has stayed above nine days in ten",
        subtitle: "Pupils present, state schools, Exampleshire, 2014-15 to 2023-24"),
      table: Tables.table(
        [
          .financialYear,
          Column(name: "rate", title: "Attendance", kind: .percentage, description: "", decimals: 1),
        ],
        """
        2014-15;95.4\n2015-16;95.2\n2016-17;95.1\n2017-18;94.8\n2018-19;95.0\n2020-21;[x]
        2021-22;91.9\n2022-23;92.1\n2023-24;92.6
        """)),
    Example(
      name: "line-single-point",
      specification: .init(
        kind: .line, x: "year", y: "count", title: "The first year of the survey",
        subtitle: "People who answered, Exampleshire, 2025"),
      table: Tables.table([.year, .count], "2025;1204")),
    Example(
      name: "line-hidden",
      specification: .init(
        kind: .line, x: "year", y: "count", title: "Too few to show",
        subtitle: "Homicides, Northmarch, 2021 to 2023"),
      table: Tables.table([.year, .count], "2021;[c]\n2022;[c]\n2023;[c]")),
  ]

  private static let bars: [Example] = [
    Example(
      name: "bar-districts",
      specification: .init(
        kind: .bar, x: "district", y: "rate", title: "Northmarch has the highest rate",
        subtitle:
          "Violence with injury per 1,000 residents, districts of Exampleshire, year ending March 2025"),
      table: Tables.table(
        [.district, .rate],
        "Eastvale;7.41\nNorthmarch;12.06\nAll districts;8.8\nSouthmere;[c]\nWestbrook;6.9",
        status: .illustrative,
        url: "https://example.org/data")),
    Example(
      name: "bar-long-labels",
      specification: .init(
        kind: .bar, x: "line", y: "amount", title: "Most of the grant pays for the central team",
        subtitle: "Planned spend, Exampleshire, April 2024 to March 2025"),
      table: Tables.table(
        [Column(name: "line", title: "Line", kind: .category, description: ""), .amount],
        """
        Data sharing and analysis with health partners across the county;48000
        Central team;368601
        Community-led projects with young people at risk of exclusion from school;364000
        Communications;40000
        """)),
    Example(
      name: "bar-grouped",
      specification: .init(
        kind: .bar, x: "district", y: "count", series: "offence",
        title: "Violence without injury is the most common everywhere",
        subtitle: "Police recorded offences, districts of Exampleshire, year ending March 2025"),
      table: Tables.table(
        [.district, .offence, .count],
        """
        Northmarch;Knife crime;212\nNorthmarch;Violence with injury;1840\nNorthmarch;Violence without injury;2310
        Eastvale;Knife crime;[c]\nEastvale;Violence with injury;920\nEastvale;Violence without injury;1400
        Westbrook;Knife crime;48\nWestbrook;Violence with injury;610\nWestbrook;Violence without injury;1105
        """)),
    Example(
      name: "bar-negative",
      specification: .init(
        kind: .bar, x: "district", y: "change", title: "More people feel safe in two districts of four",
        subtitle: "Change in the share of adults who feel safe after dark, Exampleshire, 2023 to 2025"),
      table: Tables.table(
        [.district, .change], "Northmarch;-6.2\nEastvale;3.1\nSouthmere;0\nWestbrook;-1.4")),
    Example(
      name: "bar-huge",
      specification: .init(
        kind: .bar, x: "district", y: "amount", title: "One cost is larger than the rest",
        subtitle: "Cost of violence, Exampleshire, 2024"),
      table: Tables.table([.district, .amount], "Northmarch;123456789012\nEastvale;12\nWestbrook;0")),
  ]

  static let offences = Tables.table(
    [.yearEnding, .offence, .rate], offenceRows.joined(separator: "\n"), status: .illustrative)

  /// Fifteen years of five offences, one of them tiny, two of them close.
  private static let offenceRows: [String] = (0..<15).flatMap { year in
    let wave = [0.0, 0.3, -0.2, 0.4, 0.1][year % 5]
    let rates = [
      ("Violence with injury", 6.1 + Double(year) * 0.42 + wave),
      ("Violence without injury", 5.4 + Double(year) * 0.61 - wave),
      ("Knife crime", 0.9 + Double(year) * 0.05 + wave / 4), ("Gun crime", 0.3 + wave / 8),
      ("Homicide", 0.01),
    ]
    return rates.map { "\(2011 + year);\($0.0);\(($0.1 * 100).rounded() / 100)" }
  }
}
