/// Numbers written as words: “two”, “twenty-one”, “none”.
enum SpelledNumber {
  /// The number that `word`, in small letters, stands for.
  static func value(of word: String) -> Int? {
    if let value = values[word] { return value }
    let parts = word.split { "-–‑".contains($0) }
    guard parts.count == 2, let tens = tens[String(parts[0])], let unit = values[String(parts[1])],
      (1...9).contains(unit)
    else { return nil }
    return tens + unit
  }

  private static let values: [String: Int] = [
    "no": 0, "none": 0, "nobody": 0, "zero": 0, "nil": 0, "nought": 0, "one": 1, "single": 1, "two": 2,
    "couple": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "dozen": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ].merging(tens) { first, _ in first }

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]

  /// The first eight bytes of each word in small letters, and what it stands for; words up to 99 with a hyphen start
  /// with the tens.
  static let byBytes: [UInt64: Int] = Dictionary(
    values.map { (packed(Array($0.key.utf8)), $0.value) }, uniquingKeysWith: { first, _ in first })

  /// Up to eight bytes as one number, ASCII letters in their small form.
  static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    for byte in bytes.prefix(8) {
      result = result << 8 | UInt64((65...90).contains(byte) ? byte | 0x20 : byte)
    }
    return result
  }
}
