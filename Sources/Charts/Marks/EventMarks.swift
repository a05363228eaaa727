import Drawing
import Markup

/// The events of a chart over time: a rule or a light band for each, with its name above the plot.
///
/// Where the names do not fit, numbers stand in their place, and the names are listed under the heading of the chart.
struct EventMarks {
  private struct Mark {
    var name: String
    /// Where it begins and, if it lasts, where it ends, in user units.
    var start: Double
    var end: Double?
    /// Where its number stands.
    var middle: Double { end.map { (start + $0) / 2 } ?? start }
  }

  private let marks: [Mark]
  private let flags: [EventFlags.Flag]?
  private let left: Double
  private let right: Double
  private let layout: Layout

  /// What numbers in place of names need above a plot, in user units.
  static func numberRoom(_ layout: Layout) -> Double { layout.lineHeight + 6 }

  /// The marks of `events` along `data`, whose first point stands at `left`, and its last at `right`.
  ///
  /// Where they are `numbered`, numbers stand in the place of names however much room there is.
  init(
    _ events: [ChartEvent], along data: ChartData, left: Double, right: Double, layout: Layout,
    numbered: Bool = false
  ) {
    self.left = left
    self.right = right
    self.layout = layout
    let span = EventSpan(data)
    marks = events.map { event in
      let parts = span.parts(of: event)
      let place = { left + $0 * (right - left) }
      return Mark(name: event.name, start: place(parts.start), end: parts.end.map(place))
    }
    flags =
      numbered || layout.width < 400
      ? nil
      : EventFlags.place(
        starts: marks.map(\.start), widths: marks.map { TextWidth.of($0.name, fontSize: layout.fontSize) },
        left: left, right: right + 16)
  }

  /// What the marks need above the plot, in user units.
  var room: Double {
    guard !marks.isEmpty else { return 0 }
    return Double((flags?.map(\.row).max() ?? 0) + 1) * layout.lineHeight + (flags == nil ? 6 : 0)
  }

  /// The names under the heading, where only numbers fit above the plot.
  var notes: [String] {
    flags == nil ? marks.enumerated().map { "\($0.offset + 1): \($0.element.name)" } : []
  }

  /// Draws the bands and the rules, behind everything else.
  func draw(top: Double, bottom: Double, to writer: inout MarkupWriter) {
    guard !marks.isEmpty else { return }
    drawBands(top, bottom, &writer)
    writer.raw("<path class=\"event\" d=\"")
    let middles = middles
    for (index, mark) in marks.enumerated() {
      if let flags {
        writer.point("M", mark.start, baseline(top, flags[index].row) - layout.fontSize * 0.8)
      } else {
        writer.point("M", middles[index], top - 7)
        writer.point("L", mark.middle, top)
      }
      writer.raw("V")
      writer.tenth(bottom)
    }
    writer.raw("\"/><g class=\"event-name\"")
    writer.raw(flags == nil ? " text-anchor=\"middle\">" : ">")
    for (index, mark) in marks.enumerated() {
      if let flag = flags?[index] {
        writer.label(mark.name, x: flag.left, y: baseline(top, flag.row))
      } else {
        writer.label(String(index + 1), x: middles[index], y: top - 11)
      }
    }
    writer.raw("</g>")
  }

  private func drawBands(_ top: Double, _ bottom: Double, _ writer: inout MarkupWriter) {
    let lasting = marks.compactMap { mark in mark.end.map { (start: mark.start, end: $0) } }
    guard !lasting.isEmpty else { return }
    writer.raw("<path class=\"event-band\" d=\"")
    for band in lasting {
      writer.point("M", band.start, top)
      writer.raw("H")
      writer.tenth(max(band.end, band.start + 3))
      writer.raw("V")
      writer.tenth(bottom)
      writer.raw("H")
      writer.tenth(band.start)
      writer.raw("z")
    }
    writer.raw("\"/>")
  }

  private func baseline(_ top: Double, _ row: Int) -> Double { top - 7 - Double(row) * layout.lineHeight }

  /// Where the numbers stand, pushed apart until none touches another.
  private var middles: [Double] {
    let wishes = marks.enumerated().map { index, mark in
      LabelStack.Wish(
        middle: mark.middle, height: TextWidth.of(String(index + 1), fontSize: layout.fontSize) + 6)
    }
    return LabelStack.middles(wishes, top: left - 8, bottom: right + 8)
  }
}
