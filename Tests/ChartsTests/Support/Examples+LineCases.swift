import Charts
import Datasets

/// Lines, slopes and control charts, their cases.
extension Example {
  static let lineCases: [Example] = [
    variant(
      .line, .huge, y: .amount,
      """
      2021;Knife crime;123456789012\n2022;Knife crime;98765432109\n2023;Knife crime;154321098765
      2021;Gun crime;12\n2022;Gun crime;1\n2023;Gun crime;1234567
      """),
    variant(
      .slope, .missing,
      """
      2015;Northmarch;7.4\n2025;Northmarch;9.1\n2015;Eastvale;[c]\n2025;Eastvale;6.2\n2015;Southmere;6.8
      2025;Southmere;[x]\n2015;Westbrook;[c]\n2025;Westbrook;[c]
      """),
    variant(
      .slope, .negative, y: .change,
      """
      2015;Northmarch;-7.4\n2025;Northmarch;2.1\n2015;Eastvale;3.2\n2025;Eastvale;-6.2\n2015;Southmere;0
      2025;Southmere;-1.5
      """),
    variant(
      .control, .missing,
      months([62, 55, 70, 58, 66, 61, 49]) + "\n2023-08-01;[c]\n2023-09-01;[x]\n2023-10-01;64\n2023-11-01;59"
        + "\n2023-12-01;[c]\n2024-01-01;66\n2024-02-01;71\n2024-03-01;63\n2024-04-01;57\n2024-05-01;60"),
    variant(
      .control, .huge,
      (0..<14).map { "\(2010 + $0)-01-01;\([123_456_789_012, 98_765_432_109, 5, 110_000_000_000][$0 % 4])" }
        .joined(separator: "\n")),
  ]
}
