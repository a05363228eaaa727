#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How well one colour can be told from another (WCAG 2.2).
public enum Contrast {
  /// The contrast of two sRGB colours, from 1 (the same) to 21 (black on white).
  ///
  /// Colours are written `#rgb` or `#rrggbb`; nothing where one is not. Body text needs 4.5, large text and the parts
  /// of a chart 3. Source: WCAG 2.2, “contrast ratio”.
  public static func ratio(_ first: String, _ second: String) -> Double? {
    guard let one = luminance(of: first), let other = luminance(of: second) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of an sRGB colour, from 0 (black) to 1 (white). Source: WCAG 2.2, “relative luminance”.
  public static func luminance(of colour: String) -> Double? {
    guard let parts = channels(of: colour) else { return nil }
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2])
  }

  private static func linear(_ channel: Int) -> Double {
    let share = Double(channel) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private static func channels(of colour: String) -> [Int]? {
    guard colour.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = colour.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == colour.count - 1 else { return nil }
    switch digits.count {
    case 3: return digits.map { $0 * 17 }
    case 6: return [digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5]]
    default: return nil
    }
  }
}
