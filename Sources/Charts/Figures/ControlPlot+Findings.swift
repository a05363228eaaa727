import Drawing
import Markup
import Statistics

/// The names of the signals, each beside its stretch, on the side it points to.
extension ControlPlot {
  func drawFindings(_ writer: inout MarkupWriter) {
    guard !plan.findings.isEmpty else { return }
    var spots = FreeSpots(
      paper: Box(
        left: frame.left, top: frame.top - layout.lineHeight, width: frame.right - frame.left,
        height: frame.bottom - frame.top + layout.lineHeight),
      marks: obstacles)
    writer.raw("<g class=\"name\" text-anchor=\"middle\">")
    for finding in labelled { draw(finding, &spots, &writer) }
    writer.raw("</g>")
  }

  private func draw(
    _ finding: ControlPlan.Finding, _ spots: inout FreeSpots, _ writer: inout MarkupWriter
  ) {
    let points = finding.places.compactMap(point)
    guard let first = points.first, let last = points.last else { return }
    let side = side(of: finding)
    let text = WrappedText(
      ControlWords(plan: plan, better: nil).label(finding),
      limit: min(layout.width / 3, side.right - side.left),
      fontSize: layout.fontSize)
    let (width, height) = (text.width, Double(text.lines.count) * layout.lineHeight)
    let isHigh = finding.direction == .high
    let edge = (isHigh ? points.map(\.y).min() : points.map(\.y).max()) ?? first.y
    let middle = (first.x + last.x) / 2
    let wishes = Self.steps.flatMap { step in
      [0, -0.25, 0.25, -0.5, 0.5].map { shift in
        Box(
          left: middle - width / 2 + shift * width,
          top: isHigh ? edge - height - 8 - step : edge + 8 + step, width: width, height: height)
      }
    }
    guard let box = spots.place(wishes) else { return }
    writer.label(
      text.lines, x: box.left + width / 2, y: box.top + layout.fontSize, lineHeight: layout.lineHeight)
  }

  /// A number close to a limit is not named where a run that holds it is.
  private var labelled: [ControlPlan.Finding] {
    plan.findings.filter { finding in
      finding.rule != .twoOfThree
        || !plan.findings.contains {
          $0.rule != .twoOfThree && Set(finding.places).isSubset(of: $0.places)
        }
    }
  }

  /// How far from its points a label may stand. Further off nobody could tell what it names, so it is left to the
  /// description.
  private static let steps = Array(stride(from: 0.0, through: 42, by: 6))

  /// The part of the plot between two breaks in which a stretch stands: its label must not name the other side.
  private func side(of finding: ControlPlan.Finding) -> (left: Double, right: Double) {
    plan.phases.first { finding.places.first.map($0.places.contains) ?? false }.map { edges($0.places) }
      ?? (frame.left, frame.right)
  }

  /// The points, and the thread between them in small pieces.
  private var obstacles: [Box] {
    let points = positions.indices.map(point)
    let marks = points.compactMap { $0 }.map { Box(left: $0.x - 5, top: $0.y - 6, width: 10, height: 12) }
    let threads = zip(points, points.dropFirst()).flatMap { start, end -> [Box] in
      guard let start, let end else { return [] }
      return (1..<6).map { step in
        let part = Double(step) / 6
        return Box(
          left: start.x + (end.x - start.x) * part - 1, top: start.y + (end.y - start.y) * part - 1, width: 2,
          height: 2)
      }
    }
    let lines = plan.phases.flatMap { phase -> [Box] in
      let edges = edges(phase.places)
      return (phase.limits.map { [$0.mean, plan.upper($0), $0.lower] } ?? []).map {
        Box(left: edges.left, top: frame.scale($0) - 1, width: edges.right - edges.left, height: 2)
      }
    }
    let rules = plan.phases.dropFirst().map {
      Box(
        left: edges($0.places).left - 4, top: frame.top - layout.lineHeight, width: 2,
        height: frame.bottom - frame.top + layout.lineHeight)
    }
    return marks + threads + lines + rules
  }
}
