import Charts
import Datasets
import Disclosure

extension Example {
  /// Small charts on the same scales.
  static let facets: [Example] = lineFacets + columnFacets + rowFacets + stackFacets

  private static let districts = [
    "Northmarch", "Eastvale", "Southmere", "Westbrook", "Harrow Hill", "Castle Ward", "Milltown", "Priory",
    "Upper Dale", "Lower Easting", "High Fell", "Kingsbridge",
  ]

  private static let lineFacets: [Example] = [
    facet("facets-four", rates(4)),
    facet("facets-six", rates(6)),
    facet("facets-twelve", rates(12)),
    facet("facets-total", rates(7) + "\n" + rates(1, names: ["All districts"])),
    facet(
      "facets-missing",
      """
      2019;Northmarch;7.4\n2020;Northmarch;[c]\n2021;Northmarch;8.8\n2023;Northmarch;9.1
      2019;Eastvale;[c]\n2020;Eastvale;[c]\n2021;Eastvale;[x]\n2023;Eastvale;[c]
      2019;Southmere;6.9\n2020;Southmere;7.2\n2021;Southmere;6.1
      """),
    facet("facets-single", rates(1)),
    facet("facets-hidden", "2021;Northmarch;[c]\n2022;Northmarch;[c]\n2021;Eastvale;[c]"),
    facet("facets-huge", huge, y: .amount),
    facet("facets-negative", negative, y: .change),
    facet("facets-long-labels", long),
    facet("facets-truncated", attendance, y: .rate),
    facet("facets-bands", bands, limits: true),
    facet("facets-events", rates(5), events: .all),
    facet(
      "facets-break",
      """
      2018;Northmarch;4.1\n2019;Northmarch;4.4\n2020;Northmarch;4.2\n2021;Northmarch;6.9 [b]\n2022;Northmarch;7.2
      2018;Eastvale;3.1\n2019;Eastvale;3.4\n2020;Eastvale;3.2\n2021;Eastvale;5.9 [b]\n2022;Eastvale;5.2
      2018;Southmere;6.3\n2019;Southmere;6.4\n2020;Southmere;6.1\n2021;Southmere;6.2\n2022;Southmere;6.5
      """, events: .all),
    facet("facets-series", series, series: "sex"),
  ]

  private static let columnFacets: [Example] = [
    column("facets-columns", rates(6), x: .yearEnding),
    column(
      "facets-column-labels",
      districts.prefix(5).enumerated().flatMap { index, district in
        ["Knife", "Gun", "Other"].enumerated().map { place, kind in
          "\(kind);\(district);\((index * 31 + place * 47) % 90 - 12)"
        }
      }.joined(separator: "\n"), x: Column(name: "year", title: "Weapon", kind: .category, description: "")),
  ]

  private static func rates(_ count: Int, names: [String] = districts) -> String {
    names.prefix(count).enumerated().flatMap { index, name in
      (0..<9).map { year in
        let wave = [0.0, 0.6, -0.4, 0.9, 0.2][(year + index * 3) % 5]
        let slope = [0.35, -0.2, 0.05, 0.5, -0.45][index % 5]
        let rate = 5.5 + Double(index % 4) + slope * Double(year) + wave
        return "\(2017 + year);\(name);\((rate * 100).rounded() / 100)"
      }
    }.joined(separator: "\n")
  }

  private static let huge = """
    2020;Northmarch;123456789\n2021;Northmarch;98765432\n2020;Eastvale;12\n2021;Eastvale;4000000
    2020;Westbrook;45000000\n2021;Westbrook;0
    """

  private static let negative = """
    2020;Northmarch;-1.2\n2021;Northmarch;0.4\n2022;Northmarch;2.2\n2020;Eastvale;3.1\n2021;Eastvale;-2.4
    2022;Eastvale;-6.2
    """

  private static let long = """
    2021;Data sharing and analysis with health partners across the county;4.8\n2022;Data sharing and analysis with health partners across the county;5.1
    2021;Llanfairpwllgwyngyll;3.6\n2022;Llanfairpwllgwyngyll;4.4\n2021;Central team;6.2\n2022;Central team;2.6
    2021;Projects with young people;1.2\n2022;Projects with young people;1.9
    """

  private static let attendance = """
    2022;Northmarch;91.4\n2023;Northmarch;92.1\n2024;Northmarch;92.6\n2022;Eastvale;93.3\n2023;Eastvale;94
    2024;Eastvale;94.8\n2022;Southmere;95.2\n2023;Southmere;95\n2024;Southmere;94.6
    """

  private static let bands = """
    2019;Northmarch;7.4;6.6;8.2\n2020;Northmarch;7.9;7.1;8.8\n2021;Northmarch;8.8;8.0;9.7\n2022;Northmarch;9.1;8.2;10
    2019;Eastvale;6.9;6.0;7.8\n2020;Eastvale;7.2;6.4;8.1\n2021;Eastvale;[c];6.2;8.0\n2022;Eastvale;6.2;5.4;7.1
    2019;Westbrook;3.9;2.0;5.8\n2020;Westbrook;4.2;2.4;6.1\n2021;Westbrook;3.1;1.2;5.0\n2022;Westbrook;4.2;[x];[x]
    """

  private static let series = districts.prefix(6).enumerated().flatMap { index, district in
    (0..<6).flatMap { year in
      ["Women", "Men"].enumerated().map { sex, name in
        "\(2020 + year);\(district);\(name);\(40 + (index * 7 + year * 3 + sex * 18) % 41)"
      }
    }
  }.joined(separator: "\n")

  private static func facet(
    _ name: String, _ rows: String, y: Column = .rate, limits: Bool = false, events: EventChoice = .none,
    series: String? = nil
  ) -> Example {
    var specification = ChartSpecification(
      kind: .line, x: "year", y: y.name, series: series, title: "Districts go their own ways",
      subtitle: "Police recorded offences per 1,000 residents, districts of Exampleshire, 2017 to 2025")
    specification.facet = "district"
    specification.events = events
    if limits { (specification.lower, specification.upper) = ("lower", "upper") }
    let sex = Column(name: "sex", title: "Sex", kind: .category, description: "")
    var example = Example(
      name: name, specification: specification,
      table: Tables.table(
        [.year, .district] + (series == nil ? [] : [sex]) + [y] + (limits ? [.lower, .upper] : []), rows,
        status: .illustrative))
    example.context = someEvents
    return example
  }

  private static let rowFacets: [Example] = [
    rows("facets-bars", .bar, answers(["Knife crime", "Homicide", "Robbery and theft"], of: 6)),
    rows("facets-bars-long", .bar, answers(["Community-led projects with young people", "Staff"], of: 3)),
    rows("facets-dots", .dot, answers(["Knife crime", "Homicide", "Robbery"], of: 4)),
    rows("facets-lollipops", .lollipop, answers(["Knife crime", "Homicide"], of: 2)),
    rows(
      "facets-columns-turned", .column,
      answers(["Community-led projects", "Administration", "Communications", "Neighbourhoods"], of: 3)),
  ]

  private static func answers(_ labels: [String], of count: Int) -> String {
    districts.prefix(count).enumerated().flatMap { index, district in
      labels.enumerated().map { place, label in
        let rate = (index * 37 + place * 23) % 60
        return "\(label);\(district);" + (index == 1 && place == 1 ? "[c]" : "\(rate)")
      }
    }.joined(separator: "\n")
  }

  private static let stackFacets: [Example] = [
    stack("facets-stacked-columns", .stackedColumn, (2020...2025).map(String.init), of: 6),
    stack("facets-stacked-percent", .stackedColumn, (2020...2025).map(String.init), of: 4, percent: true),
    stack("facets-stacked-bars", .stackedBar, ["At home", "In the street", "At school"], of: 4),
    stack(
      "facets-pyramids", .pyramid, ["0 to 17", "18 to 29", "30 to 44", "45 to 64", "65 and over"], of: 4,
      parts: ["Women", "Men"]),
  ]

  private static func stack(
    _ name: String, _ kind: ChartKind, _ labels: [String], of count: Int, percent: Bool = false,
    parts: [String] = ["Knife", "Blunt object", "None"]
  ) -> Example {
    let rows = districts.prefix(count).enumerated().flatMap { index, district in
      labels.enumerated().flatMap { place, label in
        parts.enumerated().map { part, name in
          let count = 20 + (index * 37 + place * 23 + part * 11) % 60
          return "\(label);\(district);\(name);"
            + (index == 1 && place == 1 && part == 1 ? "[c]" : "\(count)")
        }
      }
    }
    let x =
      kind == .stackedColumn
      ? Column.year : Column(name: "year", title: "Where", kind: .category, description: "")
    let weapon = Column(name: "weapon", title: "Weapon", kind: .category, description: "")
    var specification = ChartSpecification(
      kind: kind, x: "year", y: "count", series: "weapon", title: "Districts differ",
      subtitle: "Police recorded offences, districts of Exampleshire")
    specification.facet = "district"
    specification.percent = percent
    return Example(
      name: name, specification: specification,
      table: Tables.table(
        [x, .district, weapon, .count], rows.joined(separator: "\n"), status: .illustrative))
  }

  private static func rows(_ name: String, _ kind: ChartKind, _ rows: String) -> Example {
    var specification = ChartSpecification(
      kind: kind, x: "offence", y: "rate", title: "Districts differ",
      subtitle: "Police recorded offences per 1,000 residents, districts of Exampleshire, 2025")
    specification.facet = "district"
    return Example(
      name: name, specification: specification,
      table: Tables.table([.offence, .district, .rate], rows, status: .illustrative))
  }

  private static func column(_ name: String, _ rows: String, x: Column) -> Example {
    var specification = ChartSpecification(
      kind: .column, x: "year", y: "rate", title: "Districts go their own ways",
      subtitle: "Police recorded offences per 1,000 residents, districts of Exampleshire")
    specification.facet = "district"
    return Example(
      name: name, specification: specification,
      table: Tables.table([x, .district, .rate], rows, status: .illustrative))
  }
}
