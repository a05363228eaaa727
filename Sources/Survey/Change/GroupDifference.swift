import Datasets
public import Statistics

/// How a group of people differs from everybody else who answered.
///
/// A group is part of everybody, so the two are not independent, and no test of independent proportions fits them. It is
/// compared with the rest: everybody without it.
///
/// The rest is worked out from what is published. Its percentage is (all − s · group) / (1 − s), with the group’s
/// weighted share s. Its effective base follows from the variances, (1 − s)² / (1 / all − s² / group), which is exact
/// for Kish’s effective bases: the sums of squared weights add up. What is approximate is the share, which comes from
/// rounded percentages, and for a question that some people skipped from what a person of the group weighs on average.
public struct GroupDifference: Sendable {
  /// What is measured.
  public let measure: Measure
  /// The group’s result; nothing where it has none or it is hidden.
  public let group: QuestionResult.Answer?
  /// Everybody’s result.
  public let everybody: QuestionResult.Answer?
  /// Why the two cannot be compared; nothing where they can.
  public let reason: Incomparable?
  /// The difference between the rest and the group, with its test; nothing where they cannot be compared. The rest is
  /// never to be shown as a number of its own.
  public let difference: ProportionDifference?

  /// Compares `group` with everybody else in one wave.
  public init(of measure: Measure, in group: WaveResults.Group, results: WaveResults) {
    let (whole, part) = (
      results.result(measure.question), results.result(measure.question, in: group)
    )
    let shown = part.flatMap { $0.reliability == .hidden ? nil : $0.answer(measure.name) }
    self.measure = measure
    self.group = shown
    everybody = whole?.answer(measure.name)
    switch Self.compare(shown, part, everybody, whole, measure, group, results) {
    case .success(let found): (difference, reason) = (found, nil)
    case .failure(let failed): (difference, reason) = (nil, failed.reason)
    }
  }

  /// Whether the group differs from the rest by more than chance would explain: the two-proportion z test on the
  /// effective bases, two-sided, at the 5% level.
  public var isSignificant: Bool { difference?.isSignificant ?? false }

  /// Whether the group stands better than the rest; nothing where that may be chance, or nobody has said which way is.
  public var isBetter: Bool? {
    guard isSignificant, let difference, let better = measure.better else { return nil }
    return (difference.value > 0) == (better == .higher)
  }

  private struct Failed: Error { let reason: Incomparable }

  private static func compare(
    _ part: QuestionResult.Answer?, _ partResult: QuestionResult?, _ whole: QuestionResult.Answer?,
    _ wholeResult: QuestionResult?, _ measure: Measure, _ group: WaveResults.Group, _ results: WaveResults
  ) -> Result<ProportionDifference, Failed> {
    let fail = { (reason: Incomparable) in
      Result<ProportionDifference, Failed>.failure(Failed(reason: reason))
    }
    if results.wave.isSelfSelected { return fail(.selfSelected) }
    guard part?.percentage.number != nil, whole?.percentage.number != nil,
      let partBase = partResult?.base.number, let wholeBase = wholeResult?.base.number
    else {
      let isHidden = [partResult, wholeResult].contains { $0?.hides(measure.name) ?? false }
      return fail(isHidden ? .hidden : .notKnown)
    }
    guard let part = part?.estimate, let whole = whole?.estimate else { return fail(.unknownPrecision) }
    guard let share = GroupShare(results: results, question: measure.question, group: group).value else {
      return fail(.unknownShare)
    }
    guard share < 0.95, wholeBase - partBase >= Double(results.wave.bases.least),
      let rest = rest(of: whole, without: part, share: share, most: wholeBase - partBase)
    else { return fail(.noRest) }
    return .success(ProportionDifference(from: rest, to: part))
  }

  /// Everybody without the group. `most` is how many people that is: no more answers can it be worth.
  static func rest(
    of whole: SurveyEstimate, without part: SurveyEstimate, share: Double, most: Double
  ) -> SurveyEstimate? {
    guard share > 0, share < 1 else { return nil }
    let value = min(1, max(0, (whole.value - share * part.value) / (1 - share)))
    let variance = 1 / whole.effectiveBase - share * share / part.effectiveBase
    let worth = variance > 0 ? (1 - share) * (1 - share) / variance : whole.effectiveBase - part.effectiveBase
    return SurveyEstimate(value, effectiveBase: min(worth, most))
  }
}
