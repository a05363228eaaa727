import Charts
import Datasets

/// Dots, funnels, icons and scatters, their cases.
extension Example {
  static let pointCases: [Example] = [
    variant(
      .dot, .missing,
      "Northmarch;12.06;11.1;13.1\nEastvale;[c];[c];[c]\nSouthmere;7.4;[x];[x]\nWestbrook;[u];[u];[u]"),
    variant(.dot, .huge, y: .amount, "Northmarch;123456789012;120000000000;130000000000\nEastvale;12;2;22"),
    variant(
      .dot, .negative, y: .change,
      "Northmarch;-6.2;-8.1;-4.3\nEastvale;3.1;-0.4;6.6\nSouthmere;0;-1;1\nWestbrook;-1.4;-2;-0.8"),
    variant(
      .funnel, .missing,
      """
      Northmarch;612;41200\nEastvale;298;[x]\nSouthmere;[c];142300\nWestbrook;160;12100\nMilltown;[low];51000
      Castle Ward;880;97800
      """),
    counted(.missing, "Exampleshire;12;[c]"),
    counted(.single, "Exampleshire;1;1"),
    counted(.huge, "Exampleshire;41200000000;123456789012"),
  ]

  static let pointRefusals: [Refusal] = [
    Refusal(
      variant(.funnel, .negative, "Northmarch;-3;41200\nEastvale;298;38900\nMilltown;402;51000"),
      "Northmarch is −3, and a funnel plot needs whole numbers from 0 up."),
    Refusal(
      variant(.icons, .negative, "Exampleshire;-3"),
      "−3.0% is no part of a whole, and an icon array shows one."),
  ]

  /// An icon array of a count and its whole.
  private static func counted(_ difficulty: Difficulty, _ row: String) -> Example {
    var example = variant(.icons, difficulty, y: .count, row)
    example.specification.denominator = "population"
    example.table = Tables.table([.district, .count, .population], row, status: .illustrative)
    return example
  }
}
