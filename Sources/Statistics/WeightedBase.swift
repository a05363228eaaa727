/// The people a weighted percentage is of: how many they are, and what their weights cost.
public struct WeightedBase: Hashable, Sendable {
  /// How many people there are, before weighting.
  public private(set) var count = 0

  /// The sum of their weights.
  public private(set) var weight = 0.0

  /// The sum of the squares of their weights.
  public private(set) var squares = 0.0

  /// Nobody yet.
  public init() {}

  /// Adds one person.
  public mutating func add(_ weight: Double) {
    count += 1
    self.weight += weight
    squares += weight * weight
  }

  /// How many times unequal weights make the variance larger than that of a simple random sample:
  /// n Σw² / (Σw)². Nothing where there is no weight at all.
  ///
  /// Source: Kish (1965), Survey Sampling, section 11.7; Kish (1992), Journal of Official Statistics 8, 183 to 200.
  public var designEffect: Double? {
    weight > 0 ? Double(count) * squares / (weight * weight) : nil
  }

  /// How many answers of a simple random sample these are worth: the count divided by the design effect, which is
  /// (Σw)² / Σw². Nothing where there is no weight at all.
  public var effectiveBase: Double? {
    weight > 0 ? weight * weight / squares : nil
  }
}
