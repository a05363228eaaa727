/// Sums and means over the last so many periods, such as the year to each month.
///
/// Each shares most of its periods with the one before it, so a control chart of them shows signals that are not there.
public struct RollingWindow: Hashable, Sendable {
  /// How many periods a window holds.
  public let length: Int

  /// Windows of `length` periods; nothing where that is below 1.
  public init?(_ length: Int) {
    guard length > 0 else { return nil }
    self.length = length
  }

  /// The sum of the window that ends with each value, in the unit of the values.
  ///
  /// The values are those of periods that follow each other with none left out. Nothing stands where the window is not
  /// full yet, or holds a value that is missing or not a finite number: a missing value is never taken as 0.
  public func sums(of values: [Double?]) -> [Double?] {
    values.indices.map { end in
      guard end + 1 >= length else { return nil }
      return sum(values[(end + 1 - length)...end])
    }
  }

  /// The sum of the window that ends with each value, where periods may have been left out.
  ///
  /// `periods` numbers the period of each value, such as months counted from some first month. A window that a period
  /// is missing from has no sum. Nothing at all where the numbers are not one for each value and always rising.
  public func sums(of values: [Double?], at periods: [Int]) -> [Double?]? {
    guard values.count == periods.count, zip(periods, periods.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return nil
    }
    return zip(periods.indices, sums(of: values)).map { end, sum in
      guard end + 1 >= length else { return nil }
      return spans(periods[end + 1 - length], periods[end]) ? sum : nil
    }
  }

  /// The mean of the window that ends with each value, under the conditions of ``sums(of:)``.
  public func means(of values: [Double?]) -> [Double?] {
    sums(of: values).map(mean)
  }

  /// The mean of the window that ends with each value, under the conditions of ``sums(of:at:)``.
  public func means(of values: [Double?], at periods: [Int]) -> [Double?]? {
    sums(of: values, at: periods)?.map(mean)
  }

  private func mean(_ sum: Double?) -> Double? {
    sum.map { $0 / Double(length) }
  }

  /// Each window is added up afresh, so that rounding does not build up along a series.
  private func sum(_ window: ArraySlice<Double?>) -> Double? {
    var sum = 0.0
    for value in window {
      guard let value else { return nil }
      sum += value
    }
    return sum.isFinite ? sum : nil
  }

  /// Whether the periods from `first` to `last` are just as many as a window holds.
  private func spans(_ first: Int, _ last: Int) -> Bool {
    let (distance, overflow) = last.subtractingReportingOverflow(first)
    return !overflow && distance == length - 1
  }
}
