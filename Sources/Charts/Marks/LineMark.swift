import Drawing
import Markup

/// A line through the points of one series, broken where there is no number.
struct LineMark {
  /// A place on the chart, in user units.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// Stretches of the line without a gap, each with at least one point.
  let runs: [[Point]]

  /// Which series this is, counted from zero.
  let series: Int

  /// Whether it is the only line, so that no marker is needed to know it by.
  let isAlone: Bool

  /// Whether its ends cannot be compared: then it is only hinted at.
  let crossesBreak: Bool

  /// Joins the points that follow one another; an absent point, and a step into an index in `breaks`, ends a run.
  init(points: [Point?], breaks: Set<Int>, series: Int, isAlone: Bool, crossesBreak: Bool = false) {
    var runs: [[Point]] = []
    var current: [Point] = []
    for (index, point) in points.enumerated() {
      if point == nil || breaks.contains(index), !current.isEmpty {
        runs.append(current)
        current = []
      }
      if let point { current.append(point) }
    }
    if !current.isEmpty { runs.append(current) }
    self.runs = runs
    self.series = series
    self.isAlone = isAlone
    self.crossesBreak = crossesBreak
  }

  /// Draws the line, then its markers.
  func draw(to writer: inout MarkupWriter) {
    if runs.contains(where: { $0.count > 1 }) { drawLine(to: &writer) }
    if !runs.isEmpty { drawMarkers(to: &writer) }
  }

  private func drawLine(to writer: inout MarkupWriter) {
    writer.raw(crossesBreak ? "<path class=\"line across series-" : "<path class=\"line series-")
    writer.number(series + 1)
    writer.raw("\" fill=\"none\" d=\"")
    drawRuns(to: &writer)
  }

  /// Draws the line alone, dressed by `start`, the opening of its path.
  func draw(as start: StaticString, to writer: inout MarkupWriter) {
    guard runs.contains(where: { $0.count > 1 }) else { return }
    writer.raw(start)
    drawRuns(to: &writer)
  }

  private func drawRuns(to writer: inout MarkupWriter) {
    for run in runs where run.count > 1 {
      for (index, point) in run.enumerated() {
        writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", point.x, point.y)
      }
    }
    writer.raw("\"/>")
  }

  private func drawMarkers(to writer: inout MarkupWriter) {
    let shape = Marker.of(series)
    writer.raw("<path class=\"marker series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for run in runs {
      for point in marked(run) { shape.draw(at: point.x, point.y, to: &writer) }
    }
    writer.raw("\"/>")
  }

  /// Every point has a marker where there is room; where points crowd, the last of each run, and every few before it
  /// where lines must be told apart.
  private func marked(_ run: [Point]) -> [Point] {
    guard let first = run.first, let last = run.last, run.count > 2 else { return run }
    let pitch = (last.x - first.x) / Double(run.count - 1)
    let stride = max(1, Int((Marker.reach * 3.2 / max(pitch, 0.1)).rounded(.up)))
    if stride > 1, isAlone { return [last] }
    return run.indices.filter { (run.count - 1 - $0).isMultiple(of: stride) }.map { run[$0] }
  }
}
