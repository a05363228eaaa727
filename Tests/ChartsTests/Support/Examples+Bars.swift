import Charts
import Datasets
import Disclosure

/// The family of bars: stacks, columns, answers to agreement scales, pyramids and waterfalls.
extension Example {
  static let barFamily: [Example] = stackedBars + columns

  private static let stackedBars: [Example] = [
    stack("stacked-bar", .stackedBar, x: "district", known),
    stack("stacked-bar-percent", .stackedBar, x: "district", known, percent: true),
    stack("stacked-bar-hidden", .stackedBar, x: "district", partlyHidden),
    stack("stacked-bar-hidden-percent", .stackedBar, x: "district", partlyHidden, percent: true),
    stack(
      "stacked-bar-empty", .stackedBar, x: "district",
      "Northmarch;Knife crime;[c]\nNorthmarch;Gun crime;[c]\nEastvale;Knife crime;[x]"),
    stack(
      "stacked-bar-huge", .stackedBar, x: "district",
      "Northmarch;Knife crime;123456789012\nNorthmarch;Gun crime;98765432109\nEastvale;Knife crime;5"),
    stack(
      "stacked-bar-long", .stackedBar, x: "district",
      """
      The metropolitan borough of Northmarch and its surrounding parishes;Violence with injury;120
      The metropolitan borough of Northmarch and its surrounding parishes;Violence without injury;40
      Eastvale;Violence with injury;20\nEastvale;Violence without injury;80
      """),
  ]

  private static let columns: [Example] = [
    column("column-years", x: .year, "2017;220\n2018;231\n2019;[c]\n2021;244\n2022;260\n2023;281\n2024;290"),
    column("column-single", x: .year, "2025;1204"),
    column("column-hidden", x: .year, "2021;[c]\n2022;[c]"),
    column(
      "column-many", x: .year,
      (1990..<2025).map { "\($0);\($0 == 2003 ? "[c]" : String(900 + ($0 * 37) % 211))" }.joined(
        separator: "\n")),
    Example(
      name: "column-negative",
      specification: .init(
        kind: .column, x: "district", y: "change", title: "More people feel safe in one district of four",
        subtitle: "Change in the share of adults who feel safe after dark, Exampleshire, 2023 to 2025"),
      table: Tables.table(
        [.district, .change], "Northmarch;-6.2\nEastvale;3.1\nSouthmere;0\nWestbrook;[c]")),
    stack("column-grouped", .column, x: "year", yearly),
    stack("stacked-column", .stackedColumn, x: "year", yearly),
    stack("stacked-column-percent", .stackedColumn, x: "year", yearlyKnown, percent: true),
    stack("stacked-column-labels", .stackedColumn, x: "district", known),
  ]

  private static func column(_ name: String, x: Column, _ rows: String) -> Example {
    Example(
      name: name,
      specification: .init(
        kind: .column, x: x.name, y: "count", title: "Knife crime, year by year",
        subtitle: "Police recorded offences, Exampleshire"),
      table: Tables.table([x, .count], rows))
  }

  private static func stack(
    _ name: String, _ kind: ChartKind, x: String, _ rows: String, percent: Bool = false
  ) -> Example {
    var specification = ChartSpecification(
      kind: kind, x: x, y: "count", series: "offence", title: "What violence is made of",
      subtitle: "Police recorded offences, Exampleshire, year ending March 2025")
    specification.percent = percent
    let place = x == "year" ? Column.year : .district
    return Example(
      name: name, specification: specification, table: Tables.table([place, .offence, .count], rows))
  }

  private static let known = """
    Northmarch;Knife crime;212\nNorthmarch;Violence with injury;1840\nNorthmarch;Violence without injury;2310
    Eastvale;Knife crime;31\nEastvale;Violence with injury;920\nEastvale;Violence without injury;1400
    Westbrook;Knife crime;48\nWestbrook;Violence with injury;610\nWestbrook;Violence without injury;1105
    """

  private static let partlyHidden = """
    Northmarch;Knife crime;212\nNorthmarch;Violence with injury;1840\nNorthmarch;Violence without injury;2310
    Eastvale;Knife crime;[c]\nEastvale;Violence with injury;920\nEastvale;Violence without injury;1400
    Westbrook;Knife crime;148\nWestbrook;Violence with injury;[x]\nWestbrook;Violence without injury;1105
    Southmere;Knife crime;[low]\nSouthmere;Violence with injury;810
    """

  private static let yearly = """
    2020;Knife crime;212\n2020;Gun crime;40\n2020;Violence with injury;1840
    2021;Knife crime;180\n2021;Gun crime;[c]\n2021;Violence with injury;1460
    2023;Knife crime;201\n2023;Gun crime;62\n2023;Violence with injury;1900
    2024;Knife crime;240\n2024;Gun crime;55\n2024;Violence with injury;2010
    """

  private static let yearlyKnown = """
    2023;Knife crime;201\n2023;Gun crime;62\n2023;Violence with injury;900
    2024;Knife crime;240\n2024;Gun crime;55\n2024;Violence with injury;1010
    """
}
