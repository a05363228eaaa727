import Drawing
public import Markup

/// A small line without an axis, for those who see it. The words beside it say the same to everybody.
struct Sparkline {
  /// The size of the picture, in CSS pixels.
  static let width = 120.0
  static let height = 32.0
  private static let margin = 4.0

  let data: ChartData

  /// The numbers at the lower and the upper edge: zero is always between them.
  let domain: ClosedRange<Double>

  func write(to writer: inout MarkupWriter) {
    writer.raw(
      "<svg class=\"spark\" viewBox=\"0 0 120 32\" width=\"120\" height=\"32\" aria-hidden=\"true\">")
    writer.raw("<path class=\"spark-zero\" d=\"")
    writer.point("M", 0, scale(0))
    writer.raw("H120\"/>")
    drawBreaks(&writer)
    drawGaps(&writer)
    let runs = LineMark(points: points, breaks: gaps, series: 0, isAlone: true).runs
    drawLine(runs, &writer)
    // A last period that cannot be shown has no large dot: one at an earlier number would pass for it.
    let last = points.last ?? nil
    let alone = runs.filter { $0.count == 1 }.compactMap(\.first)
    drawDots(alone.filter { $0 != last }, 1.5, &writer)
    if let last { drawDots([last], 3, &writer) }
    writer.raw("</svg>")
  }

  private func drawLine(_ runs: [[LineMark.Point]], _ writer: inout MarkupWriter) {
    let lines = runs.filter { $0.count > 1 }
    guard !lines.isEmpty else { return }
    writer.raw("<path class=\"spark-line\" d=\"")
    for run in lines {
      for (index, point) in run.enumerated() {
        writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", point.x, point.y)
      }
    }
    writer.raw("\"/>")
  }

  private func drawBreaks(_ writer: inout MarkupWriter) {
    guard !data.breakPlaces.isEmpty else { return }
    writer.raw("<path class=\"spark-break\" d=\"")
    for place in data.breakPlaces {
      writer.point("M", (positions[place - 1] + positions[place]) / 2, 0)
      writer.raw("V32")
    }
    writer.raw("\"/>")
  }

  /// A number that cannot be shown leaves its room, with a dashed outline: a symbol would be too small to read.
  private func drawGaps(_ writer: inout MarkupWriter) {
    let gaps = data.places.indices.filter { data.value(0, $0) == nil }
    guard !gaps.isEmpty else { return }
    writer.raw("<path class=\"spark-gap\" d=\"")
    for place in gaps {
      let left = place > 0 ? (positions[place - 1] + positions[place]) / 2 : 0
      let isLast = place == positions.count - 1
      let right = isLast ? Self.width : (positions[place] + positions[place + 1]) / 2
      writer.point("M", left + 1, Self.height - 2)
      writer.raw("V2H")
      writer.tenth(right - 1)
      writer.raw("V30z")
    }
    writer.raw("\"/>")
  }

  private func drawDots(_ points: [LineMark.Point], _ radius: Double, _ writer: inout MarkupWriter) {
    for point in points {
      writer.raw("<circle class=\"spark-dot\"")
      writer.attribute("cx", tenth: point.x)
      writer.attribute("cy", tenth: point.y)
      writer.attribute("r", tenth: radius)
      writer.raw("/>")
    }
  }
}

extension Sparkline {
  private var positions: [Double] {
    PeriodScale(data.periods, from: Self.margin, to: Self.width - Self.margin).positions
  }

  private var points: [LineMark.Point?] {
    zip(data.places.indices, positions).map { place, x in
      data.value(0, place).map { LineMark.Point(x: x, y: scale($0)) }
    }
  }

  private var gaps: Set<Int> {
    PeriodSequence.breaks(in: data.periods).union(data.breakPlaces(of: 0))
  }

  private func scale(_ value: Double) -> Double {
    LinearScale(
      domain.lowerBound, domain.upperBound, from: Self.height - Self.margin, to: Self.margin)(value)
  }
}

extension Trend {
  /// The numbers at both ends of the scale of `trends`, zero among them; the same for all, so that they compare.
  static func domain(of trends: [Trend]) -> ClosedRange<Double> {
    let values = trends.flatMap(\.data.values)
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    return low...(low < high ? high : low + 1)
  }

  /// Draws the line on a scale of its own.
  public func write(to writer: inout MarkupWriter) {
    write(to: &writer, domain: Self.domain(of: [self]))
  }

  func write(to writer: inout MarkupWriter, domain: ClosedRange<Double>) {
    Sparkline(data: data, domain: domain).write(to: &writer)
  }
}
