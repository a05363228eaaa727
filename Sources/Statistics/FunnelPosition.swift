/// Where a point lies in a funnel plot: how surprising it is if its place is like the benchmark.
public enum FunnelPosition: Sendable, CaseIterable {
  /// Below the lower 99.8% limit.
  case farBelow

  /// Below the lower 95% limit, but not below that of 99.8%.
  case below

  /// Within the 95% limits, or on one.
  case within

  /// Above the upper 95% limit, but not above that of 99.8%.
  case above

  /// Above the upper 99.8% limit.
  case farAbove

  /// The position of `value` among the `inner` limits of 95% and the `outer` limits of 99.8%.
  init(of value: Double, inner: Interval, outer: Interval) {
    self =
      if value < outer.lower {
        .farBelow
      } else if value < inner.lower {
        .below
      } else if value > outer.upper {
        .farAbove
      } else if value > inner.upper {
        .above
      } else {
        .within
      }
  }
}
