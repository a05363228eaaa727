import Datasets
import Drawing
import Markup

/// A small triangle beside a number of a line that differs from the one before by more than chance: above it where the
/// number is higher, below it where it is lower.
struct ChangeMark: Hashable {
  let series: Int
  let place: Int
  let isUp: Bool

  func draw(at point: LineMark.Point, to writer: inout MarkupWriter) {
    writer.raw("<path class=\"change-mark\" d=\"")
    let shape: Marker = isUp ? .triangle : .wedge
    shape.draw(at: point.x, point.y + (isUp ? -Self.distance : Self.distance), to: &writer)
    writer.raw("\"/>")
  }

  /// How far from the point the triangle stands, in user units.
  private static let distance = 14.0
}

extension ChartData {
  /// The same data as a line chart shows it: with marks at the numbers that a test has shown to differ.
  func marking(_ specification: ChartSpecification) -> ChartData {
    var data = self
    data.isOccasional = specification.isOccasional
    data.changeMarks = specification.tested.compactMap { change in
      guard let period = ChartPeriod(change.period, kind: x.kind),
        let series = names.firstIndex(of: change.series),
        let place = places.firstIndex(where: { $0.period == period }), value(series, place) != nil
      else { return nil }
      return ChangeMark(series: series, place: place, isUp: change.isUp)
    }
    return data
  }

  /// What the triangles mean, beside the axis.
  var changeNotes: [String] {
    changeMarks.isEmpty ? [] : ["Triangle: more than chance since the number before"]
  }

  /// Which numbers have a triangle.
  var changeSentences: [String] {
    let numbers = changeMarks.map { mark in
      "\(names[mark.series].isEmpty ? "" : names[mark.series] + " ")\(phrase(mark.place)) (\(mark.isUp ? "higher" : "lower"))"
    }
    guard !numbers.isEmpty else { return [] }
    let verb = numbers.count == 1 ? "A triangle marks" : "Triangles mark"
    return ["\(verb) what differs from the number before by more than chance: \(Sentence.list(numbers))."]
  }
}
