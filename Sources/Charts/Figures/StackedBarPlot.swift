import Datasets
import Drawing
import Markup

/// Stacked horizontal bars laid out for one width. The parts are named above the first bar where they have room, and
/// in a key otherwise.
struct StackedBarPlot {
  private let stacks: Stacks
  private let layout: Layout
  private let title: [String]
  private let key: SeriesKey?
  private let names: [PlacedName]
  private let labels: RowLabels
  private let axis: HorizontalAxis
  private let keyTop: Double

  /// `whole` holds the stacks of several small charts that share their axis, each without its title and its key.
  init(stacks: Stacks, layout: Layout, whole: Stacks? = nil) {
    self.stacks = stacks
    self.layout = layout
    let column = stacks.column(each: "bar")
    let all = whole ?? stacks
    let ends = all.all.map { StackedBarPlot.end(of: $0, all) ?? "" }
    let room = ends.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) } + 6
    let places = stacks.data.places.map(\.label)
    let measure = { (top: Double) in
      let labels = RowLabels(places, top: top, thickness: layout.barThickness, layout: layout)
      let axis = HorizontalAxis(
        0, all.longest, kind: column.kind, left: labels.left, right: layout.width - room, layout: layout)
      return (labels, axis)
    }
    guard whole == nil else {
      (title, names, key, keyTop) = ([], [], nil, 0)
      (labels, axis) = measure(layout.fontSize * 0.5)
      return
    }
    title = WrappedText(column.heading, limit: layout.width, fontSize: layout.fontSize).lines
    keyTop = Double(title.count) * layout.lineHeight + 4
    let (trial, scale) = measure(keyTop)
    let direct = trial.areAbove ? nil : Self.names(stacks, scale.scale, layout)
    names = direct ?? []
    key = direct == nil ? SeriesKey(stacks.data.names, layout: layout) : nil
    (labels, axis) = measure(keyTop + (key?.height ?? layout.lineHeight) + 10)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    drawTitle(&writer)
    key?.draw(at: keyTop, to: &writer)
    drawDirectNames(&writer)
    axis.drawGrid(spans, &writer)
    drawParts(&writer)
    axis.drawZero(spans, &writer)
    labels.draw(to: &writer)
    BreakRule.draw(
      at: stacks.data.breakPlaces.map(labels.gap(before:)), width: layout.width, to: &writer)
    drawPartNumbers(&writer)
    drawEnds(&writer)
    let end = axis.drawNumbers(below: labels.bottom + 8, &writer)
    return Drawing(body: writer, height: end)
  }

  /// Whether names stand beside the bars, and the bars have room.
  var isRoomy: Bool { !labels.areAbove && axis.scale.length >= 90 }

  private func drawTitle(_ writer: inout MarkupWriter) {
    guard !title.isEmpty else { return }
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// Where the grid is drawn: behind the bars and between them, but not behind names above bars.
  private var spans: [(top: Double, bottom: Double)] {
    guard labels.areAbove else {
      return [(labels.rows.first?.top ?? 0, labels.bottom + 6)].map { ($0 - 6, $1) }
    }
    return labels.rows.map { ($0.top - 2, $0.bottom + 5) }
  }

  private struct PlacedName {
    var series: Int
    var text: String
    var middle: Double
  }

  /// The names of all parts in one line over the first bar, where each can stand over its own part.
  private static func names(_ stacks: Stacks, _ scale: LinearScale, _ layout: Layout) -> [PlacedName]? {
    guard let first = stacks.all.first, first.parts.count == stacks.data.names.count else { return nil }
    let names = first.parts.map { stacks.data.names[$0.series] }
    let widths = names.map { TextWidth.of($0, fontSize: layout.fontSize) + 12 }
    guard widths.reduce(0, +) <= layout.width else { return nil }
    let wishes = zip(first.parts, widths).map { part, width in
      LabelStack.Wish(middle: (scale(part.start) + scale(part.end)) / 2, height: width)
    }
    let middles = LabelStack.middles(wishes, top: 0, bottom: layout.width)
    let isOver = zip(first.parts, middles).allSatisfy { part, middle in
      middle >= scale(part.start) && middle <= scale(part.end)
    }
    guard isOver else { return nil }
    return zip(first.parts, zip(names, middles)).map {
      PlacedName(series: $0.series, text: $1.0, middle: $1.1)
    }
  }

  private func drawDirectNames(_ writer: inout MarkupWriter) {
    for name in names {
      writer.raw("<g class=\"name series-")
      writer.number(name.series + 1)
      writer.raw("\" text-anchor=\"middle\">")
      writer.label(name.text, x: name.middle, y: keyTop + layout.fontSize + 2)
      writer.raw("</g>")
    }
  }
}

extension StackedBarPlot {
  /// What stands at the end of a stack: its total, or what is not known.
  private static func end(of stack: Stack, _ stacks: Stacks) -> String? {
    if let stop = stack.stop { return stop }
    return stacks.areShares ? nil : stack.total.map(stacks.data.text)
  }

  private func drawParts(_ writer: inout MarkupWriter) {
    for series in stacks.data.names.indices {
      let parts = stacks.all.enumerated().flatMap { place, stack in
        stack.parts.filter { $0.series == series && $0.value > 0 }.map { (place, $0, $0 == stack.parts.last) }
      }
      guard !parts.isEmpty else { continue }
      writer.raw("<path class=\"bar series-")
      writer.number(series + 1)
      writer.raw("\" d=\"")
      for (place, part, isLast) in parts {
        let (start, end) = (axis.scale(part.start), axis.scale(part.end))
        BarMark(
          zero: start, value: isLast ? end : PartGap.end(start, end), top: labels.rows[place].top,
          thickness: labels.thickness
        ).draw(to: &writer)
      }
      writer.raw("\"/>")
    }
  }

  private func drawPartNumbers(_ writer: inout MarkupWriter) {
    let entries = stacks.all.enumerated().flatMap { place, stack in
      stack.parts.map { part in
        PartLabels.Entry(
          text: stacks.text(part.value), ink: "ink-\(part.series + 1)", start: axis.scale(part.start),
          end: axis.scale(part.end), middle: labels.rows[place].top + labels.thickness / 2)
      }
    }
    PartLabels(entries, fontSize: layout.fontSize).draw(to: &writer)
  }

  private func drawEnds(_ writer: inout MarkupWriter) {
    for isKnown in [true, false] {
      let ends = stacks.all.enumerated().filter { ($0.element.stop == nil) == isKnown }
      let texts = ends.compactMap { place, stack in
        Self.end(of: stack, stacks).map { (place, stack.parts.last?.end ?? 0, $0) }
      }
      guard !texts.isEmpty else { continue }
      writer.raw(isKnown ? "<g class=\"value\">" : "<g class=\"missing\">")
      for (place, end, text) in texts {
        let y = labels.rows[place].top + labels.thickness / 2 + layout.fontSize * 0.35
        writer.label(text, x: axis.scale(end) + 6, y: y)
      }
      writer.raw("</g>")
    }
  }
}
