/// The kinds of chart there are, by their names in a chart block.
public enum ChartKind: String, CaseIterable, Sendable {
  /// Lines over time.
  case line
  /// Horizontal bars, to compare.
  case bar
  /// A grid of squares, shaded by class.
  case heatMap = "heat-map"
  /// A tile for each area, where it lies, shaded by class.
  case tileMap = "tile-map"
  /// The outlines of areas, shaded by class.
  case areaMap = "area-map"

  var type: any Chart.Type {
    switch self {
    case .line: LineChart.self
    case .bar: BarChart.self
    case .heatMap: HeatMapChart.self
    case .tileMap: TileMapChart.self
    case .areaMap: AreaMapChart.self
    }
  }

  /// What such a chart is called in a sentence.
  var noun: String {
    switch self {
    case .line: "line chart"
    case .bar: "bar chart"
    case .heatMap: "heat map"
    case .tileMap: "tile map"
    case .areaMap: "area map"
    }
  }

  /// What its marks are called in a sentence.
  var markNoun: String {
    switch self {
    case .line: "points"
    case .bar: "bars"
    case .heatMap: "columns"
    case .tileMap, .areaMap: "areas"
    }
  }

  /// The keys of a chart block that such a chart must or may have, beside those of every chart.
  public var keys: ChartKeys { type.keys }
}

/// A key of a chart block that only some kinds of chart have a use for.
public enum ChartKey: String, CaseIterable, Sendable {
  case x, y, series, lower, upper, order
  case map
}

/// Which keys a kind of chart must have, and which it may.
public struct ChartKeys: Hashable, Sendable {
  /// Without these there is no chart.
  public let required: [ChartKey]

  /// These may be left out.
  public let optional: [ChartKey]

  init(required: [ChartKey], optional: [ChartKey] = []) {
    self.required = required
    self.optional = optional
  }
}
