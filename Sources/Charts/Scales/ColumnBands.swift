import Datasets
import Drawing
import Markup

/// The places of columns side by side: periods by true time, so that a missing year leaves its room, labels evenly.
struct ColumnBands {
  /// The middle of each place, in user units.
  let middles: [Double]

  /// The room each place has, in user units.
  let step: Double

  /// More rooms than this, most of them empty, would leave none wide enough to see.
  private static let mostRooms = 60.0

  init(_ data: ChartData, from left: Double, to right: Double) {
    let starts = data.periods.map(\.start)
    let count = Double(max(1, data.places.count))
    var rooms = count
    let steps = zip(starts.dropFirst(), starts).map { $0 - $1 }
    if starts.count == data.places.count, let least = steps.min(), least > 0, let first = starts.first,
      let last = starts.last
    {
      rooms = ((last - first) / least).rounded() + 1
    }
    let isTrue = rooms > count && rooms <= Self.mostRooms
    let step = (right - left) / (isTrue ? rooms : count)
    self.step = step
    middles =
      isTrue
      ? PeriodScale(data.periods, from: left + step / 2, to: right - step / 2).positions
      : data.places.indices.map { left + step * (Double($0) + 0.5) }
  }

  /// The width of a column or a group of columns, in user units.
  var width: Double { min(step * 0.78, 96) }

  /// The events and breaks of a chart with these columns.
  func marks(
    _ events: [ChartEvent], _ data: ChartData, _ layout: Layout, isSmall: Bool = false
  ) -> TimeMarks {
    let reach = step / 2
    return TimeMarks(
      events, along: data, positions: middles, step: step, left: (middles.first ?? 0) - reach,
      right: (middles.last ?? 0) + reach, layout: layout, isSmall: isSmall)
  }

  /// Room for the end of the last period's name, which may be wider than its column, in user units.
  static func rightRoom(_ data: ChartData, _ layout: Layout) -> Double {
    guard let last = data.periods.last else { return 0 }
    return max(0, TextWidth.of(last.shortLabel, fontSize: layout.fontSize) / 2 - 5)
  }

  /// The names of places that are no periods, in lines; nothing where they have no room side by side.
  func labels(_ data: ChartData, _ layout: Layout) -> [WrappedText]? {
    guard data.periods.isEmpty else { return [] }
    let limit = step - 6
    let texts = data.places.map { WrappedText($0.label, limit: max(limit, 1), fontSize: layout.fontSize) }
    let words = data.places.flatMap { $0.label.split(separator: " ") }
    let fit = words.allSatisfy { TextWidth.of(String($0), fontSize: layout.fontSize) <= limit }
    return fit && texts.allSatisfy { $0.lines.count <= 3 } ? texts : nil
  }

  /// Writes what stands under the columns, and returns the baseline of its last line.
  func draw(
    _ data: ChartData, _ labels: [WrappedText], under y: Double, _ layout: Layout,
    _ writer: inout MarkupWriter
  ) -> Double {
    guard data.periods.isEmpty else {
      PeriodAxis(periods: data.periods, positions: middles, fontSize: layout.fontSize).draw(
        at: y, to: &writer)
      return y + 9 + layout.fontSize
    }
    writer.raw("<g class=\"label\" text-anchor=\"middle\">")
    for (text, middle) in zip(labels, middles) {
      writer.label(text.lines, x: middle, y: y + 5 + layout.fontSize, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
    let lines = labels.reduce(1) { max($0, $1.lines.count) }
    return y + 5 + layout.fontSize + Double(lines - 1) * layout.lineHeight
  }
}
