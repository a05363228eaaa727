import Datasets
import Drawing
import Markup

extension LineChart: UprightChart {
  static var places: ChartRequest.Places { .periods }

  static var limits: ChartLimits { .lines }

  static var referenceNoun: String? { "line" }

  static var panelStyle: StaticString {
    """
    .reference{fill:none;stroke:#6b7276;stroke-width:1.25}\
    .value text,.missing text{paint-order:stroke;stroke:#fff;stroke-width:4px}
    """
  }

  var axisNotes: [String] {
    IntervalWords(data: data).axisNotes + events.enumerated().map { "\($0.offset + 1): \($0.element.name)" }
  }

  func roomAbove(_ layout: Layout) -> Double {
    events.isEmpty ? 0 : EventMarks.numberRoom(layout)
  }

  func overhang(_ layout: Layout) -> Double {
    max(
      0,
      max(width(of: data.periods.first, layout), width(of: data.periods.last, layout)) / 2 - LineMarks.inset)
  }

  func fits(_ width: Double, _ layout: Layout) -> Bool {
    guard data.periods.count > 1 else { return true }
    let ends = self.width(of: data.periods.first, layout) + self.width(of: data.periods.last, layout)
    return ends / 2 + layout.fontSize * 0.6 <= width - 2 * LineMarks.inset
  }

  func drawPanel(in frame: PlotFrame, _ writer: inout MarkupWriter) -> Double {
    let lines = LineMarks(data, in: frame)
    EventMarks(
      events, along: data, left: frame.left + LineMarks.inset, right: frame.right - LineMarks.inset,
      layout: frame.layout, numbered: true
    ).draw(top: frame.top, bottom: frame.bottom, to: &writer)
    PeriodAxis(periods: data.periods, positions: lines.positions, fontSize: frame.layout.fontSize)
      .draw(at: frame.bottom, to: &writer)
    lines.draw(to: &writer)
    if !data.isGrouped { drawLastNumber(lines, in: frame, &writer) }
    return frame.bottom + 9 + frame.layout.fontSize
  }

  func drawReference(in frame: PlotFrame, _ writer: inout MarkupWriter) {
    guard !data.isGrouped else { return }
    let points = LineMarks(data, in: frame).points[0]
    let breaks = PeriodSequence.breaks(in: data.periods)
    LineMark(points: points, breaks: breaks, series: 0, isAlone: true)
      .draw(as: "<path class=\"reference\" fill=\"none\" d=\"", to: &writer)
  }

  /// Writes the last number above or below its point, on the side where it is clear of the line.
  private func drawLastNumber(_ lines: LineMarks, in frame: PlotFrame, _ writer: inout MarkupWriter) {
    let size = frame.layout.fontSize
    guard let last = data.lastPlace(of: 0), let value = data.value(0, last), let point = lines.points[0][last]
    else { return }
    var text = data.text(value)
    if last < data.places.count - 1 { text += " (\(data.places[last].period?.shortLabel ?? ""))" }
    let right = min(point.x + 8, frame.right)
    let left = max(right - TextWidth.of(text, fontSize: size), frame.left)
    let heights = lines.points[0].compactMap { $0 }.filter { $0.x >= left - 4 }.map(\.y)
    let above = (heights.min() ?? point.y) - 8
    let below = (heights.max() ?? point.y) + size + 3
    let isAbove =
      above - size * 0.8 < frame.top - size * 0.4
      ? false : below > frame.bottom - 2 ? true : point.y - above <= below - size - point.y + 3
    writer.raw("<g class=\"value\" text-anchor=\"end\">")
    writer.label(text, x: max(right, left + (right - left)), y: isAbove ? above : below)
    writer.raw("</g>")
  }

  private func width(of period: ChartPeriod?, _ layout: Layout) -> Double {
    TextWidth.of(period?.shortLabel ?? "", fontSize: layout.fontSize)
  }
}
