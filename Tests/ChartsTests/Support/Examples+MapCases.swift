import Charts
import Datasets

/// Maps and heat maps, their cases.
extension Example {
  static let mapCases: [Example] =
    [.tileMap, .areaMap].flatMap(places) + [
      variant(
        .heatMap, .missing,
        """
        08:00;Monday;4\n12:00;Monday;[c]\n20:00;Monday;31\n08:00;Friday;[x]\n12:00;Friday;12\n20:00;Friday;[low]
        08:00;Saturday;9\n20:00;Saturday;77 [p]
        """),
      variant(.heatMap, .single, "20:00;Friday;31"),
      variant(
        .heatMap, .huge,
        """
        08:00;Monday;123456789012\n12:00;Monday;5\n20:00;Monday;98765432109
        08:00;Friday;0\n12:00;Friday;54321098765\n20:00;Friday;12
        """),
    ]

  private static func places(_ kind: ChartKind) -> [Example] {
    let all = [
      variant(
        kind, .missing,
        """
        Northmarch;12.06\nEastvale;[x]\nSouthmere;[c]\nWestbrook;[low]\nHigh Fell and the Dales;3.2 [p]
        """),
      variant(kind, .single, "Northmarch;12.06"),
      variant(kind, .empty, "Northmarch;[c]\nEastvale;[c]\nSouthmere;[x]"),
      variant(
        kind, .huge, y: .amount,
        """
        Northmarch;123456789012\nEastvale;5\nSouthmere;98765432109\nWestbrook;0\nHigh Fell and the Dales;1234567
        """),
      variant(
        kind, .negative, y: .change,
        "Northmarch;-6.2\nEastvale;3.1\nSouthmere;0\nWestbrook;-1.4\nHigh Fell and the Dales;-12.5"),
    ]
    let names = Set(families.map(\.name))
    return all.filter { !names.contains($0.name) }
  }
}
