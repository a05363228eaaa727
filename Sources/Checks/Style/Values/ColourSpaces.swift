#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns the numbers of colour functions into sRGB (CSS Color 4).
enum ColourSpaces {
  static func colour(_ name: Keyword, _ parts: [ColourReader.Channel]) -> Colour {
    switch name {
    case .hsl, .hsla:
      return hsl(parts[0].value(of: 360), percent(parts[1]), percent(parts[2]))
    case .hwb: return hwb(parts[0].value(of: 360), percent(parts[1]), percent(parts[2]))
    case .oklab: return oklab(parts[0].value(of: 1), parts[1].value(of: 0.4), parts[2].value(of: 0.4))
    case .oklch:
      return oklab(parts[0].value(of: 1), polar: parts[1].value(of: 0.4), parts[2].value(of: 360))
    case .lab: return lab(parts[0].value(of: 100), parts[1].value(of: 125), parts[2].value(of: 125))
    case .lch:
      let chroma = parts[1].value(of: 150)
      let angle = parts[2].value(of: 360) * .pi / 180
      return lab(parts[0].value(of: 100), chroma * cos(angle), chroma * sin(angle))
    case .color:
      return clamped(parts[0].value(of: 1), parts[1].value(of: 1), parts[2].value(of: 1))
    default:
      return clamped(
        parts[0].value(of: 255) / 255, parts[1].value(of: 255) / 255, parts[2].value(of: 255) / 255)
    }
  }

  /// Two colours mixed, their alphas counted.
  static func mix(_ first: Colour, _ second: Colour, share: Double, inOklab: Bool) -> Colour {
    let alpha = first.alpha * share + second.alpha * (1 - share)
    guard alpha > 0 else { return .transparent }
    let one = inOklab ? toOklab(first) : (first.red, first.green, first.blue)
    let other = inOklab ? toOklab(second) : (second.red, second.green, second.blue)
    func blend(_ a: Double, _ b: Double) -> Double {
      (a * first.alpha * share + b * second.alpha * (1 - share)) / alpha
    }
    let mixed = (blend(one.0, other.0), blend(one.1, other.1), blend(one.2, other.2))
    var colour = inOklab ? oklab(mixed.0, mixed.1, mixed.2) : clamped(mixed.0, mixed.1, mixed.2)
    colour.alpha = alpha
    return colour
  }

  private static func percent(_ channel: ColourReader.Channel) -> Double {
    min(max(channel.number / 100, 0), 1)
  }

  private static func clamped(_ red: Double, _ green: Double, _ blue: Double) -> Colour {
    Colour(red: min(max(red, 0), 1), green: min(max(green, 0), 1), blue: min(max(blue, 0), 1))
  }

  private static func hsl(_ hue: Double, _ saturation: Double, _ lightness: Double) -> Colour {
    func channel(_ n: Double) -> Double {
      let turn = fmod(n + hue / 30, 12)
      let k = turn < 0 ? turn + 12 : turn
      return lightness - saturation * min(lightness, 1 - lightness) * max(-1, min(k - 3, 9 - k, 1))
    }
    return clamped(channel(0), channel(8), channel(4))
  }

  private static func hwb(_ hue: Double, _ white: Double, _ black: Double) -> Colour {
    let total = white + black
    if total >= 1 { return clamped(white / total, white / total, white / total) }
    let pure = hsl(hue, 1, 0.5)
    func channel(_ value: Double) -> Double { value * (1 - total) + white }
    return clamped(channel(pure.red), channel(pure.green), channel(pure.blue))
  }

  private static func oklab(_ lightness: Double, polar chroma: Double, _ hue: Double) -> Colour {
    oklab(lightness, chroma * cos(hue * .pi / 180), chroma * sin(hue * .pi / 180))
  }

  /// Source: Björn Ottosson, “A perceptual color space for image processing”, 2020.
  private static func oklab(_ lightness: Double, _ a: Double, _ b: Double) -> Colour {
    let l = pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3)
    let m = pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3)
    let s = pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3)
    return clamped(
      Colour.gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      Colour.gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      Colour.gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
  }

  private static func toOklab(_ colour: Colour) -> (Double, Double, Double) {
    let red = Colour.linear(colour.red)
    let green = Colour.linear(colour.green)
    let blue = Colour.linear(colour.blue)
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    )
  }

  /// CIE Lab under D50, by way of XYZ and the Bradford matrix to D65.
  private static func lab(_ lightness: Double, _ a: Double, _ b: Double) -> Colour {
    let fy = (lightness + 16) / 116
    func inverse(_ f: Double) -> Double {
      f * f * f > 216.0 / 24_389 ? f * f * f : (116 * f - 16) * 27 / 24_389
    }
    let x = inverse(fy + a / 500) * 0.96422
    let y = inverse(fy)
    let z = inverse(fy - b / 200) * 0.82521
    return clamped(
      Colour.gamma(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
      Colour.gamma(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
      Colour.gamma(0.0719453 * x - 0.2289914 * y + 1.4052427 * z))
  }
}
