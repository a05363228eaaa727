#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A colour by how light it is, how strong, and of which hue, so that one of the three can change alone.
///
/// The space is OKLCH. Source: Björn Ottosson, “A perceptual color space for image processing” (2020), with the
/// matrices of CSS Color 4.
struct Colour: Sendable {
  /// From 0 (black) to 1 (white).
  var lightness: Double
  /// From 0 (grey) to about 0.3 (as strong as a screen can show).
  var chroma: Double
  /// The angle on the colour wheel, in radians.
  var hue: Double

  static let black = Colour(lightness: 0, chroma: 0, hue: 0)

  private init(lightness: Double, chroma: Double, hue: Double) {
    self.lightness = lightness
    self.chroma = chroma
    self.hue = hue
  }

  init(_ lightness: Double, _ chroma: Double, hueOf other: Colour) {
    self.init(lightness: lightness, chroma: chroma, hue: other.hue)
  }

  /// Reads `#rrggbb`; nothing where the text is not that.
  init?(hex: String) {
    guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"),
      let value = Int(hex.dropFirst(), radix: 16)
    else { return nil }
    let red = Self.linear(value >> 16)
    let green = Self.linear(value >> 8 & 255)
    let blue = Self.linear(value & 255)
    let long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    let a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    let b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    chroma = (a * a + b * b).squareRoot()
    hue = atan2(b, a)
  }

  /// `#rrggbb`: the colour itself, or where no screen can show it, as strong a one as a screen can.
  var hex: String {
    var shown = self
    shown.lightness = min(1, max(0, lightness))
    var channels = shown.channels
    while shown.chroma > 0.0005, channels.contains(where: { $0 < -0.0005 || $0 > 1.0005 }) {
      shown.chroma *= 0.97
      channels = shown.channels
    }
    return "#" + channels.map { Self.digits(min(1, max(0, $0))) }.joined()
  }

  /// The colour made lighter or darker, no further than until `isEnough`.
  func moved(lighter: Bool, until isEnough: (String) -> Bool) -> Colour {
    var moved = self
    while !isEnough(moved.hex), lighter ? moved.lightness < 1 : moved.lightness > 0 {
      moved.lightness += lighter ? 0.004 : -0.004
    }
    return moved
  }

  /// Red, green and blue as shares of the light, outside 0 to 1 where a screen cannot show them.
  private var channels: [Double] {
    let a = chroma * cos(hue)
    let b = chroma * sin(hue)
    let long = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
    let medium = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
    let short = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
    return [
      4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
      -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
      -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    ]
  }

  private func cube(_ value: Double) -> Double { value * value * value }

  private static func linear(_ channel: Int) -> Double {
    let share = Double(channel) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  private static func digits(_ light: Double) -> String {
    let share = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
    let digits = String(Int((share * 255).rounded()), radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }
}
