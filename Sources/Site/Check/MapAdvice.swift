import Charts
import Datasets
import Diagnostics
import Disclosure

/// Says where a map is shaded by numbers of people or events: such a map shows where most people live.
enum MapAdvice {
  static func remark(on chart: ChartSpecification, _ table: ReleasedTable, at place: SourceLocation?)
    -> Diagnostic?
  {
    guard chart.kind == .areaMap || chart.kind == .tileMap,
      let name = chart.y, let column = table.metadata.column(name), column.kind == .count
    else { return nil }
    return Diagnostic(
      .advice, id: "map-of-counts",
      "This map is shaded by “\(name)”, which holds counts. Areas with more people look worse for that alone.",
      help:
        "Use a rate under “y”. Candour works one out from the count and the population, with a line such as "
        + "“formula: \(name) / population per 1000”.",
      at: place)
  }
}
