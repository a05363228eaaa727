extension WrittenNumber {
  /// A number of a dataset, exact to its last decimal place.
  public init(exactly value: Double, decimals: Int, unit: Unit) {
    self.value = value
    self.unit = unit
    self.decimals = decimals
    step = 1 / (0..<max(0, min(decimals, 9))).reduce(1) { scale, _ in scale * 10 }
    hasCommas = false
    hasLeadingZero = false
  }

  /// Whether both can be the same number, each rounded as it was written.
  ///
  /// Whole thousands count as rounded to the thousand, so that 612,000 and 612,384 agree. A number that its sentence
  /// calls about right counts as rounded to its last digit that is not a nought.
  public func agrees(with other: WrittenNumber) -> Bool {
    guard unit == other.unit else { return true }
    let tolerance = max(roundingStep, other.roundingStep) / 2
    return abs(value - other.value) <= tolerance * (1 + 1e-9) + 1e-9
  }

  /// What the number seems to be rounded to.
  private var roundingStep: Double {
    guard step == 1, value != 0 else { return step }
    return value.truncatingRemainder(dividingBy: 1000) == 0 ? 1000 : 1
  }

  /// The same number, taken as rounded to its last digit that is not a nought.
  public var roundedToLastDigit: WrittenNumber {
    var number = self
    guard step >= 1, value != 0 else { return self }
    while number.value.truncatingRemainder(dividingBy: number.step * 10) == 0 { number.step *= 10 }
    return number
  }
}
