import Datasets
import Disclosure

/// Reads the numbers of several small charts.
extension ChartRequest {
  /// More panels than this cannot be compared.
  private static var mostPanels: Int { 16 }

  /// The numbers at `x` and `y`, for each label of `facet`; nothing where something is wrong.
  mutating func facets(x places: Places, limits: ChartLimits, joining: FacetData.Joining) -> FacetData? {
    let columns = chartColumns(places)
    guard let column = facetColumn(), var columns else { return nil }
    columns.facet = column
    guard let grid = filled(columns, limits), isSmall(grid, column) else { return nil }
    let order = grid.panelOrder
    return FacetData(
      column: column,
      names: order.map { column.kind.isPeriod ? label(grid.panels[$0], column) : grid.panels[$0] },
      panels: order.map { grid.data(ordered: self.order(places), panel: $0) }, joining: joining,
      metadata: table.metadata)
  }

  private mutating func facetColumn() -> Column? {
    guard let column = labels(specification.facet, key: .facet) else { return nil }
    for (key, name) in [(ChartKey.x, specification.x), (.series, specification.series)] {
      guard name == column.name else { continue }
      add(
        .facet, "\(key.rawValue) and facet are both “\(column.name)”.",
        help: "Name another column, or leave out `facet`.")
      return nil
    }
    return column
  }

  private mutating func isSmall(_ grid: ChartGrid, _ column: Column) -> Bool {
    guard grid.panels.count > Self.mostPanels else { return true }
    let some = grid.panels.prefix(2).joined(separator: ", ")
    add(
      .facet,
      "This chart would have \(grid.panels.count) panels, and more than \(Self.mostPanels) are too many to compare.",
      help: "Choose up to \(Self.mostPanels) with `where`: {\(column.name): [\(some), …]}.")
    return false
  }

  private func label(_ text: String, _ column: Column) -> String {
    ChartPeriod(text, kind: column.kind)?.label ?? text
  }
}
