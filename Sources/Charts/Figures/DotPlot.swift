import Datasets
import Drawing
import Markup

/// Dots laid out for one width: a row for each, its name before it, its number at the right edge.
struct DotPlot {
  /// What joins a dot to the axis.
  enum Style {
    /// The interval round the number.
    case interval
    /// A stem from zero.
    case stem
  }

  let data: ChartData
  let style: Style
  let layout: Layout
  let rows: [DotRow]
  let axis: AcrossAxis
  let header: PlotHeader?
  let left: Double
  private let namesAbove: Bool

  /// Where the rows begin and where they end, in user units.
  let top: Double
  let bottom: Double

  /// `whole` holds the numbers of several small charts that share their axis, each without its header.
  init(data: ChartData, style: Style, layout: Layout, whole: ChartData? = nil) {
    self.data = data
    self.style = style
    self.layout = layout
    let names = NameColumn(of: data, layout: layout)
    let bars = BarRow.rows(of: data, layout: layout, limit: names.limit)
    let indent = names.isAbove ? Marker.reach + 1 : bars.reduce(0) { max($0, $1.name.width) } + 14
    let all = whole.map { BarRow.rows(of: $0, layout: layout, limit: names.limit) } ?? bars
    let numbers = all.reduce(0) { max($0, TextWidth.of($1.number, fontSize: layout.fontSize)) }
    let right = layout.width - max(numbers, 24) - 14
    let domain = AcrossAxis.domain(
      target: layout.tickTarget, kind: data.y.kind, width: right - indent, fontSize: layout.fontSize
    ) { Self.domain(whole ?? data, style, target: $0) }
    left = max(
      indent, AcrossAxis.overhang(domain.ticks, kind: data.y.kind, fontSize: layout.fontSize).first)
    axis = AcrossAxis(
      ticks: domain.ticks, kind: data.y.kind, from: left, to: right, fontSize: layout.fontSize)
    header = whole == nil ? Self.header(data, style, domain, layout) : nil
    top = header.map { $0.height + layout.fontSize * 0.8 } ?? (names.isAbove ? layout.fontSize * 0.5 : 2)
    namesAbove = names.isAbove
    (rows, bottom) = DotRow.placed(bars, of: data, top: top, namesAbove: names.isAbove, layout: layout)
  }

  /// The numbers and the ends of the intervals that are drawn. The interval of a hidden number must not be seen.
  static func domain(_ data: ChartData, _ style: Style, target: Int) -> ValueDomain {
    guard style == .interval else { return .fromZero(data.values, of: data.y, target: target) }
    let ends = data.names.indices.flatMap { series in
      data.entries(series).compactMap { data.interval(series, $0.place) }.flatMap { [$0.lower, $0.upper] }
    }
    return .forDots(data.values + ends, of: data.y, target: target)
  }

  /// Whether names stand beside the dots, and the axis has room.
  var isRoomy: Bool { !namesAbove && axis.scale.length >= 90 }

  /// Where the grid is drawn: everywhere but behind names and headings.
  var bands: [(top: Double, bottom: Double)] {
    guard namesAbove || data.isGrouped else { return [(top, bottom)] }
    let reach = layout.lineHeight * 0.6
    let bands = rows.reduce(into: [(top: Double, bottom: Double)]()) { bands, row in
      let isNext = !namesAbove && row.content.heading.isEmpty
      if isNext, let last = bands.indices.last {
        bands[last].bottom = row.middle + reach
      } else {
        bands.append((row.middle - reach, row.middle + reach))
      }
    }
    return bands.dropLast() + bands.suffix(1).map { ($0.top, bottom) }
  }

  /// What is measured, and how to read the picture.
  private static func header(
    _ data: ChartData, _ style: Style, _ domain: ValueDomain, _ layout: Layout
  ) -> PlotHeader {
    PlotHeader(
      AxisNumbers(ticks: domain.ticks, kind: data.y.kind).title(of: data.y),
      notes: notes(data, style, domain), layout: layout)
  }

  /// The header of several small charts, whose numbers together are `data`.
  static func header(_ data: ChartData, _ style: Style, _ layout: Layout) -> PlotHeader {
    header(data, style, domain(data, style, target: layout.tickTarget), layout)
  }

  private static func notes(_ data: ChartData, _ style: Style, _ domain: ValueDomain) -> [String] {
    let truncation = domain.includesZero ? [] : ["The axis does not start at zero"]
    guard style == .interval, data.intervals != nil, data.hasValues else { return truncation }
    return truncation + ["The line through a dot shows how uncertain the number is"]
  }
}

/// Where the names of rows stand: before them, or above them where they would take too much of the width.
struct NameColumn {
  let isAbove: Bool

  /// The most room a name may take, in user units.
  let limit: Double

  init(of data: ChartData, layout: Layout) {
    let names = data.isGrouped ? data.names : data.places.map(\.label)
    let width = { (text: String) in TextWidth.of(text, fontSize: layout.fontSize) }
    let widest = names.reduce(0) { max($0, width($1)) }
    let longestWord = names.flatMap { $0.split(separator: " ") }.reduce(0) { max($0, width(String($1))) }
    isAbove = (layout.wrapsBarLabels ? longestWord : widest) > layout.barLabelLimit
    limit = isAbove ? layout.width : layout.barLabelLimit
  }
}
