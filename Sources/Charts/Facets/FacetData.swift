import Datasets

/// The numbers of several small charts, laid out alike: each has every place and every series of them all.
struct FacetData: Sendable {
  /// The column that makes one panel for each of its values.
  let column: Column

  /// What each panel is called, in the order they are drawn.
  let names: [String]

  /// The numbers of each panel.
  let panels: [ChartData]

  /// All numbers as one chart.
  let whole: ChartData

  /// How the numbers of all panels make one chart.
  enum Joining: Sendable {
    /// The series of each panel in turn, over the same places.
    case series
    /// The places of each panel in turn, with the same series.
    case places
  }

  private let joining: Joining
  private let metadata: DatasetMetadata

  init(column: Column, names: [String], panels: [ChartData], joining: Joining, metadata: DatasetMetadata) {
    self.column = column
    self.names = names
    self.panels = panels
    self.joining = joining
    self.metadata = metadata
    let joined = joining == .series ? Self.besides(column, names, panels) : Self.inTurn(names, panels)
    whole = joined.findingBreaks(metadata)
  }

  /// The panels that stand for others, together or some of them.
  var totals: Set<Int> {
    let totals = column.totals(among: names)
    return Set(names.indices.filter { totals.contains(names[$0]) })
  }

  /// The panel that stands for all the others together.
  var total: Int? { column.total.flatMap { names.firstIndex(of: $0) } }

  /// The numbers since the last break, where they have been joined by their places; nothing where there is no break.
  var sinceBreak: FacetData? {
    guard joining == .places, let stretch = panels[0].stretches.last, stretch.lowerBound > 0 else {
      return nil
    }
    return FacetData(
      column: column, names: names, panels: panels.map { $0.picking(Array(stretch)) }, joining: joining,
      metadata: metadata)
  }

  private static func inTurn(_ names: [String], _ panels: [ChartData]) -> ChartData {
    let first = panels[0]
    let places = names.flatMap { name in
      first.places.map {
        ChartData.Place(label: "\(name), \($0.label)", period: $0.period, isTotal: $0.isTotal)
      }
    }
    return ChartData(
      x: first.x, y: first.y, series: first.series, places: places, names: first.names,
      cells: first.names.indices.map { series in panels.flatMap { $0.cells[series] } })
  }

  private static func besides(_ column: Column, _ names: [String], _ panels: [ChartData]) -> ChartData {
    let first = panels[0]
    let series = zip(names, panels).flatMap { name, panel in
      panel.isGrouped ? panel.names.map { "\(name), \($0)" } : [name]
    }
    var data = ChartData(
      x: first.x, y: first.y, series: column, places: first.places, names: series,
      cells: panels.flatMap(\.cells))
    if first.intervals != nil {
      data.intervals = .init(
        lower: panels.flatMap { $0.intervals?.lower ?? [] },
        upper: panels.flatMap { $0.intervals?.upper ?? [] })
    }
    return data
  }
}
