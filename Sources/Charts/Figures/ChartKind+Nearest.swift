import Diagnostics

extension ChartKind {
  /// The kinds that an author may mean by `name`: `bar chart` is one, and `stacked` may be two.
  public static func nearest(to name: String) -> [ChartKind] {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !["chart", "charts", "plot", "graph"].contains($0) }
    guard !words.isEmpty else { return [] }
    let plain = words.joined(separator: "-")
    if let kind = ChartKind(rawValue: plain) ?? ChartKind(rawValue: plain + "s") { return [kind] }
    let holding = allCases.filter { kind in
      let parts = kind.rawValue.split(separator: "-").map(String.init)
      return words.allSatisfy(parts.contains)
    }
    if !holding.isEmpty { return holding }
    let names = allCases.map(\.rawValue)
    return Suggestion.nearest(to: plain, in: names).flatMap(ChartKind.init).map { [$0] } ?? []
  }
}
