/// A proportion that a survey estimates, often weighted, and how many independent answers it is worth.
public struct SurveyEstimate: Hashable, Sendable {
  /// The estimate, from 0 to 1.
  public let value: Double

  /// The number of independent answers the estimate is worth: the unweighted base divided by the design effect.
  public let effectiveBase: Double

  /// The proportion `value`, from `base` answers (unweighted).
  ///
  /// `designEffect` is how many times the survey’s design and weights make the variance larger than that of a simple
  /// random sample: 1.2 makes 1,200 answers worth 1,000. Nothing where `value` is not from 0 to 1, `base` is below 1,
  /// or `designEffect` is not above 0.
  public init?(_ value: Double, base: Int, designEffect: Double = 1) {
    guard base > 0, designEffect > 0, designEffect.isFinite else { return nil }
    self.init(value, effectiveBase: Double(base) / designEffect)
  }

  /// The proportion `value`, worth `effectiveBase` independent answers.
  ///
  /// Nothing where `value` is not from 0 to 1, or `effectiveBase` is not above 0.
  public init?(_ value: Double, effectiveBase: Double) {
    guard (0...1).contains(value), effectiveBase > 0, effectiveBase.isFinite else { return nil }
    self.value = value
    self.effectiveBase = effectiveBase
  }

  /// The interval by Wilson’s score method without continuity correction, within 0 to 1.
  ///
  /// Source: Wilson (1927), Journal of the American Statistical Association 22, 209 to 212.
  public func wilson(_ confidence: Confidence = .ninetyFive) -> Interval {
    let z = confidence.z
    let n = effectiveBase
    let x = value * n
    let spread = z * (z * z + 4 * x * (1 - value)).squareRoot()
    let below = 2 * (n + z * z)
    let lower = value == 0 ? 0 : (2 * x + z * z - spread) / below
    let upper = value == 1 ? 1 : (2 * x + z * z + spread) / below
    return Interval(lower: max(0, lower), upper: min(1, upper))
  }
}
