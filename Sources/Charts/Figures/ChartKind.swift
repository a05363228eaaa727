/// The kinds of chart there are, by their names in a chart block.
public enum ChartKind: String, CaseIterable, Sendable {
  /// Lines over time.
  case line
  /// Horizontal bars, to compare.
  case bar
  /// Horizontal bars made of parts.
  case stackedBar = "stacked-bar"
  /// Vertical bars over periods or short labels.
  case column
  /// Vertical bars made of parts.
  case stackedColumn = "stacked-column"
  /// Answers to agreement scales, negative and positive on either side of an axis.
  case agreement
  /// Two groups by age, back to back.
  case pyramid
  /// How steps add up to a total.
  case waterfall
  /// A grid of squares, shaded by class.
  case heatMap = "heat-map"
  /// A tile for each area, where it lies, shaded by class.
  case tileMap = "tile-map"
  /// The outlines of areas, shaded by class.
  case areaMap = "area-map"
  /// Lines between two periods.
  case slope
  /// Dots with their intervals, to compare.
  case dot
  /// Dots on stems from zero, to compare.
  case lollipop
  /// A control chart: signals told from noise.
  case control
  /// Rates against the limits of chance.
  case funnel
  /// A share as counted shapes.
  case icons
  /// Points between two measures.
  case scatter

  var type: any Chart.Type {
    switch self {
    case .line: LineChart.self
    case .bar: BarChart.self
    case .stackedBar: StackedBarChart.self
    case .column: ColumnChart.self
    case .stackedColumn: StackedColumnChart.self
    case .agreement: AgreementChart.self
    case .pyramid: PyramidChart.self
    case .waterfall: WaterfallChart.self
    case .heatMap: HeatMapChart.self
    case .tileMap: TileMapChart.self
    case .areaMap: AreaMapChart.self
    case .slope: SlopeChart.self
    case .dot: DotChart.self
    case .lollipop: LollipopChart.self
    case .control: ControlKind.self
    case .funnel: FunnelChart.self
    case .icons: IconChart.self
    case .scatter: ScatterChart.self
    }
  }

  /// What such a chart is called in a sentence.
  var noun: String {
    switch self {
    case .line: "line chart"
    case .bar: "bar chart"
    case .stackedBar: "stacked bar chart"
    case .column: "column chart"
    case .stackedColumn: "stacked column chart"
    case .agreement: "agreement chart"
    case .pyramid: "population pyramid"
    case .waterfall: "waterfall chart"
    case .heatMap: "heat map"
    case .tileMap: "tile map"
    case .areaMap: "area map"
    case .slope: "slope chart"
    case .dot: "dot plot"
    case .lollipop: "lollipop chart"
    case .control: "control chart"
    case .funnel: "funnel plot"
    case .icons: "icon array"
    case .scatter: "scatter plot"
    }
  }

  /// The noun with its article: `a line chart`, `an area map`.
  var nounWithArticle: String {
    noun.first.map("aeiou".contains) == true ? "an \(noun)" : "a \(noun)"
  }

  /// What its marks are called in a sentence.
  var markNoun: String {
    switch self {
    case .line: "points"
    case .control, .funnel, .scatter: "points"
    case .icons: "shapes"
    case .bar, .stackedBar: "bars"
    case .column, .stackedColumn: "columns"
    case .agreement, .pyramid: "bars"
    case .waterfall: "steps"
    case .heatMap: "columns"
    case .tileMap, .areaMap: "areas"
    case .slope: "points"
    case .dot, .lollipop: "dots"
    }
  }

  /// The keys of a chart block that such a chart must or may have, beside those of every chart.
  public var keys: ChartKeys {
    guard type is any FacetableChart.Type else { return type.keys }
    return ChartKeys(required: type.keys.required, optional: type.keys.optional + [.facet])
  }
}

/// A key of a chart block that only some kinds of chart have a use for.
public enum ChartKey: String, CaseIterable, Sendable {
  case x, y, series, facet, label, lower, upper, order, events, map, better, denominator, per, reference
  case percent, positive, negative, middle, apart
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
