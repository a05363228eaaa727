import Charts
import Datasets

extension Example {
  static let scatters: [Example] = [
    scatter("districts", [.district, .deprivation, .rate], thirty, label: "district"),
    scatter(
      "series", [.district, .setting, .deprivation, .rate], grouped, label: "district", series: "setting"),
    scatter(
      "missing", [.district, .deprivation, .rate],
      """
      Northmarch;41.2;12.06\nEastvale;12.4;5.1\nSouthmere;[c];[c]\nWestbrook;19.9;6.8\nHarrow Hill;25;[c]
      Milltown;33.1;9.2\nPriory;28.3;[x]\nCastle Ward;36;10.4 [p]\nAll districts;26.1;8.8
      """, label: "district"),
    scatter("single", [.district, .deprivation, .rate], "Northmarch;41.2;12.06", label: "district"),
    scatter(
      "hidden", [.district, .deprivation, .rate], "Northmarch;41.2;[c]\nEastvale;12.4;[c]", label: "district"),
    scatter(
      "huge", [.district, .population, .amount],
      """
      Northmarch;56000000;123456789012\nEastvale;3890;12\nWestbrook;900000;2300000000
      Southmere;21000000;61000000000\nMilltown;12000000;1\nPriory;40000000;98000000000
      """, label: "district", x: "population", y: "amount"),
    scatter(
      "negative", [.district, .spend, .change],
      """
      Northmarch;-12.4;-6.2\nEastvale;-3.1;3.1\nSouthmere;0;0\nWestbrook;8.8;4.4\nMilltown;14.2;-2
      Priory;-9.6;1.2\nCastle Ward;3.3;7.9
      """, label: "district", x: "spend", y: "change"),
    scatter(
      "long-labels", [.place, .deprivation, .rate],
      """
      The metropolitan borough of Northmarch and its surrounding parishes;41.2;12.06
      Lower Easting and the villages of the eastern valley;12.4;5.1
      Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch;30;8.1\nWestbrook;19.9;6.8
      Saint Mary’s in the Marsh with Newchurch and Old Romney;33.1;7.2
      """, label: "place"),
    scatter("cut", [.attendance, .safety], cut, x: "attendance", y: "safety"),
    scatter(
      "shared", [.district, .cameras, .incidents],
      """
      Northmarch;4;2\nEastvale;4;2\nSouthmere;1;5\nWestbrook;2;3\nMilltown;2;3\nPriory;2;3\nCastle Ward;6;1
      Harrow Hill;5;6
      """, label: "district", x: "cameras", y: "incidents"),
    scatter("crowd", [.district, .deprivation, .rate], crowd, label: "district"),
  ]

  private static func scatter(
    _ name: String, _ columns: [Column], _ rows: String, label: String? = nil, series: String? = nil,
    x: String = "deprivation", y: String = "rate"
  ) -> Example {
    var specification = ChartSpecification(
      kind: .scatter, x: x, y: y, series: series, title: "How two numbers about the same places compare",
      subtitle: "Violence with injury and deprivation, districts of Exampleshire, 2025")
    specification.label = label
    return Example(
      name: "scatter-\(name)", specification: specification,
      table: Tables.table(columns, rows, status: .illustrative))
  }

  private static let towns = [
    "Northmarch", "Eastvale", "Southmere", "Westbrook", "Harrow Hill", "Milltown", "Priory", "Castle Ward",
    "Lower Easting", "High Fell", "Saltby", "Oldbridge", "Ferry Point", "Ashdown", "Kingsmead", "Thornley",
    "Burton Quay", "Marsh End", "Fairholme", "Longacre", "Stanmoor", "Whitecliff", "Hollins", "Dunmere",
    "Calder Green", "Elmstead", "Redhall", "Weir Lane", "Penfold", "Greystoke",
  ]

  /// Thirty areas: the more deprived, the higher the rate, with two that lie apart.
  private static let thirty = towns.enumerated().map { index, town in
    let score = 8 + Double((index * 29) % 30) * 1.15
    let wave = [0.9, -0.7, 0.2, -1.1, 1.3, -0.2, 0.5][index % 7]
    let rate = index == 4 ? 11.9 : index == 16 ? 2.2 : 2.4 + score * 0.2 + wave
    return "\(town);\((score * 10).rounded() / 10);\((rate * 100).rounded() / 100)"
  }.joined(separator: "\n")

  /// A pattern over all of them that is that of towns and villages, and not of either.
  private static let grouped =
    towns.prefix(26).enumerated().map { index, town in
      let isTown = index.isMultiple(of: 2)
      let wave = [0.4, -0.9, 1.2, -0.3, 0.1, -1.2, 0.8][(index * 3) % 7]
      let score = isTown ? 27 + Double((index * 7) % 13) : 9 + Double((index * 5) % 11)
      return
        "\(town);\(isTown ? "Town" : "Village");\(score);\((((isTown ? 9 : 4.6) + wave) * 100).rounded() / 100)"
    }.joined(separator: "\n") + "\nSea View;Coast;22;7.1\nSandhaven;Coast;24.5;8.2\nAll districts;Town;21;7"

  private static let cut = (0..<24).map { index in
    let attendance = 91 + Double((index * 7) % 24) * 0.2
    let wave = [0.8, -1.4, 0.3, -0.6, 1.9][index % 5]
    return "\((attendance * 10).rounded() / 10);\(((240 - attendance * 1.9) + wave).rounded())"
  }.joined(separator: "\n")

  /// More areas than there is room to name.
  private static let crowd = (0..<160).map { index in
    let score = 5 + Double((index * 61) % 160) * 0.25
    let wave = Double((index * 37) % 23) / 5 - 2.2
    return "Ward \(index + 1);\((score * 10).rounded() / 10);\(((7 + wave) * 100).rounded() / 100)"
  }.joined(separator: "\n")
}

extension Column {
  static let deprivation = Column(
    name: "deprivation", title: "Deprivation score", kind: .number, description: "", decimals: 1)
  static let setting = Column(
    name: "setting", title: "Kind of place", kind: .category, description: "", order: ["Town", "Village"])
  static let place = Column(name: "place", title: "Place", kind: .area, description: "")
  static let spend = Column(
    name: "spend", title: "Change in spend", kind: .percentage, description: "", decimals: 1)
  static let attendance = Column(
    name: "attendance", title: "Attendance", kind: .percentage, description: "", decimals: 1)
  static let safety = Column(
    name: "safety", title: "Feel safe after dark", kind: .percentage, description: "")
  static let cameras = Column(name: "cameras", title: "Cameras", kind: .count, description: "")
  static let incidents = Column(name: "incidents", title: "Incidents", kind: .count, description: "")
}
