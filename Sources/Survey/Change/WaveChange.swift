import Datasets
public import Statistics

/// How one measure changed from one wave to a later one, for everybody or for a group.
public struct WaveChange: Sendable {
  /// What is measured.
  public let measure: Measure
  /// The result of the earlier wave; nothing where it has none.
  public let earlier: QuestionResult.Answer?
  /// The result of the later wave; nothing where it has none.
  public let later: QuestionResult.Answer?
  /// Why the two cannot be compared; nothing where they can.
  public let reason: Incomparable?
  /// The difference with its test; nothing where the two cannot be compared.
  public let difference: ProportionDifference?

  /// Compares the first and the last of `waves`, which are in the order of time and hold those between as well.
  public init(of measure: Measure, in group: WaveResults.Group = .everybody, across waves: [WaveResults]) {
    self.measure = measure
    let result = { (results: WaveResults?) -> QuestionResult? in
      guard let results, let question = results.wave.question(measure.question.id) else { return nil }
      return results.result(question, in: group)
    }
    let results = [result(waves.first), result(waves.last)]
    let answers = results.map { $0?.reliability == .hidden ? nil : $0?.answer(measure.name) }
    let (earlier, later) = (answers[0], answers[1])
    self.earlier = earlier
    self.later = later
    if let reason = Comparability(waves: waves, measure: measure, group: group).reason {
      self.reason = reason
      difference = nil
    } else if earlier?.percentage.number == nil || later?.percentage.number == nil {
      reason = results.contains { $0?.hides(measure.name) ?? false } ? .hidden : .notKnown
      difference = nil
    } else if let old = earlier?.estimate, let new = later?.estimate {
      reason = nil
      difference = ProportionDifference(from: old, to: new)
    } else {
      reason = .unknownPrecision
      difference = nil
    }
  }

  /// Whether the change is more than chance would explain: the two-proportion z test on the effective bases, two-sided,
  /// at the 5% level.
  public var isSignificant: Bool { difference?.isSignificant ?? false }

  /// The change in percentage points, from unrounded percentages.
  public var points: Double? { difference.map { $0.value * 100 } }

  /// The 95% interval of the change in percentage points, by Newcombe’s method.
  public var interval: ClosedRange<Double>? {
    difference.map { $0.interval() }.map { ($0.lower * 100)...($0.upper * 100) }
  }

  /// Whether the change is for the better; nothing where it may be chance, or nobody has said which way is better.
  public var isBetter: Bool? {
    guard isSignificant, let points, let better = measure.better else { return nil }
    return (points > 0) == (better == .higher)
  }
}
