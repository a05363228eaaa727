import Datasets

/// Where days stand along an axis of periods.
///
/// A point or a column stands for its whole period, so it marks the middle of it: a day is moved by as much as that
/// middle is from the time that places the period.
struct EventSpan {
  /// Times along the axis, each of which has a place in the picture: those of the periods and, of columns, both edges.
  private let times: [Double]
  private let shift: Double

  /// The time that `data` shows: between its first and last points or, with columns, from edge to edge.
  init(_ data: ChartData, hasColumns: Bool) {
    let starts = data.periods.map(\.start)
    if hasColumns, let first = starts.first, let last = starts.last {
      let step = zip(starts.dropFirst(), starts).map { $0 - $1 }.min() ?? data.periods[0].length
      times = [first - step / 2] + starts + [last + step / 2]
    } else {
      times = starts
    }
    shift = Self.shift(along: data)
  }

  /// Whether any of the event falls in the time shown. With one point there is no time between.
  func contains(_ event: ChartEvent) -> Bool {
    guard let first = times.first, let last = times.last, first < last else { return false }
    return place(event.start) <= last && place(event.end ?? event.start) >= first
  }

  /// Where the event begins, and where it ends if it lasts, no further than the axis goes. `positions` are those of
  /// the times along the axis, in user units.
  func ends(of event: ChartEvent, positions: [Double]) -> (start: Double, end: Double?) {
    (position(event.start, positions), event.end.map { position($0, positions) })
  }

  private func position(_ day: ChartPeriod, _ positions: [Double]) -> Double {
    let time = place(day)
    guard let next = times.firstIndex(where: { $0 > time }) else { return positions.last ?? 0 }
    guard next > 0 else { return positions.first ?? 0 }
    let scale = LinearScale(times[next - 1], times[next], from: positions[next - 1], to: positions[next])
    return scale(time)
  }

  private func place(_ day: ChartPeriod) -> Double { day.start + shift }

  /// By how many years days are moved. A year whose column is called “Year ending March” began in the April before.
  private static func shift(along data: ChartData) -> Double {
    let length = data.x.kind == .date ? 0 : data.periods.first?.length ?? 0
    let words = data.x.title.lowercased().split(separator: " ").map(String.init)
    guard data.x.kind == .year, let ending = words.firstIndex(of: "ending"),
      words.indices.contains(ending + 1), let month = months.firstIndex(of: words[ending + 1])
    else { return -length / 2 }
    return 0.5 - Double(month + 1) / 12
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
