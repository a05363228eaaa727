/// Evenly spaced round numbers: 1, 2 or 5 times a power of ten apart.
struct Ticks: Hashable {
  /// The distance between neighbours.
  let step: Double

  /// The power of ten the step is a multiple of.
  private let exponent: Int
  private let first: Int
  private let last: Int

  /// About `target` steps that reach from `lower` or below to `upper` or above, so that both ends are labelled.
  ///
  /// With `whole`, no step is smaller than one: half an offence is no tick.
  init(covering lower: Double, _ upper: Double, target: Int, whole: Bool) {
    let span = upper - lower
    let raw = span > 0 && span.isFinite ? span / Double(max(1, target)) : 1
    var (multiple, exponent) = Self.roundStep(atLeast: raw)
    if whole, exponent < 0 { (multiple, exponent) = (1, 0) }
    step = exponent < 0 ? multiple / Self.power(-exponent) : multiple * Self.power(exponent)
    self.exponent = exponent
    first = Int((lower / step + 1e-9).rounded(.down))
    last = max(Int((upper / step - 1e-9).rounded(.up)), first + 1)
  }

  /// The tick values, lowest first.
  var values: [Double] { (first...last).map(value) }

  /// The lowest tick.
  var lower: Double { value(first) }

  /// The highest tick.
  var upper: Double { value(last) }

  /// How many decimal places tell the ticks apart once they are divided by ten to the power `scale`.
  func decimals(dividedByTenTo scale: Int) -> Int { max(0, scale - exponent) }

  private func value(_ index: Int) -> Double { Double(index) * step }

  private static func roundStep(atLeast raw: Double) -> (multiple: Double, exponent: Int) {
    var (ratio, exponent) = (raw, 0)
    while ratio >= 10 { (ratio, exponent) = (ratio / 10, exponent + 1) }
    while ratio < 1 { (ratio, exponent) = (ratio * 10, exponent - 1) }
    switch ratio {
    case ...1.000001: return (1, exponent)
    case ...2.000001: return (2, exponent)
    case ...5.000001: return (5, exponent)
    default: return (1, exponent + 1)
    }
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
