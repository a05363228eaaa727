/// Finds the signals of NHSRplotthedots in the values between two breaks.
///
/// Source: the R package NHSRplotthedots, `ptd_calculate_point_type`, from NHS England’s “Making data count”. A missing
/// value ends every run.
struct ControlRules {
  /// How many values in a row make a trend or a shift.
  static let runLength = 7

  let values: [Double?]
  let limits: ControlLimits

  /// The signals of each value, in the order in which they decide what a value means: limits first, shifts last.
  func signals() -> [[ControlSignal]] {
    let found: [(rule: ControlSignal.Rule, directions: [ControlSignal.Direction?])] = [
      (.beyondLimit, beyondLimits()), (.trend, trends()), (.twoOfThree, twoOfThree()), (.shift, shifts()),
    ]
    return values.indices.map { index in
      found.compactMap { rule, directions in
        directions[index].map { ControlSignal(rule: rule, direction: $0) }
      }
    }
  }

  private func beyondLimits() -> [ControlSignal.Direction?] {
    values.map { $0.flatMap { direction($0, below: limits.lower, above: limits.upper) } }
  }

  /// A value where a rise turns to a fall belongs to the fall, and the other way round.
  private func trends() -> [ControlSignal.Direction?] {
    let steps = zip(values, values.dropFirst()).map { before, after -> ControlSignal.Direction? in
      guard let before, let after else { return nil }
      return direction(after, below: before, above: before)
    }
    var found = [ControlSignal.Direction?](repeating: nil, count: values.count)
    for run in runs(of: steps) where run.count >= ControlRules.runLength - 1 {
      for index in run.lowerBound...run.upperBound { found[index] = steps[run.lowerBound] }
    }
    return found
  }

  private func twoOfThree() -> [ControlSignal.Direction?] {
    let (side, close) = (sides(), closeToLimits())
    var found = [ControlSignal.Direction?](repeating: nil, count: values.count)
    for start in values.indices.dropLast(2) {
      let window = start..<start + 3
      let isOneSided = window.allSatisfy { side[$0] != nil && side[$0] == side[start] }
      guard isOneSided, window.count(where: { close[$0] != nil }) >= 2 else { continue }
      for index in window where close[index] != nil { found[index] = close[index] }
    }
    return found
  }

  private func shifts() -> [ControlSignal.Direction?] {
    let side = sides()
    var found = [ControlSignal.Direction?](repeating: nil, count: values.count)
    for run in runs(of: side) where run.count >= ControlRules.runLength {
      for index in run { found[index] = side[index] }
    }
    return found
  }

  /// The side of the mean each value is on; none where it is the mean or missing.
  private func sides() -> [ControlSignal.Direction?] {
    values.map { $0.flatMap { direction($0, below: limits.mean, above: limits.mean) } }
  }

  /// The limit each value is close to but not beyond.
  private func closeToLimits() -> [ControlSignal.Direction?] {
    zip(values, beyondLimits()).map { value, beyond in
      guard let value, beyond == nil else { return nil }
      return direction(value, below: limits.innerLower, above: limits.innerUpper)
    }
  }

  private func direction(_ value: Double, below: Double, above: Double) -> ControlSignal.Direction? {
    value > above ? .high : value < below ? .low : nil
  }

  /// The longest stretches of the same direction, in order.
  private func runs(of directions: [ControlSignal.Direction?]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < directions.count {
      let end = directions[start...].firstIndex { $0 != directions[start] } ?? directions.count
      if directions[start] != nil { runs.append(start..<end) }
      start = end
    }
    return runs
  }
}
