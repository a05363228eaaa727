import Datasets
import Drawing
import Markup

extension LineChart: UprightChart {
  static var places: ChartRequest.Places { .periods }

  static var limits: ChartLimits { .lines }

  static var referenceNoun: String? { "line" }

  static var panelStyle: StaticString { ".reference{stroke:#6b7276;stroke-width:1.25}" }

  var axisNotes: [String] {
    IntervalWords(data: data).axisNotes + TimeMarks.smallNotes(events, data)
  }

  func roomAbove(_ layout: Layout) -> Double {
    events.isEmpty ? 0 : TimeMarks.smallRoom(layout)
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

  func drawPanel(in frame: PlotFrame, of whole: LineChart, _ writer: inout MarkupWriter) -> Double {
    let lines = LineMarks(data, in: frame)
    if !events.isEmpty || !data.breaks.isEmpty { drawTimeMarks(in: frame, &writer) }
    PeriodAxis(periods: data.periods, positions: lines.positions, fontSize: frame.layout.fontSize)
      .draw(at: frame.bottom, to: &writer)
    lines.draw(to: &writer)
    LastNumber(of: data, lines, in: frame)?.draw(to: &writer)
    return frame.bottom + 9 + frame.layout.fontSize
  }

  private func drawTimeMarks(in frame: PlotFrame, _ writer: inout MarkupWriter) {
    TimeMarks(
      events, along: data, positions: LineMarks.positions(of: data, in: frame),
      left: frame.left + LineMarks.inset, right: frame.right + LineMarks.inset, layout: frame.layout,
      isSmall: true
    ).draw(top: frame.top, bottom: frame.bottom, to: &writer)
  }

  func drawReference(in frame: PlotFrame, _ writer: inout MarkupWriter) {
    guard !data.isGrouped else { return }
    let lines = LineMarks(data, in: frame)
    LineMark(points: lines.points[0], breaks: lines.interruptions[0], series: 0, isAlone: true)
      .draw(as: "<path class=\"reference\" fill=\"none\" d=\"", to: &writer)
  }

  private func width(of period: ChartPeriod?, _ layout: Layout) -> Double {
    TextWidth.of(period?.shortLabel ?? "", fontSize: layout.fontSize)
  }
}
