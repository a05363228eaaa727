import Drawing
import Markup
import Statistics

/// The average and the limits of each stretch, which never run across a break.
extension ControlPlot {
  func drawLimits(_ phase: ControlPlan.Phase, _ writer: inout MarkupWriter) {
    guard let limits = phase.limits else { return }
    let edges = edges(phase.places)
    rule([limits.mean], edges, "<path class=\"mean\" d=\"", &writer)
    rule([plan.upper(limits), limits.lower], edges, "<path class=\"limit\" d=\"", &writer)
  }

  /// Where the limits of a stretch begin and end: at its breaks, or at the edges of the plot.
  func edges(_ places: Range<Int>) -> (left: Double, right: Double) {
    let middle = { (place: Int) in (positions[place - 1] + positions[place]) / 2 }
    return (
      places.lowerBound == 0 ? frame.left : middle(places.lowerBound) + 3,
      places.upperBound == positions.count ? frame.right : middle(places.upperBound) - 3
    )
  }

  private func rule(
    _ values: [Double], _ edges: (left: Double, right: Double), _ start: StaticString,
    _ writer: inout MarkupWriter
  ) {
    writer.raw(start)
    for value in values {
      writer.point("M", edges.left, frame.scale(value))
      writer.raw("H")
      writer.tenth(edges.right)
    }
    writer.raw("\"/>")
  }
}
