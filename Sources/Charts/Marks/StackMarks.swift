import Datasets
import Drawing
import Markup

/// Stacked columns in a frame that has their axis, with the numbers of those parts that have room for them.
struct StackMarks {
  private let stacks: Stacks
  private let bands: ColumnBands
  private let frame: PlotFrame

  private var data: ChartData { stacks.data }
  private var layout: Layout { frame.layout }

  init(_ stacks: Stacks, on bands: ColumnBands, in frame: PlotFrame) {
    self.stacks = stacks
    self.bands = bands
    self.frame = frame
  }

  /// Draws the parts, their numbers, and what stands where a stack ends early.
  func draw(to writer: inout MarkupWriter) {
    for series in data.names.indices { drawParts(series, &writer) }
    drawNumbers(&writer)
    drawStops(&writer)
  }

  private func left(_ place: Int) -> Double { bands.middles[place] - bands.width / 2 }

  private func drawParts(_ series: Int, _ writer: inout MarkupWriter) {
    let parts = stacks.all.enumerated().flatMap { place, stack in
      stack.parts.filter { $0.series == series && $0.value > 0 }.map { (place, $0, $0 == stack.parts.last) }
    }
    guard !parts.isEmpty else { return }
    writer.raw("<path class=\"bar series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for (place, part, isLast) in parts {
      let (start, end) = (frame.scale(part.start), frame.scale(part.end))
      ColumnMark(
        start: start, end: isLast ? end : PartGap.end(start, end), left: left(place), width: bands.width
      ).draw(to: &writer)
    }
    writer.raw("\"/>")
  }

  /// The numbers stand in the parts where they fit in both directions.
  private func drawNumbers(_ writer: inout MarkupWriter) {
    let entries = stacks.all.enumerated().flatMap { place, stack in
      stack.parts.compactMap { part -> PartLabels.Entry? in
        let (start, end) = (frame.scale(part.start), frame.scale(part.end))
        guard abs(end - start) >= layout.lineHeight else { return nil }
        return PartLabels.Entry(
          text: stacks.text(part.value), ink: "ink-\(part.series + 1)", start: left(place),
          end: left(place) + bands.width, middle: (start + PartGap.end(start, end)) / 2)
      }
    }
    PartLabels(entries, fontSize: layout.fontSize).draw(to: &writer)
  }

  private func drawStops(_ writer: inout MarkupWriter) {
    let stops = stacks.all.enumerated().compactMap { place, stack in
      stack.stop.map { (place, stack.parts.last?.end ?? 0, $0) }
    }
    guard data.hasValues, !stops.isEmpty else { return }
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    for (place, end, text) in stops {
      let short = text == "no data" ? "–" : text
      let fits = TextWidth.of(short, fontSize: layout.fontSize) <= bands.step
      writer.label(
        fits ? short : short.filter { $0.isLetter || $0 == "–" }, x: bands.middles[place],
        y: frame.scale(end) - 6)
    }
    writer.raw("</g>")
  }
}

extension Stacks {
  /// The stretch of numbers that upright stacks reach over.
  func domain(of column: Column, target: Int) -> ValueDomain {
    let values = areShares ? [100.0] : all.flatMap { stack in stack.parts.map(\.end) }
    return .forColumns(values, of: column, target: target)
  }
}
