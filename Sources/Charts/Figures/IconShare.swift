import Datasets

/// A share as counted shapes, and the fraction that says it honestly.
struct IconShare {
  /// How many shapes there are, and how many of them are filled.
  let total: Int
  let filled: Int

  /// Whether one more shape is half filled, because the share is smaller or larger than whole shapes can show.
  let hasHalf: Bool

  /// The fraction in words: `About 1 in 20`.
  let words: String

  /// The fraction for a `share` from 0 to 1. It is “about” that much only where it is not the share itself.
  ///
  /// A simple fraction stands in only where it is within a tenth of the share, and within one and a half points.
  init(_ share: Double) {
    if let simple = Self.simple(share) {
      let isTwenty = 20.isMultiple(of: simple.denominator)
      total = isTwenty ? 20 : 100
      filled = isTwenty ? simple.numerator * 20 / simple.denominator : Int((share * 100).rounded())
      let value = Double(simple.numerator) / Double(simple.denominator)
      let about = abs(value - share) < 1e-9 ? "" : "About "
      words = "\(about)\(simple.numerator) in \(simple.denominator)"
      hasHalf = false
      return
    }
    total = 100
    let hundredths = share * 100
    let isTiny = hundredths > 0 && hundredths < 0.5
    let isNearlyAll = hundredths < 100 && hundredths >= 99.5
    hasHalf = isTiny || isNearlyAll
    filled = isNearlyAll ? 99 : Int(hundredths.rounded())
    let isWhole = abs(hundredths - hundredths.rounded()) < 1e-9
    words =
      isTiny
      ? "Fewer than 1 in 100"
      : isNearlyAll ? "More than 99 in 100" : "\(isWhole ? "" : "About ")\(filled) in 100"
  }

  private static func simple(_ share: Double) -> (numerator: Int, denominator: Int)? {
    let tolerance = min(0.1 * min(share, 1 - share), 0.015)
    for denominator in [2, 3, 4, 5, 10, 20] {
      let numerator = Int((share * Double(denominator)).rounded())
      let isLone = denominator < 20 || numerator == 1 || numerator == 19
      guard (1..<denominator).contains(numerator), isLone else { continue }
      if abs(Double(numerator) / Double(denominator) - share) <= tolerance { return (numerator, denominator) }
    }
    return nil
  }
}
