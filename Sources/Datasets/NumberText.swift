/// Writes numbers for people: thousands separated by commas, a fixed number of decimals, a true minus sign.
public enum NumberText {
  /// `value` with `decimals` places, rounded half away from zero: `1,234.5`, `−3`.
  ///
  /// Values from ±2⁶³ on are written without separators.
  public static func string(_ value: Double, decimals: Int = 0) -> String {
    guard let number = digits(of: value, decimals: decimals) else {
      return (value < 0 ? "\u{2212}" : "") + String(abs(value))
    }
    return (number.isNegative ? "\u{2212}" : "") + grouped(number.whole) + number.fraction
  }

  /// `value` for machines: as above, but without separators and with a plain minus sign.
  package static func plain(_ value: Double, decimals: Int) -> String {
    guard let number = digits(of: value, decimals: decimals) else { return String(value) }
    return (number.isNegative ? "-" : "") + number.whole + number.fraction
  }

  /// The parts of a rounded number, the fraction with its point; nothing where it is too large for exact digits.
  private static func digits(
    of value: Double, decimals: Int
  ) -> (isNegative: Bool, whole: String, fraction: String)? {
    let places = max(0, min(decimals, 9))
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    guard let (whole, fraction) = parts(of: abs(value), scale: scale) else { return nil }
    let isNegative = value < 0 && (whole > 0 || fraction > 0)
    guard places > 0 else { return (isNegative, String(whole), "") }
    let text = String(fraction)
    return (isNegative, String(whole), "." + String(repeating: "0", count: places - text.count) + text)
  }

  /// The whole part of `size`, and its fraction times `scale`, rounded half up.
  ///
  /// Up to 10¹⁵ both are rounded as one number. Beyond it that would lose digits: the fraction, which is exact, is
  /// rounded apart.
  private static func parts(of size: Double, scale: Double) -> (whole: UInt64, fraction: UInt64)? {
    let scaled = size * scale
    if scaled < 1e15 {
      let rounded = UInt64(scaled.rounded(.toNearestOrAwayFromZero))
      return (rounded / UInt64(scale), rounded % UInt64(scale))
    }
    guard size < 0x1p63 else { return nil }
    let fraction = ((size - size.rounded(.down)) * scale).rounded(.toNearestOrAwayFromZero)
    return fraction < scale ? (UInt64(size), UInt64(fraction)) : (UInt64(size) + 1, 0)
  }

  private static func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var result: [UInt8] = []
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Column {
  /// `cell` as people read it: `£1,200`, `4.5%`, `1,234 [p]`, `[c]`, or the label itself.
  public func text(of cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .symbol(let symbol): symbol.rawValue
    case .number(let value): text(of: value)
    case .marked(let value, let marks): text(of: value) + " " + marks.text
    }
  }

  /// `cell` as it stands on a line of its own: as above, and a period in words, `Year ending March 2024`.
  public func label(of cell: Cell) -> String {
    guard kind.isPeriod, let period = cell.text.flatMap({ Period($0, kind: kind) }) else {
      return text(of: cell)
    }
    return period.heading
  }

  /// `value` as people read it in this column: `£1,200`, `4.5%`, `3.07`.
  public func text(of value: Double) -> String {
    let number = NumberText.string(value, decimals: decimals)
    switch kind {
    case .money: return value < 0 ? "\u{2212}£" + number.dropFirst() : "£" + number
    case .percentage, .share: return number + "%"
    default: return number
    }
  }
}
