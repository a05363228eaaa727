import Datasets
import Drawing
import Markup
import Statistics

/// A funnel plot laid out for one width: rates against size, between the curves of the limits.
struct FunnelPlot {
  private let data: FunnelData
  private let layout: Layout
  private let frame: PlotFrame
  private let across: AcrossAxis
  private let sides: [(value: Double, text: String)]

  init(data: FunnelData, layout: Layout) {
    self.data = data
    self.layout = layout
    let most = data.points.map(\.population).max() ?? 1
    let sides = Self.sides(data, at: most)
    self.sides = sides
    let widest = sides.reduce(0) { max($0, TextWidth.of($1.text, fontSize: layout.fontSize)) }
    let room = PlotFrame.Room(
      right: widest + 12, height: data.points.isEmpty ? layout.lineHeight * 4 : layout.plotHeight)
    let notes =
      data.points.isEmpty
      ? []
      : ["Between the curves, differences are no larger than chance would explain"]
        + [data.unseen].compactMap(\.self)
    frame = PlotFrame(
      data.rate, domain: .fromZero(Self.heights(data), of: data.rate, target: layout.tickTarget),
      notes: notes,
      room: room, layout: layout)
    let (left, right) = (frame.left, frame.right)
    let column = data.populations.y
    let domain = AcrossAxis.domain(
      target: layout.tickTarget, kind: column.kind, width: right - left, fontSize: layout.fontSize
    ) { .fromZero([most], of: column, target: $0) }
    across = AcrossAxis(
      ticks: domain.ticks, kind: column.kind, from: left, to: right, fontSize: layout.fontSize)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    guard let funnel = data.funnel, !data.points.isEmpty else {
      frame.drawNothing(&writer)
      return Drawing(body: writer, height: frame.bottom)
    }
    frame.drawAxis(&writer)
    across.drawNumbers(under: frame.bottom, to: &writer)
    let end = frame.drawHorizontalTitle(
      across.titled(data.populations.y), below: frame.bottom + 6 + layout.fontSize, &writer)
    drawBenchmark(funnel, &writer)
    drawCurves(funnel, &writer)
    drawPoints(&writer)
    drawSides(&writer)
    drawNames(&writer)
    return Drawing(body: writer, height: end)
  }

  private func point(_ point: FunnelData.Point) -> LineMark.Point {
    LineMark.Point(x: across.scale(point.population), y: frame.scale(point.rate))
  }
}

extension FunnelPlot {
  /// The rates, and the limits of the smallest place as far as they do not press the rates flat.
  private static func heights(_ data: FunnelData) -> [Double] {
    let rates = data.points.map(\.rate) + (data.funnel.map { [$0.benchmark] } ?? [])
    guard let funnel = data.funnel, let least = data.points.map(\.population).min(),
      let limit = funnel.limits(population: least, .ninetyNinePointEight)?.upper
    else { return rates }
    return rates + [min(limit, 2 * (rates.max() ?? limit))]
  }

  private static func sides(_ data: FunnelData, at population: Double) -> [(value: Double, text: String)] {
    guard let funnel = data.funnel, !data.points.isEmpty,
      let inner = funnel.limits(population: population, .ninetyFive),
      let outer = funnel.limits(population: population, .ninetyNinePointEight)
    else { return [] }
    let name = data.hasReference ? "Compared" : "Overall"
    return [
      (outer.upper, "99.8%"), (inner.upper, "95%"),
      (funnel.benchmark, "\(name) \(data.rate.text(of: funnel.benchmark))"), (inner.lower, "95%"),
      (outer.lower, "99.8%"),
    ]
  }

  private func drawBenchmark(_ funnel: RateFunnel, _ writer: inout MarkupWriter) {
    writer.raw("<path class=\"mean\" d=\"")
    writer.point("M", frame.left, frame.scale(funnel.benchmark))
    writer.raw("H")
    writer.tenth(frame.right)
    writer.raw("\"/>")
  }

  private func drawCurves(_ funnel: RateFunnel, _ writer: inout MarkupWriter) {
    draw(curves(funnel, .ninetyFive), "<path class=\"limit\" d=\"", &writer)
    draw(curves(funnel, .ninetyNinePointEight), "<path class=\"limit-outer\" d=\"", &writer)
  }

  /// The lower and the upper curve, closer together where they bend; a point off the paper is left out.
  private func curves(_ funnel: RateFunnel, _ confidence: Confidence) -> [[LineMark.Point]] {
    let populations = data.points.map(\.population)
    let (least, most) = ((populations.min() ?? 1) * 0.6, populations.max() ?? 1)
    let limits = (0...36).compactMap { step -> (population: Double, interval: Interval)? in
      let part = Double(step) / 36
      let population = least + (most - least) * part * part
      return funnel.limits(population: population, confidence).map { (population, $0) }
    }
    return [
      limits.map { ($0.population, $0.interval.lower) }, limits.map { ($0.population, $0.interval.upper) },
    ]
    .map { curve in
      curve.map { LineMark.Point(x: across.scale($0.0), y: frame.scale($0.1)) }.filter { $0.y >= frame.top }
    }
  }

  private func draw(_ curves: [[LineMark.Point]], _ start: StaticString, _ writer: inout MarkupWriter) {
    writer.raw(start)
    for curve in curves {
      for (index, point) in curve.enumerated() {
        writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", point.x, point.y)
      }
    }
    writer.raw("\"/>")
  }

  /// Within the limits a small ring; outside a triangle that points up or down, filled.
  private func drawPoints(_ writer: inout MarkupWriter) {
    draw(data.points.filter { $0.position == .within }, .circle, "<path class=\"noise\" d=\"", &writer)
    draw(
      data.points.filter { $0.position == .above || $0.position == .farAbove }, .triangle,
      "<path class=\"signal\" d=\"", &writer)
    draw(
      data.points.filter { $0.position == .below || $0.position == .farBelow }, .wedge,
      "<path class=\"signal\" d=\"", &writer)
  }

  private func draw(
    _ points: [FunnelData.Point], _ shape: Marker, _ start: StaticString, _ writer: inout MarkupWriter
  ) {
    guard !points.isEmpty else { return }
    writer.raw(start)
    for each in points {
      let spot = point(each)
      shape.draw(at: spot.x, spot.y, to: &writer)
    }
    writer.raw("\"/>")
  }

  private func drawSides(_ writer: inout MarkupWriter) {
    let wishes = sides.map { LabelStack.Wish(middle: frame.scale($0.value), height: layout.lineHeight) }
    let middles = LabelStack.middles(wishes, top: frame.top - 8, bottom: frame.bottom + 8)
    writer.raw("<g class=\"label\">")
    for (side, middle) in zip(sides, middles) {
      writer.label(side.text, x: frame.right + 8, y: middle + layout.lineHeight * 0.28)
    }
    writer.raw("</g>")
  }

  private func drawNames(_ writer: inout MarkupWriter) {
    let marks = data.points.map(point).map { Box(left: $0.x - 5, top: $0.y - 6, width: 10, height: 12) }
    let paper = Box(
      left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top)
    var labels = PointLabels(spots: FreeSpots(paper: paper, marks: marks), layout: layout)
    // A longer name would cover the curves, and seem to belong to other points.
    labels.mostLines = 3
    let named = data.points.filter { $0.position != .within }.map {
      PointLabels.Entry(name: data.name($0), point: point($0), mustShow: true)
    }
    labels.draw(named, to: &writer)
  }
}
