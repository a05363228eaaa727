import Datasets
import Disclosure

/// The numbers of one chart, laid out: a row of cells for each series, with one cell for each place along the axis.
struct ChartData: Sendable {
  /// A place along the axis.
  struct Place: Hashable, Sendable {
    /// The label as people read it.
    var label: String
    /// The time it stands for, where the axis is time.
    var period: ChartPeriod?
    /// Whether it stands for all the others together.
    var isTotal: Bool
  }

  let x: Column
  let y: Column
  let series: Column?

  /// The places, in the order they are drawn.
  let places: [Place]

  /// The names of the series; one empty name where there is no series.
  let names: [String]

  /// The cells by series, then place; nothing where the data has no such row.
  let cells: [[Cell?]]

  /// The ends of the intervals round the numbers, laid out as the cells are, where the author named their columns.
  var intervals: Intervals?

  /// The counts in place of percentage changes from a small base, by series, then place.
  var smallChanges: [Int: [Int: SmallChange]] = [:]

  /// Where numbers cannot be compared with those before, in the order of time.
  var breaks: [ChartBreak] = []

  /// Whether a long time between two numbers is no gap.
  var isOccasional = false

  /// Which numbers differ from the one before by more than chance.
  var changeMarks: [ChangeMark] = []

  /// The lower and the upper ends of intervals, by series, then place.
  struct Intervals: Sendable {
    var lower: [[Cell?]]
    var upper: [[Cell?]]
  }

  /// The interval round a number, where both of its ends are known. A hidden number has none: its middle would tell.
  func interval(_ series: Int, _ place: Int) -> (lower: Double, upper: Double)? {
    guard let intervals, value(series, place) != nil, let lower = intervals.lower[series][place]?.number,
      let upper = intervals.upper[series][place]?.number, lower.isFinite, upper.isFinite
    else { return nil }
    return (min(lower, upper), max(lower, upper))
  }

  /// The number to draw, where there is one.
  func value(_ series: Int, _ place: Int) -> Double? {
    guard let number = cells[series][place]?.number, number.isFinite else { return nil }
    return number
  }

  /// The numbers of one series with their places, in order.
  func entries(_ series: Int) -> [Extremes.Entry] {
    places.indices.compactMap { place in value(series, place).map { Extremes.Entry(place: place, value: $0) }
    }
  }

  /// Whether there is a number to draw at all.
  var hasValues: Bool {
    names.indices.contains { lastPlace(of: $0) != nil }
  }

  /// A place as it stands in a sentence: `in 2021`.
  func phrase(_ place: Int) -> String { places[place].period?.phrase ?? places[place].label }

  /// All numbers, series by series.
  var values: [Double] {
    names.indices.flatMap { series in places.indices.compactMap { value(series, $0) } }
  }

  /// `value` as people read it.
  func text(_ value: Double) -> String { y.text(of: value) }

  /// The periods, where the axis is time.
  var periods: [ChartPeriod] { places.compactMap(\.period) }

  /// Whether there is more than one series.
  var isGrouped: Bool { series != nil && names.count > 1 }

  /// The last place where a series has a number.
  func lastPlace(of series: Int) -> Int? {
    places.indices.last { value(series, $0) != nil }
  }
}
