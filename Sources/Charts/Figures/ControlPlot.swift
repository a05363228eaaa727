import Datasets
import Drawing
import Markup
import Statistics

/// A control chart laid out for one width: the numbers in order, their average, their limits, and each signal named.
struct ControlPlot {
  let plan: ControlPlan
  let layout: Layout
  let frame: PlotFrame
  let positions: [Double]

  private let marks: TimeMarks
  private let sides: [(value: Double, text: WrappedText)]

  init(plan: ControlPlan, layout: Layout) {
    self.plan = plan
    self.layout = layout
    sides = Self.sides(plan, layout)
    let widest = sides.reduce(0) { max($0, $1.text.width) }
    let high = Self.hasHighLabels(plan) ? layout.lineHeight : 0
    var room = PlotFrame.Room(
      right: max(widest > 0 ? widest + 12 : 0, Self.halfLastPeriod(plan, layout)),
      height: plan.data.hasValues ? layout.plotHeight : layout.lineHeight * 4, above: high)
    let domain = Self.domain(plan, layout)
    let plain = PlotFrame(plan.data.y, domain: domain, room: room, layout: layout)
    positions = PeriodScale(plan.data.periods, from: plain.left + 8, to: plain.right - 8).positions
    marks = TimeMarks(
      [], along: plan.data, positions: positions, left: plain.left + 8, right: plain.right + 8, layout: layout
    )
    room.above += marks.room
    frame = PlotFrame(
      plan.data.y, domain: domain, notes: Self.notes(plan) + marks.notes, room: room, layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    if plan.data.hasValues {
      frame.drawAxis(&writer)
    } else {
      frame.drawNothing(&writer, symbols: plan.data.symbolsInPlace)
    }
    PeriodAxis(periods: plan.data.periods, positions: positions, fontSize: layout.fontSize)
      .draw(at: frame.bottom, to: &writer)
    let end = frame.drawHorizontalTitle(plan.data.x, below: frame.bottom + 9 + layout.fontSize, &writer)
    marks.draw(top: frame.top - highRoom, bottom: frame.bottom, to: &writer)
    for phase in plan.phases { drawLimits(phase, &writer) }
    drawLine(&writer)
    drawPoints(&writer)
    drawGaps(&writer)
    drawSides(&writer)
    drawFindings(&writer)
    return Drawing(body: writer, height: end)
  }

  private func drawGaps(_ writer: inout MarkupWriter) {
    let limits = plan.phases.compactMap(\.limits).flatMap { [$0.lower, $0.mean, plan.upper($0)] }
    GapMarks(
      plan.data, positions: positions, points: positions.indices.compactMap(point),
      levels: limits.map(frame.scale.callAsFunction), in: frame
    ).draw(to: &writer)
  }

  static func domain(_ plan: ControlPlan, _ layout: Layout) -> ValueDomain {
    let edges = plan.phases.compactMap(\.limits).flatMap { [$0.lower, plan.upper($0)] }
    return .forLimits(plan.data.values + edges, of: plan.data.y, target: layout.tickTarget)
  }

  func point(_ place: Int) -> LineMark.Point? {
    plan.data.value(0, place).map { LineMark.Point(x: positions[place], y: frame.scale($0)) }
  }
}

extension ControlPlot {
  private static func notes(_ plan: ControlPlan) -> [String] {
    let limits = plan.phases.compactMap(\.limits)
    guard !limits.isEmpty else { return [] }
    let isSplit = plan.phases.count > 1
    let trial =
      limits.contains(where: \.isTrial)
      ? ["Trial limits: fewer than 12 \(plan.periodNoun(2))\(isSplit ? " between breaks" : "")"] : []
    return (isSplit ? ["Each side of a break has limits of its own"] : []) + trial
      + (plan.isRare ? ["Events are rare: one more or less can look like a signal"] : [])
  }

  /// The names of the last average and of the last limits.
  private static func sides(_ plan: ControlPlan, _ layout: Layout) -> [(value: Double, text: WrappedText)] {
    guard let phase = plan.phases.last, let limits = phase.limits else { return [] }
    let named = [
      ("Upper limit", plan.upper(limits), plan.text(of: plan.upper(limits), in: phase)),
      ("Average", limits.mean, plan.data.text(limits.mean)),
      ("Lower limit", limits.lower, plan.text(of: limits.lower, in: phase)),
    ]
    return named.map { name, value, text in
      (value, WrappedText("\(name) \(text)", limit: layout.endLabelLimit, fontSize: layout.fontSize))
    }
  }

  private static func halfLastPeriod(_ plan: ControlPlan, _ layout: Layout) -> Double {
    TextWidth.of(plan.data.places.last?.period?.shortLabel ?? "", fontSize: layout.fontSize) / 2
  }

  /// Room above the plot for labels of high signals, under the names of breaks.
  private var highRoom: Double { Self.hasHighLabels(plan) ? layout.lineHeight : 0 }

  private static func hasHighLabels(_ plan: ControlPlan) -> Bool {
    plan.findings.contains { $0.direction == .high }
  }

  private func drawLine(_ writer: inout MarkupWriter) {
    let breaks = PeriodSequence.breaks(in: plan.data.periods).union(plan.data.breakPlaces(of: 0))
    let runs = LineMark(points: positions.indices.map(point), breaks: breaks, series: 0, isAlone: true).runs
    guard runs.contains(where: { $0.count > 1 }) else { return }
    writer.raw("<path class=\"thread\" d=\"")
    for run in runs where run.count > 1 {
      for (index, point) in run.enumerated() {
        writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", point.x, point.y)
      }
    }
    writer.raw("\"/>")
  }

  /// Noise is a small dot; a signal is larger, and points up or down.
  private func drawPoints(_ writer: inout MarkupWriter) {
    let places = positions.indices.filter { point($0) != nil }
    draw(places.filter { plan.signals[$0].isEmpty }, "<path class=\"noise\" d=\"", &writer)
    for (meaning, start) in Self.classes {
      draw(
        places.filter { !plan.signals[$0].isEmpty && plan.meanings[$0] == meaning }, start, &writer)
    }
  }

  private static let classes: [(ControlMeaning, StaticString)] = [
    (.improvement, "<path class=\"signal improvement\" d=\""),
    (.concern, "<path class=\"signal concern\" d=\""), (.change, "<path class=\"signal\" d=\""),
  ]

  private func draw(_ places: [Int], _ start: StaticString, _ writer: inout MarkupWriter) {
    guard !places.isEmpty else { return }
    writer.raw(start)
    for place in places {
      guard let point = point(place) else { continue }
      let isHigh = plan.signals[place].first.map { $0.direction == .high }
      let shape: Marker = isHigh.map { $0 ? .triangle : .wedge } ?? .circle
      shape.draw(at: point.x, point.y, to: &writer)
    }
    writer.raw("\"/>")
  }

  private func drawSides(_ writer: inout MarkupWriter) {
    let wishes = sides.map {
      LabelStack.Wish(
        middle: frame.scale($0.value), height: Double($0.text.lines.count) * layout.lineHeight + 4)
    }
    let middles = LabelStack.middles(wishes, top: frame.top - 8, bottom: frame.bottom + 8)
    writer.raw("<g class=\"label\">")
    for (side, middle) in zip(sides, middles) {
      let block = Double(side.text.lines.count - 1) * layout.lineHeight
      writer.label(
        side.text.lines, x: frame.right + 10, y: middle - block / 2 + layout.lineHeight * 0.28,
        lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }
}
