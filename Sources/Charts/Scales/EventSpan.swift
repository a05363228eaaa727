import Datasets

/// Where days stand along an axis of periods.
///
/// A point stands for its whole period, so it marks the middle of it: a day is moved by as much as the middle is from
/// where the point stands.
struct EventSpan {
  private let first: Double
  private let last: Double
  private let shift: Double

  /// The time between the first and the last point of `data`.
  init(_ data: ChartData) {
    first = data.periods.first?.start ?? 0
    last = data.periods.last?.start ?? 0
    shift = Self.shift(along: data.x, length: data.periods.first?.length ?? 0)
  }

  /// Whether any of the event falls between the first and the last point. With one point there is no time between.
  func contains(_ event: ChartEvent) -> Bool {
    first < last && place(event.start) <= last && place(event.end ?? event.start) >= first
  }

  /// Where the event begins, and where it ends if it lasts, within the span, as parts of it from 0 to 1.
  func parts(of event: ChartEvent) -> (start: Double, end: Double?) {
    let part = { (period: ChartPeriod) in
      (min(max(place(period), first), last) - first) / (last - first)
    }
    return (part(event.start), event.end.map(part))
  }

  private func place(_ day: ChartPeriod) -> Double { day.start + shift }

  /// By how many years days are moved: half a period back, where its place on the axis is when it starts.
  ///
  /// A plain year can be named by its end: the middle of the year ending March 2021 is the end of September 2020.
  private static func shift(along column: Column, length: Double) -> Double {
    let words = column.title.lowercased().split(separator: " ").map(String.init)
    guard column.kind == .year, let ending = words.firstIndex(of: "ending"),
      words.indices.contains(ending + 1), let month = months.firstIndex(of: words[ending + 1])
    else { return column.kind == .date ? 0 : -length / 2 }
    return 0.5 - Double(month + 1) / 12
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
