import Charts
import Datasets

extension Example {
  static let dots: [Example] = [
    Example(
      name: "dot-intervals",
      specification: dot(
        "Northmarch has the highest rate", "Violence with injury per 1,000 residents, Exampleshire, 2025",
        lower: "lower"),
      table: Tables.table(
        [.district, .rate, .lower, .upper],
        """
        Eastvale;7.41;6.8;8.05\nNorthmarch;12.06;11.1;13.1\nAll districts;8.8;8.5;9.12
        Southmere;[c];[c];[c]\nWestbrook;6.9;5.6;8.4\nHarrow Hill;9.3;[x];[x]
        """, status: .illustrative)),
    Example(
      name: "dot-truncated",
      specification: dot(
        "Nine pupils in ten are at school", "Pupils present, Exampleshire, 2024-25", lower: "lower"),
      table: Tables.table(
        [
          .district,
          Column(name: "rate", title: "Attendance", kind: .percentage, description: "", decimals: 1),
          .lower, .upper,
        ],
        "Eastvale;95.2;94.6;95.8\nNorthmarch;91.3;90.5;92.1\nSouthmere;93.3;92;94.6")),
    Example(
      name: "dot-grouped",
      specification: dot(
        "Women feel less safe than men everywhere", "Adults who feel safe after dark, Exampleshire, 2025",
        series: "offence", lower: "lower"),
      table: Tables.table(
        [
          .district, Column(name: "offence", title: "Sex", kind: .category, description: ""),
          Column(name: "rate", title: "Feel safe after dark", kind: .percentage, description: ""), .lower,
          .upper,
        ],
        """
        Northmarch;Women;52;46;58\nNorthmarch;Men;71;65;76\nThe villages of the eastern valley;Women;66;60;72
        The villages of the eastern valley;Men;78;73;83\nWestbrook;Women;[u];[u];[u]\nWestbrook;Men;64;55;72
        """)),
    Example(
      name: "dot-long-labels",
      specification: dot("Most of the grant pays for the central team", "Planned spend, Exampleshire, 2025"),
      table: Tables.table(
        [.district, Column(name: "rate", title: "Planned spend", kind: .money, description: "")],
        """
        Data sharing and analysis with health partners across the county;48000
        Community-led projects with young people at risk of exclusion from school;364000\nCommunications;40000
        """)),
    Example(
      name: "dot-single-huge",
      specification: dot("One cost", "Cost of violence, Exampleshire, 2024"),
      table: Tables.table(
        [.district, Column(name: "rate", title: "Cost", kind: .money, description: "")],
        "Northmarch;123456789012")),
    Example(
      name: "dot-hidden", specification: dot("Too few to show", "Homicides, Exampleshire, 2025"),
      table: Tables.table([.district, .rate], "Northmarch;[c]\nEastvale;[c]")),
    Example(
      name: "lollipop-negative",
      specification: .init(
        kind: .lollipop, x: "district", y: "change", title: "More people feel safe in one district of four",
        subtitle: "Change in the share of adults who feel safe after dark, Exampleshire, 2023 to 2025"),
      table: Tables.table(
        [.district, .change], "Northmarch;-6.2\nEastvale;3.1\nSouthmere;0\nWestbrook;[x]")),
    Example(
      name: "lollipop-counts",
      specification: .init(
        kind: .lollipop, x: "district", y: "count", title: "Northmarch records most offences",
        subtitle: "Police recorded offences, districts of Exampleshire, 2025"),
      table: Tables.table(
        [.district, .count], "Northmarch;2310\nEastvale;1400\nAll districts;4815\nWestbrook;1105")),
    lollipop("single", "Northmarch;2310"),
    lollipop("hidden", "Northmarch;[c]\nEastvale;[c]\nWestbrook;[x]"),
    lollipop("huge", "Northmarch;123456789012\nEastvale;98765432109\nWestbrook;5"),
    lollipop(
      "long-labels",
      """
      The metropolitan borough of Northmarch and its surrounding parishes;120
      Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch;40\nEastvale;80
      """),
  ]

  private static func lollipop(_ name: String, _ rows: String) -> Example {
    Example(
      name: "lollipop-\(name)",
      specification: .init(
        kind: .lollipop, x: "district", y: "count", title: "Northmarch records most offences",
        subtitle: "Police recorded offences, districts of Exampleshire, 2025"),
      table: Tables.table([.district, .count], rows))
  }

  private static func dot(
    _ title: String, _ subtitle: String, series: String? = nil, lower: String? = nil
  ) -> ChartSpecification {
    var specification = ChartSpecification(
      kind: .dot, x: "district", y: "rate", series: series, title: title, subtitle: subtitle)
    specification.lower = lower
    specification.upper = lower.map { _ in "upper" }
    return specification
  }
}

extension Column {
  static let lower = Column(
    name: "lower", title: "Lower limit", kind: .rate, description: "", decimals: 2)
  static let upper = Column(
    name: "upper", title: "Upper limit", kind: .rate, description: "", decimals: 2)
}
