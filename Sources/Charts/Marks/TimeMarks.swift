import Drawing
import Markup

/// The events and breaks of a chart over time: a rule or a light band for each, with its name above the plot.
///
/// Where the names do not fit, numbers stand in their place, and the names are listed under the heading of the chart.
struct TimeMarks {
  private struct Mark {
    var name: String
    /// Whether numbers on both sides of it cannot be compared.
    var isBreak = false
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
  private let isSmall: Bool

  /// The marks of `events` and of the breaks of `data`, whose periods stand at `positions`. Columns have a `step` of
  /// room each. Names stay between `left` and `right`.
  ///
  /// In one of several small charts, numbers stand in the place of the names of events, and breaks have rules only.
  init(
    _ events: [ChartEvent], along data: ChartData, positions: [Double], step: Double? = nil,
    left: Double, right: Double, layout: Layout, isSmall: Bool = false
  ) {
    self.isSmall = isSmall
    self.left = left
    self.right = right
    self.layout = layout
    let span = EventSpan(data, hasColumns: step != nil)
    let knots = Self.knots(positions, step)
    let happened = events.map { event in
      let ends = span.ends(of: event, positions: knots)
      return Mark(name: event.name, start: ends.start, end: ends.end)
    }
    let breaks = Self.breaks(data, positions, layout)
    marks = isSmall ? happened + breaks : (happened + breaks).sorted { $0.start < $1.start }
    let isShort = layout.width >= 400 || marks.allSatisfy(\.isBreak)
    flags =
      isShort && !isSmall
      ? EventFlags.place(
        starts: marks.map(\.start), widths: marks.map { TextWidth.of($0.name, fontSize: layout.fontSize) },
        left: left, right: right)
      : nil
  }

  /// Columns reach half a step beyond their middles.
  private static func knots(_ positions: [Double], _ step: Double?) -> [Double] {
    guard let step, let first = positions.first, let last = positions.last else { return positions }
    return [first - step / 2] + positions + [last + step / 2]
  }

  /// A rule half-way between the two places that a break parts.
  private static func breaks(_ data: ChartData, _ positions: [Double], _ layout: Layout) -> [Mark] {
    guard data.hasValues else { return [] }
    return data.breakPlaces.map { place in
      let gaps = data.breaks.filter { $0.place == place }
      let series = gaps.reduce(into: Set<Int>()) { $0.formUnion($1.series) }
      let isOne = series.count == 1 && data.names.count > 1
      let name = isOne ? "Break: \(series.map { data.names[$0] }[0])" : "Break in series"
      return Mark(
        name: layout.width < 400 ? "Break" : name, isBreak: true,
        start: (positions[place - 1] + positions[place]) / 2)
    }
  }

  private func isLabelled(_ mark: Mark) -> Bool { !isSmall || !mark.isBreak }

  /// What the numbers of events need above a small chart, in user units.
  static func smallRoom(_ layout: Layout) -> Double { layout.lineHeight + 6 }

  /// What stands once for several small charts: the names of their events, and what their broken rules are.
  static func smallNotes(_ events: [ChartEvent], _ data: ChartData) -> [String] {
    events.enumerated().map { "\($0.offset + 1): \($0.element.name)" }
      + (data.breaks.isEmpty ? [] : ["Broken upright line: break in the series"])
  }

  /// What the marks need above the plot, in user units.
  var room: Double {
    guard marks.contains(where: isLabelled) else { return 0 }
    return Double((flags?.map(\.row).max() ?? 0) + 1) * layout.lineHeight + (flags == nil ? 6 : 0)
  }

  /// The names under the heading, where only numbers fit above the plot. Breaks share one line.
  var notes: [String] {
    guard flags == nil else { return [] }
    let breaks = marks.indices.filter { marks[$0].isBreak }
    return marks.indices.compactMap { index in
      guard marks[index].isBreak else { return "\(index + 1): \(marks[index].name)" }
      guard index == breaks.first else { return nil }
      return "\(breaks.map { String($0 + 1) }.joined(separator: ", ")): Break in series"
    }
  }

  /// Draws the bands and the rules, behind everything else.
  func draw(top: Double, bottom: Double, to writer: inout MarkupWriter) {
    guard !marks.isEmpty else { return }
    drawBands(top, bottom, &writer)
    drawRules("<path class=\"event\" d=\"", top, bottom, &writer, of: { !$0.isBreak })
    drawRules("<path class=\"series-break\" d=\"", top, bottom, &writer, of: \.isBreak)
    guard marks.contains(where: isLabelled) else { return }
    writer.raw("<g class=\"event-name\"")
    writer.raw(flags == nil ? " text-anchor=\"middle\">" : ">")
    for (index, mark) in marks.enumerated() where isLabelled(mark) {
      if let flag = flags?[index] {
        writer.label(
          mark.name, x: flag.isBefore ? flag.right : flag.left, y: baseline(top, flag.row),
          endsThere: flag.isBefore)
      } else {
        writer.label(String(index + 1), x: middles[index], y: top - 11)
      }
    }
    writer.raw("</g>")
  }

  private func drawRules(
    _ start: StaticString, _ top: Double, _ bottom: Double, _ writer: inout MarkupWriter,
    of test: (Mark) -> Bool
  ) {
    guard marks.contains(where: test) else { return }
    writer.raw(start)
    for (index, mark) in marks.enumerated() where test(mark) {
      if let flags {
        writer.point("M", mark.start, baseline(top, flags[index].row) - layout.fontSize * 0.8)
      } else {
        writer.point("M", isLabelled(mark) ? middles[index] : mark.middle, isLabelled(mark) ? top - 7 : top)
        writer.point("L", mark.middle, top)
      }
      writer.raw("V")
      writer.tenth(bottom)
    }
    writer.raw("\"/>")
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
    let wishes = marks.filter(isLabelled).enumerated().map { index, mark in
      LabelStack.Wish(
        middle: mark.middle, height: TextWidth.of(String(index + 1), fontSize: layout.fontSize) + 6)
    }
    return LabelStack.middles(wishes, top: left - 8, bottom: right - 8)
  }
}
