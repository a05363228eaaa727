import Charts
import Datasets
import Disclosure

extension Example {
  static let maps: [Example] = [
    Example(
      name: "heat-map",
      specification: .init(
        kind: .heatMap, x: "hour", y: "count", series: "weekday",
        title: "Violence peaks late on Friday and Saturday",
        subtitle: "Police recorded offences by hour, Exampleshire, 2025"),
      table: hours { day, hour in
        if day == 2, hour == 4 { return "[c]" }
        let night = hour >= 20 || hour < 4 ? 30.0 : 8
        let weekend = day >= 4 ? 2.4 : 1
        return "\(Int(night * weekend + Double((hour * 7 + day * 3) % 9)))"
      }),
    Example(
      name: "heat-map-hidden",
      specification: .init(
        kind: .heatMap, x: "hour", y: "count", series: "weekday", title: "Too few to show",
        subtitle: "Homicides by hour, Northmarch, 2025"),
      table: hours { _, _ in "[c]" }),
    Example(
      name: "heat-map-numbers",
      specification: .init(
        kind: .heatMap, x: "district", y: "change", series: "offence",
        title: "Knife crime is down in two districts",
        subtitle: "Change in offences, districts of Exampleshire, 2024 to 2025"),
      table: Tables.table(
        [.district, .offence, .change],
        """
        Northmarch;Knife crime;-12.4\nNorthmarch;Gun crime;0\nNorthmarch;Violence with injury;104.5
        Eastvale;Knife crime;-3\nEastvale;Gun crime;[c]\nEastvale;Violence with injury;8.1
        Westbrook;Knife crime;6.2\nWestbrook;Gun crime;1.5
        """)),
    Example(
      name: "heat-map-months",
      specification: .init(
        kind: .heatMap, x: "month", y: "count", series: "district",
        title: "Northmarch has the most offences",
        subtitle: "Police recorded offences by month, districts of Exampleshire, 2024-25"),
      table: months),
    Example(
      name: "heat-map-letters",
      specification: .init(
        kind: .heatMap, x: "district", y: "change", series: "offence",
        title: "Northmarch has the most offences",
        subtitle: "Change in offences, districts of Exampleshire, 2024 to 2025"),
      table: Tables.table(
        [.district, .offence, .change],
        ["Northmarch", "Eastvale", "Southwater", "Westholme", "Birchley", "Netherby"].enumerated()
          .flatMap { index, district in
            ["Knife crime", "Gun crime", "Homicide", "Robbery", "Stalking", "Arson"].enumerated().map {
              "\(district);\($1);\(index + $0)"
            }
          }.joined(separator: "\n"))),
    Example(
      name: "tile-map",
      specification: map(.tileMap, "Northmarch has the highest rate"), table: districts, context: context),
    Example(
      name: "area-map",
      specification: map(.areaMap, "Northmarch has the highest rate"), table: districts, context: context),
    Example(
      name: "area-map-hidden",
      specification: map(.areaMap, "Too few to show"),
      table: Tables.table([.district, .rate], "Northmarch;[c]\nEastvale;[c]"), context: context),
    Example(
      name: "tile-map-single",
      specification: map(.tileMap, "One district has figures"),
      table: Tables.table([.district, .rate], "Northmarch;1234567.25"), context: context),
  ]

  private static func hours(_ value: (Int, Int) -> String) -> ReleasedTable {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let rows = days.indices.flatMap { day in
      (0..<24).map { hour in "\(hour < 10 ? "0" : "")\(hour):00;\(days[day]);\(value(day, hour))" }
    }
    return Tables.table(
      [
        Column(name: "hour", title: "Hour", kind: .category, description: ""),
        Column(name: "weekday", title: "Weekday", kind: .category, description: ""), .count,
      ], rows.joined(separator: "\n"))
  }

  /// Twelve months with a break before the seventh, and a number that is not shown.
  private static let months = Tables.broken(
    [Column(name: "month", title: "Month", kind: .month, description: ""), .district, .count],
    (0..<12).flatMap { index in
      let month = index < 9 ? "2024-\(index < 6 ? "0" : "")\(index + 4)" : "2025-0\(index - 8)"
      return [
        "\(month);Northmarch;\(40 - index)", "\(month);Westholme;\(index == 3 ? "[c]" : "\(12 + index)")",
      ]
    }.joined(separator: "\n"), at: "2024-10")

  private static func map(_ kind: ChartKind, _ title: String) -> ChartSpecification {
    var specification = ChartSpecification(
      kind: kind, x: "district", y: "rate", title: title,
      subtitle: "Violence with injury per 1,000 residents, districts of Exampleshire, 2025")
    specification.map = "districts"
    return specification
  }

  private static let districts = Tables.table(
    [.district, .rate],
    """
    Northmarch;12.06\nEastvale;7.41\nSouthmere;[c]\nWestbrook;6.9\nAll districts;8.8
    High Fell and the Dales;3.2
    """)

  static let context: ChartContext = {
    var context = ChartContext()
    context.tiles["districts"] = TileLayout(rows: [
      [nil, "High Fell and the Dales", "Northmarch"], ["Westbrook", "Southmere", "Eastvale"],
    ])
    let square = { (name: String, x: Double, y: Double, width: Double, height: Double) in
      MapShapes.Area(
        names: [name],
        rings: [
          [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)].map {
            MapShapes.Position(longitude: $0.0, latitude: $0.1)
          }
        ])
    }
    context.shapes["districts"] = MapShapes(
      areas: [
        square("Northmarch", -1.5, 54.5, 0.8, 0.4), square("Eastvale", -1, 54.1, 0.3, 0.4),
        square("Southmere", -1.5, 54.1, 0.5, 0.4), square("Westbrook", -1.7, 54.1, 0.2, 0.4),
        square("High Fell and the Dales", -1.7, 54.5, 0.2, 0.4),
        square("Holm", -0.7, 54.1, 0.03, 0.03),
      ], attribution: "Boundaries invented for this site.")
    return context
  }()
}
