/// A number as somebody wrote it in digits: `£2.3 million`, `1,374,000`, `12%`.
public struct WrittenNumber: Hashable, Sendable {
  /// What a number counts in.
  public enum Unit: Hashable, Sendable {
    case none, pounds, percent
  }

  /// The number in full.
  public internal(set) var value: Double
  /// What one more in its last digit would add: 100,000 for `2.3 million`.
  public internal(set) var step: Double
  /// What it counts in.
  public internal(set) var unit: Unit
  /// Whether thousands are separated by commas.
  let hasCommas: Bool
  /// How many digits stand after the point.
  let decimals: Int
  /// Whether it starts with a nought that means nothing, as telephone numbers do.
  let hasLeadingZero: Bool

  /// Reads a whole text, such as the value of a headline figure; nothing where it is more or less than one number.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, var number = WrittenNumber(word: first) else { return nil }
    switch words.dropFirst() {
    case []: break
    case ["per", "cent"], ["percent"]: number.unit = .percent
    case let rest where rest.count == 1:
      guard let scale = Self.scales[rest[1].lowercased()] else { return nil }
      number.multiply(by: scale)
    default: return nil
    }
    self = number
  }

  /// Reads a single word.
  init?(word: String) {
    var bytes = Array(word.utf8)[...]
    let isNegative = bytes.removePrefix("−") || bytes.removePrefix("-")
    let isMoney = bytes.removePrefix("£")
    let isPercent = bytes.removeSuffix("%")
    let scale = isMoney ? Self.moneyScales.first { bytes.removeSuffix($0.suffix) }?.scale : nil
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, let digits = Self.ungrouped(whole), (1...15).contains(digits.count) else {
      return nil
    }
    let fraction = parts.count > 1 ? parts[1] : []
    guard fraction.count <= 9, fraction.allSatisfy(\.isDigit), parts.count == 1 || !fraction.isEmpty else {
      return nil
    }
    let text = String(decoding: digits, as: UTF8.self) + "." + String(decoding: fraction, as: UTF8.self) + "0"
    guard let value = Double(text) else { return nil }
    self.value = isNegative ? -value : value
    step = 1 / fraction.reduce(1) { scale, _ in scale * 10 }
    unit = isMoney ? .pounds : isPercent ? .percent : .none
    hasCommas = digits.count < whole.count
    decimals = fraction.count
    hasLeadingZero = digits.count > 1 && digits.first == UInt8(ascii: "0")
    if let scale { multiply(by: scale) }
  }

  /// The words that stand for noughts after a number.
  static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "m": 1e6, "bn": 1e9, "k": 1e3,
  ]

  private static let moneyScales: [(suffix: String, scale: Double)] = [("m", 1e6), ("bn", 1e9), ("k", 1e3)]

  mutating func multiply(by scale: Double) {
    let units = (value / step).rounded()
    step *= scale
    value = units * step
  }

  /// The digits without commas; nothing where commas do not stand before every third digit.
  private static func ungrouped(_ whole: ArraySlice<UInt8>) -> [UInt8]? {
    let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(\.isDigit) }) else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
        return nil
      }
    }
    return groups.flatMap { $0 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (48...57).contains(self) }
}

extension ArraySlice<UInt8> {
  fileprivate mutating func removePrefix(_ text: String) -> Bool {
    guard starts(with: text.utf8) else { return false }
    removeFirst(text.utf8.count)
    return true
  }

  fileprivate mutating func removeSuffix(_ text: String) -> Bool {
    guard count > text.utf8.count, suffix(text.utf8.count).elementsEqual(text.utf8) else { return false }
    removeLast(text.utf8.count)
    return true
  }
}
