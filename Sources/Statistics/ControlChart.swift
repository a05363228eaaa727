/// An XmR control chart: which values of a series are only noise, and which are a signal.
///
/// Source: the R package NHSRplotthedots, from NHS England’s “Making data count”. It is for counts and rates that are
/// not rare, one for each period. Never make one of overlapping periods, such as rolling years.
public struct ControlChart: Hashable, Sendable {
  /// The values between two breaks, with limits of their own.
  public struct Phase: Hashable, Sendable {
    /// Where its values are in the series.
    public let range: Range<Int>

    /// Its limits; nothing where no two of its values are next to each other.
    public let limits: ControlLimits?
  }

  /// One value of the series.
  public struct Point: Hashable, Sendable {
    /// The value; nothing where it is missing.
    public let value: Double?

    /// Its signals, the one that decides its meaning first; each rule at most once.
    public let signals: [ControlSignal]

    /// What it means; nothing where the value is missing or has no limits.
    public let meaning: ControlMeaning?
  }

  /// The phases, in order: one more than there are breaks.
  public let phases: [Phase]

  /// The values, in order.
  public let points: [Point]

  /// The control chart of `values`, one for each period in order, with nothing for a period that has none.
  ///
  /// - Parameters:
  ///   - values: In any unit; all finite numbers.
  ///   - breaks: The index of each value that starts afresh, with limits of its own: after a change in what is
  ///     counted, or in how things are done. Rising, above 0, and below the number of values.
  ///   - screening: Whether large moving ranges count; by default as NHSRplotthedots does.
  ///   - lowest: The lowest value there can be, such as 0 for counts; no limit is drawn below it.
  ///   - better: Which way is better.
  ///
  /// Nothing where a value is not a finite number or is below `lowest`, or `breaks` are not as described.
  public init?(
    _ values: [Double?], breaks: [Int] = [], screening: MovingRangeScreening = .leavesOutLarge,
    lowest: Double? = nil, better: BetterDirection
  ) {
    let least = lowest ?? -.infinity
    guard !least.isNaN, least < .infinity,
      values.allSatisfy({ $0.map { $0.isFinite && $0 >= least } ?? true }),
      let ranges = ControlChart.ranges(values.count, breaks)
    else { return nil }
    phases = ranges.map { range in
      Phase(range: range, limits: ControlLimits(values[range], screening: screening, lowest: lowest))
    }
    points = phases.flatMap { phase in
      ControlChart.points(Array(values[phase.range]), phase.limits, better)
    }
  }

  private static func ranges(_ count: Int, _ breaks: [Int]) -> [Range<Int>]? {
    let edges = [0] + breaks + [count]
    guard breaks.isEmpty || zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return zip(edges, edges.dropFirst()).map { $0..<$1 }
  }

  private static func points(
    _ values: [Double?], _ limits: ControlLimits?, _ better: BetterDirection
  ) -> [Point] {
    guard let limits else { return values.map { Point(value: $0, signals: [], meaning: nil) } }
    return zip(values, ControlRules(values: values, limits: limits).signals()).map { value, signals in
      Point(value: value, signals: signals, meaning: value.map { _ in better.meaning(of: signals.first) })
    }
  }
}
