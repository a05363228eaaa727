/// The limits of an XmR control chart: how far single values usually stray from their mean.
///
/// Source: the R package NHSRplotthedots, `ptd_spc_standard`, from NHS England’s “Making data count”: the mean
/// ± 2.66 × the average moving range.
public struct ControlLimits: Hashable, Sendable {
  /// The mean of the values, in their unit.
  public let mean: Double

  /// The lower process limit.
  public let lower: Double

  /// The upper process limit.
  public let upper: Double

  /// Two thirds of the way from the mean to the lower limit; a value beyond it is close to the limit.
  public let innerLower: Double

  /// Two thirds of the way from the mean to the upper limit.
  public let innerUpper: Double

  /// Whether there were too few values for more than trial limits: fewer than ``fewestValues``.
  public let isTrial: Bool

  /// From this many values on limits are no longer on trial, as in NHSRplotthedots.
  public static let fewestValues = 12

  /// The limits of `values`, in the order of their periods; nothing without two values next to each other.
  ///
  /// A missing value is left out, and so are the moving ranges on both sides of it. `screening` decides about large
  /// moving ranges. No limit is below `lowest`.
  init?(_ values: some Sequence<Double?>, screening: MovingRangeScreening, lowest: Double?) {
    let values = Array(values)
    guard let mean = ControlLimits.mean(values.compactMap(\.self)) else { return nil }
    let ranges = zip(values, values.dropFirst()).compactMap { before, after -> Double? in
      guard let before, let after else { return nil }
      return abs(after - before)
    }
    guard let range = ControlLimits.mean(screening.kept(ranges)), (abs(mean) + 2.66 * range).isFinite else {
      return nil
    }
    func limit(_ distance: Double) -> Double {
      max(lowest ?? -.infinity, mean + distance * range)
    }
    self.mean = mean
    lower = limit(-2.66)
    upper = limit(2.66)
    innerLower = limit(-2 * 2.66 / 3)
    innerUpper = limit(2 * 2.66 / 3)
    isTrial = values.count { $0 != nil } < ControlLimits.fewestValues
  }

  /// The mean in two passes: values that are all the same have that value as their mean, to the last digit.
  static func mean(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let count = Double(values.count)
    let rough = values.reduce(0, +) / count
    let mean = rough + values.reduce(0) { $0 + ($1 - rough) } / count
    return mean.isFinite ? mean : nil
  }
}

/// Whether an unusually large jump counts when the average moving range is worked out.
public enum MovingRangeScreening: Sendable {
  /// Moving ranges of 3.267 times their average or more are left out once, as NHSRplotthedots does by default.
  case leavesOutLarge

  /// Every moving range counts, as in NHS England’s spreadsheets.
  case keepsAll

  /// The moving ranges of `ranges` that count.
  ///
  /// Where all are 0 all count; NHSRplotthedots then gives no limits.
  func kept(_ ranges: [Double]) -> [Double] {
    guard self == .leavesOutLarge, let average = ControlLimits.mean(ranges), average > 0 else {
      return ranges
    }
    return ranges.filter { $0 < 3.267 * average }
  }
}
