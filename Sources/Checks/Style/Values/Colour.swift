#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An sRGB colour; each part from 0 to 1.
struct Colour: Hashable, Sendable {
  var red: Double
  var green: Double
  var blue: Double
  var alpha = 1.0

  static let white = Colour(red: 1, green: 1, blue: 1)
  static let black = Colour(red: 0, green: 0, blue: 0)
  static let transparent = Colour(red: 0, green: 0, blue: 0, alpha: 0)
  /// What browsers paint behind a page that is dark by `color-scheme`.
  static let darkCanvas = Colour(rgb: 0x121212)

  init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  init(rgb: UInt32) {
    self.init(
      red: Double(rgb >> 16 & 255) / 255, green: Double(rgb >> 8 & 255) / 255, blue: Double(rgb & 255) / 255)
  }

  /// The colour that `#` and these digits write.
  init?(hexDigits digits: some Collection<UInt8>) {
    let values = digits.compactMap(Escape.hexDigit).map { Double($0) }
    guard values.count == digits.count else { return nil }
    switch values.count {
    case 3, 4:
      let parts = values.map { $0 / 15 }
      self.init(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count > 3 ? parts[3] : 1)
    case 6, 8:
      let parts = stride(from: 0, to: values.count, by: 2).map { (values[$0] * 16 + values[$0 + 1]) / 255 }
      self.init(red: parts[0], green: parts[1], blue: parts[2], alpha: parts.count > 3 ? parts[3] : 1)
    default: return nil
    }
  }

  /// This colour painted over `other`.
  func over(_ other: Colour) -> Colour {
    let alpha = self.alpha + other.alpha * (1 - self.alpha)
    guard alpha > 0 else { return .transparent }
    func mix(_ top: Double, _ under: Double) -> Double {
      (top * self.alpha + under * other.alpha * (1 - self.alpha)) / alpha
    }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue), alpha: alpha)
  }

  /// This colour, its alpha times `opacity`.
  func faded(_ opacity: Double) -> Colour {
    Colour(red: red, green: green, blue: blue, alpha: alpha * opacity)
  }

  /// The relative luminance of WCAG 2.2, from 0 (black) to 1 (white).
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  static func linear(_ share: Double) -> Double {
    share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  static func gamma(_ light: Double) -> Double {
    light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
  }

  /// The contrast ratio of WCAG 2.2 between two opaque colours.
  static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let first = one.luminance
    let second = other.luminance
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The colour as people write it, such as `#1a2129`.
  var hex: String {
    let parts = [red, green, blue].map { Int((min(max($0, 0), 1) * 255).rounded()) }
    return "#" + parts.map { String($0 / 16, radix: 16) + String($0 % 16, radix: 16) }.joined()
  }

  /// The nearest colour, lighter or darker, that has a contrast of `ratio` against `other`.
  func mended(against other: Colour, ratio: Double) -> Colour? {
    for step in 1...100 {
      let share = Double(step) / 100
      for end in [Colour.black, .white] {
        let mixed = end.faded(share).over(Colour(red: red, green: green, blue: blue))
        // What is said is what is written: whole steps of a channel.
        let written = Colour(hexDigits: mixed.hex.utf8.dropFirst()) ?? mixed
        if Self.contrast(written, other) >= ratio { return written }
      }
    }
    return nil
  }
}
