/// A range in which a true value is likely to lie, in the unit of the estimate it belongs to.
public struct Interval: Hashable, Sendable {
  /// The lower end.
  public let lower: Double

  /// The upper end, never below the lower.
  public let upper: Double

  /// A range from `lower` to `upper`.
  init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The range with both ends multiplied by `factor`, which must not be negative.
  func scaled(by factor: Double) -> Interval {
    Interval(lower: lower * factor, upper: upper * factor)
  }
}

/// How sure an interval is: the part of such intervals that hold the true value in the long run.
public enum Confidence: Sendable {
  /// 95%: what a reader expects of an interval.
  case ninetyFive

  /// 99.8%: the outer limits of a funnel plot.
  case ninetyNinePointEight

  /// The quantile of the standard normal distribution that leaves half of the rest above it.
  ///
  /// 1.959963984540054 for 95%, 3.090232306167813 for 99.8% (SciPy 1.x, `norm.ppf(0.975)` and `norm.ppf(0.999)`).
  public var z: Double {
    switch self {
    case .ninetyFive: 1.959963984540054
    case .ninetyNinePointEight: 3.090232306167813
    }
  }

  /// The probability that the true value lies beyond one given end.
  var tail: Double {
    switch self {
    case .ninetyFive: 0.025
    case .ninetyNinePointEight: 0.001
    }
  }
}
