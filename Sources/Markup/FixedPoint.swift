extension MarkupWriter {
  /// Writes a coordinate with at most two decimal places and no trailing zeros.
  ///
  /// `value` is rounded half away from zero; values beyond ±10¹² and those that are not numbers are written as 0,
  /// so that no input can put a word into SVG geometry.
  public mutating func coordinate(_ value: Double) {
    guard value.isFinite, abs(value) < 1e12 else { return raw("0") }
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    let magnitude = hundredths.magnitude
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    digits(of: magnitude / 100)
    let fraction = magnitude % 100
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    digits(of: fraction / 10)
    if fraction % 10 > 0 { digits(of: fraction % 10) }
  }
}
