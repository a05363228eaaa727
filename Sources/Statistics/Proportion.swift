/// A part of a whole: `part` of the `whole` that could have counted.
public struct Proportion: Hashable, Sendable {
  /// How many counted.
  public let part: Int

  /// How many could have.
  public let whole: Int

  /// `part` of `whole`; nothing where the whole is below 1, or the part is below 0 or above the whole.
  public init?(_ part: Int, of whole: Int) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The estimate, from 0 to 1.
  public var value: Double { Double(part) / Double(whole) }

  /// The interval by Wilson’s score method without continuity correction, within 0 to 1.
  ///
  /// Source: Wilson (1927), Journal of the American Statistical Association 22, 209 to 212, as used by
  /// PHEindicatormethods. `designEffect` is how many times a survey’s design makes the variance larger; the interval
  /// is then that of `whole` / `designEffect` people. Nothing where `designEffect` is not above 0.
  public func wilson(_ confidence: Confidence = .ninetyFive, designEffect: Double = 1) -> Interval? {
    SurveyEstimate(value, base: whole, designEffect: designEffect)?.wilson(confidence)
  }
}
