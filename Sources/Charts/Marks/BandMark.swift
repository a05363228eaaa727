import Drawing
import Markup

/// The intervals round the numbers of one series: a band behind its line, broken where a number has none.
struct BandMark {
  /// One interval, in user units.
  struct Span: Hashable {
    var x: Double
    var top: Double
    var bottom: Double
  }

  /// Stretches of the band without a gap, each with at least one interval.
  let runs: [[Span]]

  private let series: Int

  /// Joins the intervals that follow one another; an absent one, and a step into an index in `breaks`, ends a run.
  init(spans: [Span?], breaks: Set<Int>, series: Int) {
    var runs: [[Span]] = []
    var isOpen = false
    for (index, span) in spans.enumerated() {
      guard let span else {
        isOpen = false
        continue
      }
      if isOpen, !breaks.contains(index) {
        runs[runs.count - 1].append(span)
      } else {
        runs.append([span])
      }
      isOpen = true
    }
    self.runs = runs
    self.series = series
  }

  /// Draws the band as one path. An interval by itself is a narrow box, as wide as a marker.
  func draw(to writer: inout MarkupWriter) {
    guard !runs.isEmpty else { return }
    writer.raw("<path class=\"band series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for run in runs { outline(of: run, &writer) }
    writer.raw("\"/>")
  }

  private func outline(of run: [Span], _ writer: inout MarkupWriter) {
    let edges = run.count > 1 ? run : run.flatMap { [moved($0, by: -4), moved($0, by: 4)] }
    for (index, span) in edges.enumerated() {
      writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", span.x, span.top)
    }
    for span in edges.reversed() { writer.point(" ", span.x, span.bottom) }
    writer.raw("z")
  }

  private func moved(_ span: Span, by distance: Double) -> Span {
    Span(x: span.x + distance, top: span.top, bottom: span.bottom)
  }
}
