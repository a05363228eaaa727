import Charts
import Datasets
import Disclosure

/// The family of bars: stacks, columns, answers to agreement scales, pyramids and waterfalls.
extension Example {
  static let barFamily: [Example] = stackedBars + columns + agreement + pyramids + waterfalls

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

  private static let response = Column(
    name: "answer", title: "Answer", kind: .category, description: "",
    order: ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree", "Don’t know"])
  private static let question = Column(name: "question", title: "Question", kind: .category, description: "")
  private static let percentage = Column(
    name: "percentage", title: "Adults who answered", kind: .percentage, description: "")

  private static let agreement: [Example] = [
    agree(
      "agreement",
      """
      I feel safe outside after dark;Strongly agree;12\nI feel safe outside after dark;Agree;31
      I feel safe outside after dark;Neither;18\nI feel safe outside after dark;Disagree;22
      I feel safe outside after dark;Strongly disagree;13\nI feel safe outside after dark;Don’t know;4
      The police listen to people like me;Strongly agree;5\nThe police listen to people like me;Agree;27
      The police listen to people like me;Neither;24\nThe police listen to people like me;Disagree;21
      The police listen to people like me;Strongly disagree;9\nThe police listen to people like me;Don’t know;15
      Knives;Strongly agree;40\nKnives;Agree;30\nKnives;Neither;10\nKnives;Disagree;8
      Knives;Strongly disagree;2\nKnives;Don’t know;10
      """),
    agree(
      "agreement-hidden",
      """
      North;Strongly agree;[c]\nNorth;Agree;31\nNorth;Neither;18\nNorth;Disagree;22\nNorth;Strongly disagree;13
      North;Don’t know;[c]\nSouth;Strongly agree;5\nSouth;Agree;[x]\nSouth;Neither;24\nSouth;Disagree;21
      South;Strongly disagree;9\nSouth;Don’t know;15
      """),
  ]

  private static func agree(_ name: String, _ rows: String) -> Example {
    var specification = ChartSpecification(
      kind: .agreement, x: "question", y: "percentage", series: "answer", title: "Most want fewer knives",
      subtitle: "Adults who answered the survey, Exampleshire, May 2025")
    specification.positive = ["Strongly agree", "Agree"]
    specification.negative = ["Strongly disagree", "Disagree"]
    specification.middle = "Neither"
    specification.apart = ["Don’t know"]
    return Example(
      name: name, specification: specification,
      table: Tables.table([question, response, percentage], rows, status: .illustrative))
  }

  private static let pyramids: [Example] = [
    pyramid("pyramid", (0..<9).map { ($0, 41000 - $0 * $0 * 420, 39500 - $0 * $0 * 330) }),
    pyramid("pyramid-huge", (0..<4).map { ($0, 123_456_789_012 * ($0 + 1), 98_765_432_109 * (5 - $0)) }),
    pyramid("pyramid-hidden", (0..<5).map { ($0, $0 == 3 ? nil : 12 + $0, $0 > 2 ? nil : 9 + $0) }),
  ]

  private static func pyramid(_ name: String, _ groups: [(age: Int, men: Int?, women: Int?)]) -> Example {
    let rows = groups.map { group in
      let age = "\(group.age * 10) to \(group.age * 10 + 9)"
      let cell = { (value: Int?) in value.map(String.init) ?? "[c]" }
      return "\(age);Men;\(cell(group.men))\n\(age);Women;\(cell(group.women))"
    }
    let columns = [
      Column(name: "age", title: "Age", kind: .category, description: ""),
      Column(name: "sex", title: "Sex", kind: .category, description: ""),
      Column(name: "people", title: "People", kind: .count, description: ""),
    ]
    return Example(
      name: name,
      specification: .init(
        kind: .pyramid, x: "age", y: "people", series: "sex", title: "Who lives in Exampleshire",
        subtitle: "Residents by age and sex, mid-2024"),
      table: Tables.table(columns, rows.joined(separator: "\n"), status: .illustrative))
  }

  private static let waterfalls: [Example] = [
    waterfall(
      "waterfall",
      "Central team;368601\nCommunity-led projects with young people;364000\nData sharing;88000\nUnderspend;-19399\nTotal;801202"
    ),
    waterfall("waterfall-hidden", "Central team;368601\nProjects;[c]\nData;88000\nTotal;880000"),
    waterfall("waterfall-deficit", "Grant;880000\nStaff;-920000\nDonations;15000"),
    waterfall("waterfall-single", "Grant;880000"),
    waterfall("waterfall-empty", "Grant;[x]\nStaff;[x]"),
  ]

  private static func waterfall(_ name: String, _ rows: String) -> Example {
    let step = Column(name: "line", title: "Line", kind: .category, description: "", total: "Total")
    return Example(
      name: name,
      specification: .init(
        kind: .waterfall, x: "line", y: "amount", title: "Where the grant goes",
        subtitle: "Planned spend, Exampleshire, April 2024 to March 2025"),
      table: Tables.table([step, .amount], rows, status: .illustrative))
  }
}
