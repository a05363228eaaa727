import Charts
import Datasets
import Disclosure

extension Example {
  /// Series that break: declared by the dataset, or marked on a number.
  static let breaks: [Example] = [
    Example(
      name: "line-break", specification: yearly(.line, "Knife crime has risen since the police count anew"),
      table: Tables.broken([.year, .count], broken, at: "2018")),
    Example(
      name: "line-break-series", specification: marked(.line),
      table: Tables.table([.year, .offence, .count], twoOffences)),
    withEvents("line-break-events", .line),
    Example(
      name: "slope-break", specification: slope,
      table: Tables.broken(
        [.year, .district, .count],
        "2011;Northmarch;74\n2011;Eastvale;61\n2021;Northmarch;91\n2021;Eastvale;58",
        at: "2018")),
    Example(
      name: "column-break", specification: yearly(.column, "Knife crime, year by year"),
      table: Tables.broken([.year, .count], broken, at: "2018")),
    withEvents("column-break-events", .column),
    Example(
      name: "stacked-column-break", specification: marked(.stackedColumn),
      table: Tables.broken([.year, .offence, .count], twoOffences.replacing(" [b]", with: ""), at: "2014")),
    Example(
      name: "stacked-bar-break", specification: marked(.stackedBar),
      table: Tables.broken([.year, .offence, .count], twoOffences.replacing(" [b]", with: ""), at: "2014")),
    Example(
      name: "control-break",
      specification: .init(
        kind: .control, x: "month", y: "count", title: "The new way of counting has limits of its own",
        subtitle: "Police recorded offences, Exampleshire, by month"),
      table: Tables.broken(
        [.month, .count],
        months([
          62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60, 64, 58, 95, 102, 91, 99, 104, 97, 93, 101, 96, 138,
        ]), at: "2024-03-01")),
  ]

  private static let broken =
    "2012;220\n2013;231\n2014;244\n2015;[c]\n2016;260\n2017;281\n2018;190\n2019;198\n2020;161\n2021;205\n2022;224"

  private static let twoOffences = (0..<8).map { year in
    let mark = year == 3 ? " [b]" : ""
    return "\(2011 + year);Knife crime;\(220 + year * 14)\n\(2011 + year);Gun crime;\(60 + year * 5)\(mark)"
  }.joined(separator: "\n")

  private static func yearly(_ kind: ChartKind, _ title: String) -> ChartSpecification {
    .init(
      kind: kind, x: "year", y: "count", title: title,
      subtitle: "Police recorded offences, Exampleshire, 2012 to 2022")
  }

  private static func marked(_ kind: ChartKind) -> ChartSpecification {
    .init(
      kind: kind, x: "year", y: "count", series: "offence", title: "Gun crime is rare",
      subtitle: "Police recorded offences, Exampleshire, 2011 to 2018")
  }

  private static let slope = ChartSpecification(
    kind: .slope, x: "year", y: "count", series: "district", title: "Two districts, counted anew",
    subtitle: "Police recorded offences, Exampleshire, 2011 and 2021")

  private static func withEvents(_ name: String, _ kind: ChartKind) -> Example {
    var specification = yearly(kind, "Knife crime, and what happened meanwhile")
    specification.events = .all
    var example = Example(
      name: name, specification: specification, table: Tables.broken([.year, .count], broken, at: "2018"))
    example.context = someEvents
    return example
  }
}

extension Tables {
  /// What changed at the break of ``broken(_:_:at:column:)``.
  static let reason = "The police now count each incident once, whoever reports it."

  /// A table whose dataset declares a break at a period, in all columns or in one.
  static func broken(
    _ columns: [Column], _ rows: String, at period: String, column: String? = nil
  ) -> ReleasedTable {
    let kind = columns.first { $0.kind.isPeriod }?.kind ?? .year
    return table(columns, rows, status: .illustrative) { metadata in
      metadata.breaks = Period(period, kind: kind).map { [.init(at: $0, column: column, text: reason)] } ?? []
    }
  }
}
