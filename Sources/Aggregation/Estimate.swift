package import Statistics

/// One row of the results, before anything is hidden or rounded.
package struct Estimate: Sendable {
  /// The question’s id, or the breakdown’s name for who answered.
  package let question: String
  /// The breakdown’s name, or `All`.
  package let breakdown: String
  /// The group’s name, or `All`.
  package let group: String
  /// The answer, or the net’s name.
  package let response: String
  /// How many people gave it, before weighting.
  package let count: Int
  /// The people of the group who were asked and answered.
  package let base: WeightedBase
  /// The weighted proportion, from 0 to 1; nothing where there is nobody, or no weight.
  package let value: Double?
  /// Its standard error with the whole design, from 0 to 1.
  package let standardError: Double?

  /// The 95% interval by Wilson’s method on the effective base.
  package var interval: Interval? {
    guard let value, let effective = base.effectiveBase else { return nil }
    return SurveyEstimate(value, effectiveBase: effective)?.wilson()
  }
}
