import Foundation

/// How two independent proportions differ: two waves of a survey, or two areas, but never a part and its own whole.
public struct ProportionDifference: Hashable, Sendable {
  /// The proportion that is compared with.
  public let old: SurveyEstimate

  /// The proportion that is compared.
  public let new: SurveyEstimate

  /// The difference `new` − `old` of two estimates that no one person is in both of.
  public init(from old: SurveyEstimate, to new: SurveyEstimate) {
    self.old = old
    self.new = new
  }

  /// The difference of two counted proportions; nothing where `designEffect`, which is that of both, is not above 0.
  public init?(from old: Proportion, to new: Proportion, designEffect: Double = 1) {
    guard let old = SurveyEstimate(old.value, base: old.whole, designEffect: designEffect),
      let new = SurveyEstimate(new.value, base: new.whole, designEffect: designEffect)
    else { return nil }
    self.init(from: old, to: new)
  }

  /// The difference, from −1 to 1: 0.05 for 20% to 25%.
  public var value: Double { new.value - old.value }

  /// The interval of the difference, from −1 to 1, by the hybrid score method.
  ///
  /// Source: Newcombe (1998), Statistics in Medicine 17, 873 to 890, method 10: Wilson’s two intervals, squared and
  /// added. Base sizes are the effective ones.
  public func interval(_ confidence: Confidence = .ninetyFive) -> Interval {
    let (before, after) = (old.wilson(confidence), new.wilson(confidence))
    return Interval(
      lower: value - hypotenuse(new.value - after.lower, before.upper - old.value),
      upper: value + hypotenuse(after.upper - new.value, old.value - before.lower))
  }

  /// The statistic of the two-proportion z test with pooled variance: 0 where both are 0 or both are 1.
  ///
  /// Source: Altman and others (2000), Statistics with Confidence; statsmodels’ `proportions_ztest`. Base sizes are the
  /// effective ones.
  public var z: Double {
    let (before, after) = (old.effectiveBase, new.effectiveBase)
    let pooled = (old.value * before + new.value * after) / (before + after)
    let variance = pooled * (1 - pooled) * (1 / before + 1 / after)
    return variance > 0 ? value / variance.squareRoot() : 0
  }

  /// The probability of a difference at least this large, either way, if there were none: the two-sided p value of
  /// ``z``, from 0 to 1.
  public var probability: Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// Whether the difference is outside the noise: the z test at the 5% level, two-sided.
  ///
  /// Words such as “higher” belong only to such a difference. The test and ``interval(_:)`` can disagree at the edge.
  public var isSignificant: Bool { abs(z) > Confidence.ninetyFive.z }

  private func hypotenuse(_ a: Double, _ b: Double) -> Double {
    (a * a + b * b).squareRoot()
  }
}
