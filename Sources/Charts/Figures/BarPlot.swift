import Datasets
import Drawing
import Markup

/// A bar chart laid out for one width. Each bar has its name before it and its number at its end, so no key and no
/// scale of ticks is needed: the one line drawn is zero.
struct BarPlot {
  private let data: ChartData
  private let layout: Layout
  private let rows: [BarRow]
  private let labelsAbove: Bool
  private let left: Double
  private let scale: LinearScale
  private let zero: Double
  private let title: [String]

  /// `whole` holds the numbers of several small charts that share their scale, each without its title.
  init(data: ChartData, layout: Layout, whole: ChartData? = nil) {
    self.data = data
    self.layout = layout
    title =
      whole == nil
      ? WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines : []
    let names = data.isGrouped ? data.names : data.places.map(\.label)
    let widest = names.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) }
    let longestWord = names.flatMap { $0.split(separator: " ") }
      .reduce(0) { max($0, TextWidth.of(String($1), fontSize: layout.fontSize)) }
    labelsAbove = (layout.wrapsBarLabels ? longestWord : widest) > layout.barLabelLimit
    let limit = labelsAbove ? layout.width : layout.barLabelLimit
    rows = BarRow.rows(of: data, layout: layout, limit: limit)
    left = labelsAbove ? 0 : rows.reduce(0) { max($0, $1.name.width) } + 10
    scale = Self.scale(whole ?? data, layout, left: left)
    zero = scale(0)
  }

  /// Whether names stand beside the bars, and the bars have room.
  var isRoomy: Bool { !labelsAbove && scale.length >= 90 }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 4000)
    let bodies = placed()
    drawTitle(&writer)
    drawBars(bodies, &writer)
    drawNames(bodies, &writer)
    drawNumbers(bodies, &writer)
    drawZero(bodies, &writer)
    BreakRule.draw(
      at: data.breakPlaces.map { gap(before: $0 * data.names.count, bodies) }, width: layout.width,
      to: &writer)
    return Drawing(body: writer, height: (bodies.last?.bottom ?? top) + 8)
  }

  private struct Placed {
    var row: BarRow
    /// The top edge of the bar.
    var top: Double
    /// The bottom edge of the bar or, where that is lower, of the name beside it.
    var bottom: Double
    /// The baseline of the first line of its name.
    var baseline: Double
    /// The baseline of the first line of the heading of its group.
    var headingBaseline: Double
  }

  private var top: Double {
    title.isEmpty ? layout.fontSize * 0.5 : Double(title.count) * layout.lineHeight + layout.fontSize * 0.6
  }

  private func placed() -> [Placed] {
    var y = top
    return rows.enumerated().map { index, row in
      if index > 0 { y += row.gap + (labelsAbove ? 4 : 0) }
      let heading = y + layout.fontSize
      y += Double(row.heading.count) * layout.lineHeight + (row.heading.isEmpty ? 0 : 4)
      let block = nameHeight(row)
      let height = labelsAbove ? block + 3 + row.thickness : max(block, row.thickness)
      defer { y += height }
      let barTop = labelsAbove ? y + block + 3 : y + (height - row.thickness) / 2
      let baseline = labelsAbove ? y + layout.fontSize : y + (height - block) / 2 + layout.fontSize * 0.98
      return Placed(
        row: row, top: barTop, bottom: y + height, baseline: baseline, headingBaseline: heading)
    }
  }

  /// The scale from the least to the greatest number, both with zero, leaving room for the numbers at the ends.
  private static func scale(_ data: ChartData, _ layout: Layout, left: Double) -> LinearScale {
    let values = data.values
    let low = min(0, values.min() ?? 0)
    let high = max(0, values.max() ?? 0)
    let room = { (keep: (Double) -> Bool) in
      values.filter(keep).reduce(0) { max($0, TextWidth.of(data.text($1), fontSize: layout.fontSize) + 10) }
    }
    let before = room { $0 < 0 }
    let after = max(room { $0 >= 0 }, 36)
    return LinearScale(low, high > low ? high : 1, from: left + before + 1, to: layout.width - after)
  }
}

extension BarPlot {
  private func drawTitle(_ writer: inout MarkupWriter) {
    guard !title.isEmpty else { return }
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  private func drawBars(_ bodies: [Placed], _ writer: inout MarkupWriter) {
    for series in data.names.indices {
      drawBars(bodies.filter { $0.row.series == series && !$0.row.isTotal }, series, "bar", &writer)
      drawBars(bodies.filter { $0.row.series == series && $0.row.isTotal }, series, "bar total", &writer)
    }
  }

  private func drawBars(
    _ bodies: [Placed], _ series: Int, _ kind: StaticString, _ writer: inout MarkupWriter
  ) {
    guard bodies.contains(where: { $0.row.value != nil }) else { return }
    writer.raw("<path class=\"")
    writer.raw(kind)
    writer.raw(" series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for body in bodies {
      guard let value = body.row.value else { continue }
      BarMark(zero: zero, value: scale(value), top: body.top, thickness: body.row.thickness).draw(to: &writer)
    }
    writer.raw("\"/>")
  }

  /// Draws the line at zero, broken where names stand over it.
  private func drawZero(_ bodies: [Placed], _ writer: inout MarkupWriter) {
    let reach: Double = labelsAbove || data.isGrouped ? 2 : 5
    writer.raw("<path class=\"axis\" d=\"")
    for body in bodies {
      let top = labelsAbove ? body.top : body.bottom - max(body.row.thickness, nameHeight(body.row))
      writer.point("M", zero, top - reach)
      writer.raw("V")
      writer.tenth(body.bottom + reach)
    }
    writer.raw("\"/>")
  }

  /// Half-way between a bar and the one before it, or the heading of its group, in user units.
  private func gap(before index: Int, _ bodies: [Placed]) -> Double {
    let body = bodies[index]
    let name = labelsAbove ? body.baseline - layout.fontSize : body.bottom - nameHeight(body.row)
    let start = body.row.heading.isEmpty ? min(body.top, name) : body.headingBaseline - layout.fontSize
    return ((index > 0 ? bodies[index - 1].bottom : start) + start) / 2
  }

  private func nameHeight(_ row: BarRow) -> Double { Double(row.name.lines.count) * layout.lineHeight }

  private func drawNames(_ bodies: [Placed], _ writer: inout MarkupWriter) {
    let headed = bodies.filter { !$0.row.heading.isEmpty }
    if !headed.isEmpty {
      writer.raw("<g class=\"group\">")
      for body in headed {
        writer.label(body.row.heading, x: 0, y: body.headingBaseline, lineHeight: layout.lineHeight)
      }
      writer.raw("</g>")
    }
    writer.raw("<g class=\"label\">")
    for body in bodies where body.row.name.lines != [""] {
      writer.label(body.row.name.lines, x: 0, y: body.baseline, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawNumbers(_ bodies: [Placed], _ writer: inout MarkupWriter) {
    draw(bodies.filter { ($0.row.value ?? -1) >= 0 }, "<g class=\"value\">", at: 6, &writer)
    draw(
      bodies.filter { ($0.row.value ?? 0) < 0 }, "<g class=\"value\" text-anchor=\"end\">", at: -6, &writer)
    draw(bodies.filter { $0.row.value == nil }, "<g class=\"missing\">", at: 6, &writer)
  }

  private func draw(
    _ bodies: [Placed], _ group: StaticString, at offset: Double, _ writer: inout MarkupWriter
  ) {
    guard !bodies.isEmpty else { return }
    writer.raw(group)
    for body in bodies {
      let x = body.row.value.map { scale($0) } ?? zero
      writer.label(
        body.row.number, x: x + offset, y: body.top + body.row.thickness / 2 + layout.fontSize * 0.35)
    }
    writer.raw("</g>")
  }
}
