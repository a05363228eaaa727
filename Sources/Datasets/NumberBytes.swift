/// A number as a CSV file may hold it: digits with at most one minus sign in front and one decimal point inside.
///
/// Nothing else that Swift would accept: no exponent, no infinity, no hexadecimal digits, no plus sign.
struct NumberBytes {
  let value: Double
  /// How many digits stand after the decimal point.
  let decimals: Int

  private static let longest = 24
  private static let powers: [Double] = (0...22).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

  /// Reads `bytes`; nothing where they are not such a number.
  static func read(_ bytes: ArraySlice<UInt8>) -> NumberBytes? {
    var digits = bytes
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard let first = digits.first, isDigit(first), let last = digits.last, isDigit(last) else { return nil }
    var mantissa = 0
    var count = 0
    var point: Int?
    for (place, byte) in digits.enumerated() {
      if isDigit(byte) {
        count += 1
        if count <= 15 { mantissa = mantissa * 10 + Int(byte - 48) }
      } else if byte == UInt8(ascii: "."), point == nil {
        point = place
      } else {
        return nil
      }
    }
    guard bytes.count <= longest else { return nil }
    let decimals = point.map { digits.count - $0 - 1 } ?? 0
    // Fifteen digits and a power of ten up to 22 are exact, so one division rounds correctly.
    if count > 15 {
      return Double(String(decoding: bytes, as: UTF8.self)).map { NumberBytes(value: $0, decimals: decimals) }
    }
    let value = Double(mantissa) / powers[decimals]
    return NumberBytes(value: isNegative && mantissa > 0 ? -value : value, decimals: decimals)
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= 48 && byte <= 57
  }
}
