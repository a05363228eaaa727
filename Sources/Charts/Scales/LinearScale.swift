/// Places a measured value along a straight axis.
struct LinearScale {
  private let lower: Double
  private let upper: Double
  private let start: Double
  private let end: Double

  /// Maps `lower`…`upper` onto `start`…`end`, in user units; `end` may come before `start`, as heights do.
  init(_ lower: Double, _ upper: Double, from start: Double, to end: Double) {
    self.lower = lower
    self.upper = upper
    self.start = start
    self.end = end
  }

  /// How long the range is, in user units.
  var length: Double { abs(end - start) }

  /// Where `value` stands; the middle of the range where the domain has no extent.
  func callAsFunction(_ value: Double) -> Double {
    guard upper > lower else { return (start + end) / 2 }
    return start + (value - lower) / (upper - lower) * (end - start)
  }
}
