import Datasets

/// A percentage of people in words, where plain words are as true as the number.
///
/// A fraction is written only where the percentage, as it is shown, is near enough to it: within two points of a half
/// or of so many in ten, within one of the others. Of two that would do, the nearer one is written. The figure itself
/// always stands beside the words.
public struct Share: Hashable, Sendable {
  /// The percentage, from 0 to 100, before it is rounded.
  private let value: Double
  /// The 95% confidence interval; nothing for a survey that is no random sample.
  private let interval: ClosedRange<Double>?
  /// Whether the percentage is a fact about those who answered, and no estimate of anybody else.
  private let isExact: Bool
  /// Whether so few people answered that a round fraction would claim too much.
  private let isLow: Bool

  /// Describes a percentage.
  public init(
    _ value: Double, interval: ClosedRange<Double>? = nil, isExact: Bool = false, isLow: Bool = false
  ) {
    self.value = value
    self.interval = interval
    self.isExact = isExact
    self.isLow = isLow
  }

  /// The percentage as it is shown: `58%`, `0%` for nobody at all, `less than 0.5%` for somebody.
  public var number: String {
    if value > 0, value < 0.5 { return "less than 0.5%" }
    if value < 100, value >= 99.5 { return "more than 99.5%" }
    return NumberText.string(value) + "%"
  }

  /// A kind of words before the people they are about.
  enum Words: Hashable {
    /// `About 6 in 10`, before “people” or “of those who answered”.
    case fraction(String)
    /// `More than half`, before “of people”.
    case part(String)
    /// `Nearly all`, before “people” or “those who answered”.
    case quantity(String)
  }

  /// The words; nothing where only the number will do.
  var words: Words? {
    switch value {
    case 0: return .quantity("No")
    case ..<1: return .quantity("Almost no")
    case 100: return .quantity("All")
    default: break
    }
    if isLow { return nil }
    let shown = value.rounded(.toNearestOrAwayFromZero)
    if shown >= 95 { return .quantity("Nearly all") }
    return Self.fraction(nearest: shown) ?? half(shown)
  }

  /// A fraction in words, what it is of a hundred, and how far from it a percentage may be.
  private struct Fraction {
    let text: String
    let value: Double
    let reach: Double
  }

  /// The simplest first: of two that are as near, it is taken.
  private static let fractions: [Fraction] = {
    let half = Fraction(text: "half", value: 50, reach: 2)
    let simple: [(part: Int, whole: Int)] = [(1, 4), (3, 4), (1, 3), (2, 3), (1, 5), (1, 10), (1, 20)]
    let tenths = [3, 4, 6, 7, 8, 9]
    return [half]
      + simple.map { part, whole in
        Fraction(text: "\(part) in \(whole)", value: Double(part) / Double(whole) * 100, reach: 1)
      }
      + tenths.map { Fraction(text: "\($0) in 10", value: Double($0) * 10, reach: 2) }
  }()

  private static func fraction(nearest shown: Double) -> Words? {
    let near = fractions.filter { abs(shown - $0.value) <= $0.reach }
    guard let best = near.min(by: { abs(shown - $0.value) < abs(shown - $1.value) }) else { return nil }
    return best.value == 50 ? .part("About half") : .fraction("About \(best.text)")
  }

  /// Above or below a half, only where the whole interval is.
  private func half(_ shown: Double) -> Words? {
    guard let range = interval ?? (isExact ? value...value : nil) else { return nil }
    // Far from a half the words would say less than the number.
    if shown <= 57, range.lowerBound > 50 { return .part("More than half") }
    return shown >= 43 && range.upperBound < 50 ? .part("Fewer than half") : nil
  }
}
