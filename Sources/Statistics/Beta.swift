import Foundation

/// The beta distribution: where the chance of a success lies, after so many successes and failures.
enum Beta {
  /// The value below which the distribution lies with `probability`, from 0 to 1, by bisection.
  static func quantile(_ probability: Double, _ a: Double, _ b: Double) -> Double {
    Bisection.turn(from: 0, to: 1) { cumulative($0, a, b) < probability }
  }

  /// The regularised incomplete beta function I(x; a, b), from 0 to 1; `a` and `b` are above 0.
  ///
  /// Source: Press et al., Numerical Recipes, section 6.4: the continued fraction, on the side where it is quick.
  static func cumulative(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let logDensity =
      a * log(x) + b * log1p(-x) + Gamma.logGamma(a + b) - Gamma.logGamma(a) - Gamma.logGamma(b)
    let density = exp(logDensity)
    return x < (a + 1) / (a + b + 2)
      ? density * continuedFraction(x, a, b) / a
      : 1 - density * continuedFraction(1 - x, b, a) / b
  }

  /// Lentz’s method, two terms a step.
  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var c = 1.0
    var d = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
    var fraction = d
    var change = 0.0
    var m = 1.0
    while abs(change - 1) > 1e-16, m < 1_000_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / awayFromZero(1 + even * d)
      c = awayFromZero(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / awayFromZero(1 + odd * d)
      c = awayFromZero(1 + odd / c)
      change = d * c
      fraction *= change
      m += 1
    }
    return fraction
  }

  private static func awayFromZero(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
