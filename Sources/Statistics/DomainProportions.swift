/// Weighted proportions of a group of people in a stratified and clustered sample, with standard errors that know the
/// design.
///
/// A proportion is a ratio of two weighted totals, those who gave an answer and everybody in the group, so its variance
/// is that of the total of its linearised scores z = w (y − p) / Σw, which are 0 for whoever is outside the group
/// (Taylor linearisation). Primary sampling units count as drawn with replacement within strata:
///
///     Σₕ nₕ / (nₕ − 1) Σᵢ (zₕᵢ − z̄ₕ)²
///
/// where nₕ is the number of units in the whole stratum, also those without anybody of the group. A stratum with one
/// unit alone is centred on the mean of all scores, which is 0.
///
/// Source: Wolter (2007), Introduction to Variance Estimation, chapter 6; Särndal, Swensson and Wretman (1992), Model
/// Assisted Survey Sampling, section 5.8, for groups. The same as `svymean` of R’s survey package over a subset of a
/// design, with `options(survey.lonely.psu = "adjust")`.
public struct DomainProportions: Sendable {
  /// The people of the group who answered.
  public private(set) var base = WeightedBase()

  private let answers: Int
  /// By stratum: the sum over units of their weight, and of its square.
  private var weights: [Double]
  private var weightSquares: [Double]
  /// By stratum and answer: the sum over units of the weight that chose the answer, of its square, and of its product
  /// with the unit’s whole weight.
  private var chosen: [Double]
  private var chosenSquares: [Double]
  private var products: [Double]
  /// By answer: how many people chose it, before weighting.
  private var counts: [Int]

  /// What the people of one primary sampling unit who belong to the group answered.
  public struct Unit: Sendable {
    fileprivate var people: [Double] = []
    fileprivate var weight = 0.0
    fileprivate var chosen: [Double]
    fileprivate var counts: [Int]

    /// A unit without anybody yet; there are `answers` answers.
    public init(answers: Int) {
      chosen = Array(repeating: 0, count: answers)
      counts = Array(repeating: 0, count: answers)
    }

    /// Adds a person who chose the answers at the positions `chosen`.
    public mutating func add(_ weight: Double, chosen positions: [Int]) {
      people.append(weight)
      self.weight += weight
      for position in positions {
        chosen[position] += weight
        counts[position] += 1
      }
    }

    /// Takes everybody out again.
    public mutating func clear() {
      people.removeAll(keepingCapacity: true)
      weight = 0
      for position in chosen.indices {
        chosen[position] = 0
        counts[position] = 0
      }
    }
  }

  /// A group without anybody yet, in a sample of `strata` strata; there are `answers` answers.
  public init(strata: Int, answers: Int) {
    self.answers = answers
    weights = Array(repeating: 0, count: strata)
    weightSquares = weights
    chosen = Array(repeating: 0, count: strata * answers)
    chosenSquares = chosen
    products = chosen
    counts = Array(repeating: 0, count: answers)
  }

  /// Adds what one primary sampling unit of `stratum` holds of the group.
  public mutating func add(_ unit: Unit, stratum: Int) {
    for weight in unit.people { base.add(weight) }
    weights[stratum] += unit.weight
    weightSquares[stratum] += unit.weight * unit.weight
    for answer in 0..<answers where unit.counts[answer] > 0 {
      let place = stratum * answers + answer
      counts[answer] += unit.counts[answer]
      chosen[place] += unit.chosen[answer]
      chosenSquares[place] += unit.chosen[answer] * unit.chosen[answer]
      products[place] += unit.chosen[answer] * unit.weight
    }
  }

  /// How many people chose the answer at `position`, before weighting.
  public func count(_ position: Int) -> Int { counts[position] }

  /// The weighted proportion who chose the answer at `position`; nothing where there is no weight.
  public func value(_ position: Int) -> Double? {
    guard base.weight > 0 else { return nil }
    if counts[position] == base.count { return 1 }
    let total = weights.indices.reduce(0) { $0 + chosen[$1 * answers + position] }
    return min(1, total / base.weight)
  }

  /// The standard error of ``value(_:)``, from 0 to 1, in a sample with `units` primary sampling units in each stratum.
  public func standardError(_ position: Int, units: [Int]) -> Double? {
    guard let value = value(position) else { return nil }
    let variance = weights.indices.reduce(0) { $0 + scatter($1, position, value, units: units[$1]) }
    return max(0, variance).squareRoot() / base.weight
  }

  /// How far the scores of a stratum’s units scatter, before they are divided by the weight of the group.
  private func scatter(_ stratum: Int, _ position: Int, _ value: Double, units: Int) -> Double {
    let place = stratum * answers + position
    let squares = chosenSquares[place] - 2 * value * products[place] + value * value * weightSquares[stratum]
    guard units > 1 else { return squares }
    let total = chosen[place] - value * weights[stratum]
    return Double(units) / Double(units - 1) * (squares - total * total / Double(units))
  }
}
