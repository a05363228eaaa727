/// Numbers as survey tools write them.
enum DecimalNumber {
  /// The number that `text` is; nothing for anything else.
  ///
  /// A comma may stand before the decimals where it does not separate the values of the file: between values that
  /// commas separate, `1,234` could be a little over one or over a thousand.
  static func read(_ text: String, separator: UInt8) -> Double? {
    let digits = Array(text.utf8).drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
    let isPlain = digits.allSatisfy { (0x30...0x39).contains($0) || ".,-+eE".utf8.contains($0) }
    guard isPlain, digits.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let commas = digits.count { $0 == UInt8(ascii: ",") }
    let isDecimal = commas == 1 && separator != UInt8(ascii: ",") && !digits.contains(UInt8(ascii: "."))
    guard commas == 0 || isDecimal else { return nil }
    guard let number = Double(String(decoding: digits, as: UTF8.self).replacing(",", with: ".")) else {
      return nil
    }
    return number.isFinite ? number : nil
  }
}
