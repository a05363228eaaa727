import Charts
import Datasets

/// Bars from zero, their cases.
extension Example {
  static let barCases: [Example] = [
    variant(
      .bar, .missing, "Northmarch;12.06\nEastvale;[c]\nSouthmere;[x]\nWestbrook;[low]\nMilltown;6.9 [p]"),
    variant(.bar, .single, "Northmarch;12.06"),
    variant(.bar, .empty, "Northmarch;[c]\nEastvale;[c]\nSouthmere;[x]"),
    variant(.column, .missing, "2019;220\n2020;[c]\n2021;[x]\n2023;[low]\n2024;290\n2025;301 [p]"),
    variant(.column, .huge, "2021;123456789012\n2022;98765432109\n2023;5\n2024;0\n2025;54321098765"),
    variant(
      .lollipop, .missing, "Northmarch;2310\nEastvale;[c]\nSouthmere;[x]\nWestbrook;[low]\nMilltown;40 [p]"),
    variant(.waterfall, .huge, "Grant;123456789012\nStaff;-98765432109\nPaper;-12\nTotal;24691356891"),
  ]
}
