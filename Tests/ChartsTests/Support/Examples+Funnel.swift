import Charts
import Datasets

extension Example {
  static let funnels: [Example] = [
    funnel(
      "districts",
      """
      Northmarch;612;41200\nEastvale;298;38900\nSouthmere;1190;142300\nWestbrook;160;12100\nHarrow Hill;[c];9800
      Lower Easting and the Villages;96;18400\nCastle Ward;880;97800\nMilltown;402;51000\nPriory;233;27300
      All districts;4012;438800
      """),
    funnel("within", "Northmarch;401;41200\nEastvale;371;38900\nWestbrook;118;12100"),
    funnel("single", "Northmarch;401;41200"),
    funnel("hidden", "Northmarch;[c];41200\nEastvale;[c];38900"),
    funnel(
      "huge", "Northmarch;4100000;56000000\nEastvale;410;3890\nWestbrook;0;500\nNobody;3;0", reference: 73),
    funnel(
      "long-labels",
      """
      The metropolitan borough of Northmarch and its surrounding parishes;612;41200
      Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch;140;38900\nWestbrook;160;12100
      Lower Easting and the Villages by the River;96;18400\nCastle Ward;880;97800
      """),
  ]

  static let icons: [Example] = [
    icon("one-in-twenty", "5.1"), icon("hundred", "6"), icon("tiny", "0.2"), icon("most", "76"),
    icon("hidden", "[c]"),
    icon(
      "long-labels", "22",
      title:
        "Young people who answered the survey and said that they had ever carried a knife or another weapon"),
  ]

  private static func funnel(_ name: String, _ rows: String, reference: Double? = nil) -> Example {
    var specification = ChartSpecification(
      kind: .funnel, x: "district", y: "count", title: "Which districts differ by more than chance",
      subtitle: "Violence with injury per 1,000 residents, districts of Exampleshire, 2025")
    specification.denominator = "population"
    specification.reference = reference
    return Example(
      name: "funnel-\(name)", specification: specification,
      table: Tables.table([.district, .count, .population], rows))
  }

  private static func icon(
    _ name: String, _ value: String, title: String = "Young people who have carried a knife"
  ) -> Example {
    let column = Column(
      name: "share", title: title, kind: .percentage, description: "",
      decimals: 1)
    return Example(
      name: "icons-\(name)",
      specification: .init(
        kind: .icons, y: "share", title: "Few young people have ever carried a knife",
        subtitle: "People aged 11 to 18 who answered, Exampleshire, 2025"),
      table: Tables.table([.district, column], "Exampleshire;\(value)"))
  }
}

extension Column {
  static let population = Column(name: "population", title: "Residents", kind: .number, description: "")
}
