import Charts
import Datasets

extension Example {
  static let controls: [Example] = [
    control(
      "shift", months([62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60, 78, 74, 81, 79, 76, 84, 75, 77])),
    control("beyond", months([62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60, 118, 64, 59, 66])),
    control("noise", months([62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60])),
    control("falling", months([90, 84, 88, 92, 85, 91, 86, 80, 77, 71, 66, 60, 52, 49]), better: .lower),
    control("trial", "2020;812\n2021;790\n2022;[c]\n2023;840\n2025;805", x: .year),
    control("rare", "2016;2\n2017;0\n2018;1\n2019;3\n2020;1\n2021;0\n2022;2", x: .year),
    control("single", "2020;812", x: .year),
    control("hidden", "2020;[c]\n2021;[c]", x: .year),
    control(
      "huge-negative",
      (0..<14).map { "\(2010 + $0);\([-3.1e9, 2.2e9, 0.4e9, 1.9e9, -1.2e9][$0 % 5])" }.joined(
        separator: "\n"),
      x: .year, y: .change),
    control(
      "long-labels", Example.months([62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60, 118, 64, 59, 66]),
      x: longMonth, y: longCount),
  ]

  private static let longMonth = Column(
    name: "month", title: "First day of the month in which the injury was reported to the police",
    kind: .date,
    description: "")
  private static let longCount = Column(
    name: "count",
    title: "Victims of violence with injury who live in the area and were under 25 at the time",
    kind: .count, description: "")

  private static func control(
    _ name: String, _ rows: String, x: Column = .month, y: Column = .count,
    better: ChartSpecification.Better? = nil
  ) -> Example {
    var specification = ChartSpecification(
      kind: .control, x: x.name, y: y.name, title: "What is signal and what is noise",
      subtitle: "Police recorded offences, Exampleshire, by period")
    specification.better = better
    return Example(
      name: "control-\(name)", specification: specification, table: Tables.table([x, y], rows))
  }

  static func months(_ values: [Int]) -> String {
    values.enumerated().map { index, value in
      let month = index % 12 + 1
      return "\(2023 + index / 12)-\(month < 10 ? "0" : "")\(month)-01;\(value)"
    }.joined(separator: "\n")
  }
}

extension Column {
  static let month = Column(name: "month", title: "Month", kind: .date, description: "")
}
