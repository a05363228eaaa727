import Foundation

/// A round distance between numbers on a scale: 1, 2 or 5 times a power of ten.
struct RoundStep {
  private let digit: Double
  private let exponent: Int

  /// The round steps from a tenth of `size` or less, smallest first, without end.
  static func rising(from size: Double) -> some Sequence<RoundStep> {
    let first = Int(log10(size).rounded(.down)) - 1
    return (first...).lazy.flatMap { exponent in
      [1, 2, 5].map { RoundStep(digit: $0, exponent: exponent) }
    }
  }

  /// The multiples from the last that is not above `range` to the first that is not below it.
  ///
  /// Whole numbers are compared, so that 0.3 is found to be three times 0.1.
  func multiples(around range: ClosedRange<Double>) -> [Double] {
    var first = quotient(range.lowerBound).rounded(.down) + 1
    while multiple(first) > range.lowerBound { first -= 1 }
    var last = quotient(range.upperBound).rounded(.up) - 1
    while multiple(last) < range.upperBound { last += 1 }
    return stride(from: first, through: last, by: 1).map(multiple)
  }

  private func multiple(_ count: Double) -> Double {
    exponent < 0 ? count * digit / pow(10, Double(-exponent)) : count * digit * pow(10, Double(exponent))
  }

  private func quotient(_ value: Double) -> Double {
    (exponent < 0 ? value * pow(10, Double(-exponent)) : value / pow(10, Double(exponent))) / digit
  }
}
