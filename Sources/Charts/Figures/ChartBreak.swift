import Datasets
import Disclosure

/// A point in time from which on numbers of a chart cannot be compared with those before.
struct ChartBreak: Hashable, Sendable {
  /// The first period that is counted the new way.
  var period: ChartPeriod
  /// The first place after it; nothing where time does not run along the axis.
  var place: Int?
  /// The series it concerns.
  var series: Set<Int>
  /// What changed, where the dataset says so.
  var reason: String?
}

extension ChartData {
  /// The same data with every break between the periods it shows: those its dataset declares, and those that a number
  /// is marked with.
  func findingBreaks(_ metadata: DatasetMetadata) -> ChartData {
    var data = self
    data.breaks = isTimeline ? timelineBreaks(metadata) : otherBreaks(metadata)
    return data
  }

  /// Whether time runs along the axis.
  private var isTimeline: Bool {
    periods.count == places.count && zip(periods, periods.dropFirst()).allSatisfy { $0.start < $1.start }
  }

  private func timelineBreaks(_ metadata: DatasetMetadata) -> [ChartBreak] {
    let declared = declared(metadata, between: periods).map { gap in
      ChartBreak(
        period: gap.at, place: periods.firstIndex { $0.start >= gap.at.start }, series: Set(names.indices),
        reason: gap.text)
    }
    let marked = periods.indices.dropFirst().compactMap { place -> ChartBreak? in
      let series = names.indices.filter { cells[$0][place]?.marks.contains(.seriesBreak) == true }
      guard !series.isEmpty, !declared.contains(where: { $0.place == place }) else { return nil }
      return ChartBreak(period: periods[place], place: place, series: Set(series))
    }
    return (declared + marked).sorted { ($0.place ?? 0, $0.period) < ($1.place ?? 0, $1.period) }
  }

  /// Breaks between periods that are bars in an order of their own, or series.
  private func otherBreaks(_ metadata: DatasetMetadata) -> [ChartBreak] {
    let named = series.map { column in names.compactMap { ChartPeriod($0, kind: column.kind) } } ?? []
    return declared(metadata, between: periods.isEmpty ? named : periods).map { gap in
      ChartBreak(period: gap.at, series: Set(names.indices), reason: gap.text)
    }
  }

  private func declared(_ metadata: DatasetMetadata, between periods: [ChartPeriod]) -> [SeriesBreak] {
    guard let first = periods.min(), let last = periods.max() else { return [] }
    return metadata.breaks(behind: y.name).filter { first.start < $0.at.start && $0.at.start <= last.start }
  }
}

extension ChartData {
  /// The places at which something breaks, in order.
  var breakPlaces: [Int] { Set(breaks.compactMap(\.place)).sorted() }

  /// The series at which something breaks, where the series are periods in the order of time.
  var breakSeries: [Int] {
    guard let kind = series?.kind, kind.isPeriod, breakPlaces.isEmpty else { return [] }
    let starts = names.compactMap { ChartPeriod($0, kind: kind)?.start }
    guard starts.count == names.count, zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return []
    }
    return Set(breaks.compactMap { gap in starts.firstIndex { $0 >= gap.period.start } }).sorted()
  }

  /// The places at which one series breaks.
  func breakPlaces(of series: Int) -> Set<Int> {
    Set(breaks.filter { $0.series.contains(series) }.compactMap(\.place))
  }

  /// The places of one series from break to break: only numbers within one of them can be compared.
  func stretches(of series: Int) -> [Range<Int>] { stretches(between: breakPlaces(of: series).sorted()) }

  /// The places from break to break, whichever series it is in.
  var stretches: [Range<Int>] { stretches(between: breakPlaces) }

  private func stretches(between breaks: [Int]) -> [Range<Int>] {
    let edges = [0] + breaks + [places.count]
    return zip(edges, edges.dropFirst()).map { $0..<$1 }
  }
}
