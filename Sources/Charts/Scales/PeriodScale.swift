import Datasets

/// Places periods by true time, so that a missing year leaves its room.
struct PeriodScale {
  /// Where each period stands, in user units.
  let positions: [Double]

  /// Spreads `periods`, in the order of time, from `start` to `end`; a single one stands at the end, beside its label.
  init(_ periods: [ChartPeriod], from start: Double, to end: Double) {
    guard let first = periods.first, let last = periods.last, last.start > first.start else {
      positions = periods.map { _ in end }
      return
    }
    let scale = LinearScale(first.start, last.start, from: start, to: end)
    positions = periods.map { scale($0.start) }
  }
}

/// Where a sequence of periods is broken.
enum PeriodSequence {
  /// The indices of periods that come after a break: further from the one before than half as much again as usual.
  ///
  /// What is usual is the median distance, so a census every ten years is whole, and a year left out is a gap.
  static func breaks(in periods: [ChartPeriod]) -> Set<Int> {
    let steps = zip(periods.dropFirst(), periods).map { $0.start - $1.start }
    guard !steps.isEmpty else { return [] }
    let usual = steps.sorted()[(steps.count - 1) / 2]
    return Set(steps.indices.filter { steps[$0] > usual * 1.5 }.map { $0 + 1 })
  }
}
