import Foundation

/// The gamma distribution with scale 1. With a whole number as its shape it is the waiting time for that many events.
enum Gamma {
  /// The value below which the distribution lies with `probability`, by bisection, to the last few digits.
  ///
  /// `probability` is above 0 and below 1, `shape` from 1 up. Half of chi-squared with 2 × shape degrees of freedom.
  static func quantile(_ probability: Double, shape: Int) -> Double {
    let shape = Double(shape)
    var high = shape + 10 * shape.squareRoot() + 10
    while cumulative(high, shape: shape) < probability { high *= 2 }
    return Bisection.turn(from: 0, to: high) { cumulative($0, shape: shape) < probability }
  }

  /// The regularised lower incomplete gamma function P(shape, x), from 0 to 1; `x` is from 0 up, `shape` above 0.
  ///
  /// Source: Press et al., Numerical Recipes, section 6.2: the series below shape + 1, the continued fraction above.
  static func cumulative(_ x: Double, shape: Double) -> Double {
    guard x > 0 else { return 0 }
    let density = exp(shape * log(x) - x - logGamma(shape))
    if density == 0 { return x < shape ? 0 : 1 }
    return x < shape + 1 ? density * series(x, shape) : 1 - density * continuedFraction(x, shape)
  }

  private static func series(_ x: Double, _ shape: Double) -> Double {
    var (term, sum, step) = (1 / shape, 1 / shape, shape)
    while term > sum * 1e-17 {
      step += 1
      term *= x / step
      sum += term
    }
    return sum
  }

  /// Lentz’s method.
  private static func continuedFraction(_ x: Double, _ shape: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - shape
    var c = 1 / tiny
    var d = 1 / b
    var fraction = d
    var change = 0.0
    var step = 1.0
    while abs(change - 1) > 1e-16, step < 1_000_000 {
      let a = -step * (step - shape)
      b += 2
      d = a * d + b
      if abs(d) < tiny { d = tiny }
      c = b + a / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      change = d * c
      fraction *= change
      step += 1
    }
    return fraction
  }

  /// The logarithm of (x − 1)!, by Stirling’s series from 16 up and by the recurrence below that.
  static func logGamma(_ x: Double) -> Double {
    var (x, shift) = (x, 0.0)
    while x < 16 {
      shift += log(x)
      x += 1
    }
    let square = x * x
    let correction = (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680 * square)) / square) / square) / x
    return (x - 0.5) * log(x) - x + 0.918938533204672742 + correction - shift
  }
}
