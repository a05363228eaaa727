public import Datasets
import Disclosure
public import Statistics

/// How one group of people answered one question.
public struct QuestionResult: Sendable {
  /// One answer, or several taken together.
  public struct Answer: Sendable {
    /// The answer, or the name of the net.
    public let name: String
    /// How many people gave it, before weighting.
    public let count: Cell
    /// How many people were asked and answered, before weighting.
    public let base: Cell
    /// The weighted percentage of the base who gave it.
    public let percentage: Cell
    /// The 95% confidence interval of the percentage, from 0 to 100; nothing for a survey that is no random sample.
    public let interval: ClosedRange<Double>?
    /// The proportion with the number of answers it is worth, to be compared; nothing for a survey that is no random
    /// sample.
    public let estimate: SurveyEstimate?
  }

  /// How far a result can be relied on.
  public enum Reliability: Sendable {
    /// From too few people to be shown.
    case hidden
    /// From so few people that it must be read with care.
    case low
    /// From enough people.
    case enough
  }

  /// How many people were asked and answered, before weighting.
  public let base: Cell
  /// How many answers of a simple random sample that is worth; nothing where nobody can say.
  public let effectiveBase: Double?
  /// The answers in the order of the questionnaire; one that the results do not have is left out.
  public let answers: [Answer]
  /// Answers taken together, the headline measure first.
  public let nets: [Answer]
  /// How far it can be relied on.
  public let reliability: Reliability

  /// The answer or net called `name`.
  public func answer(_ name: String) -> Answer? {
    nets.first { $0.name == name } ?? answers.first { $0.name == name }
  }

  /// Whether the answer or net called `name` is there and must not be shown.
  func hides(_ name: String) -> Bool {
    if base.number == 0 { return false }
    let symbol = answer(name).flatMap { $0.percentage.symbol ?? $0.count.symbol } ?? base.symbol
    return symbol.map { [.confidential, .unreliable].contains($0) } ?? (reliability == .hidden)
  }
}

extension QuestionResult {
  /// Gathers the answers that stand in `rows` of a released table.
  ///
  /// `addsUp` says whether everybody gave one answer at most, so that answers can be added up.
  init(
    wave: Wave, answers options: [String], nets: [Net], addsUp: Bool = true, table: ReleasedTable, rows: [Int]
  ) {
    let cell = { (column: String, row: Int) -> Cell? in table.index(of: column).map { table.columns[$0][row] }
    }
    let base = rows.first.flatMap { cell("base", $0) } ?? .symbol(.unavailable)
    let effective = QuestionResult.effectiveBase(wave: wave, base: base) { name in
      rows.first.flatMap { cell(name, $0)?.number }
    }
    let answer = { (name: String) -> Answer? in
      guard let row = rows.first(where: { cell("response", $0)?.text == name }) else { return nil }
      let percentage = cell("percentage", row) ?? .symbol(.unavailable)
      // Tools that know the whole design give each answer its own.
      let own = effective.map { effective in
        cell("effective-base", row)?.number ?? Self.effectiveBase(base, cell("design-effect", row))
          ?? effective
      }
      let estimate = Self.estimate(percentage.number, own)
      return Answer(
        name: name, count: cell("count", row) ?? .symbol(.unavailable), base: base, percentage: percentage,
        interval: wave.isSelfSelected
          ? nil
          : Self.stated(cell("lower", row)?.number, cell("upper", row)?.number) ?? Self.interval(estimate),
        estimate: estimate)
    }
    let answers = options.compactMap(answer)
    self.base = base
    effectiveBase = effective
    self.answers = answers
    self.nets = nets.compactMap { net in
      answer(net.name) ?? (addsUp ? Self.sum(net, answers, base, effective) : nil)
    }
    reliability =
      switch base.number {
      case .some(let number) where number < Double(wave.bases.least): .hidden
      case .some(let number) where number < Double(wave.bases.warned): .low
      case nil where answers.allSatisfy({ $0.percentage.number == nil }): .hidden
      default: .enough
      }
  }

  /// Several answers added up, before anything is rounded; nothing where one of them is missing.
  ///
  /// Only for people who gave one answer at most: otherwise nobody knows how many gave any of several.
  private static func sum(
    _ net: Net, _ answers: [Answer], _ base: Cell, _ effective: Double?
  ) -> Answer? {
    let parts = net.answers.compactMap { name in answers.first { $0.name == name } }
    guard parts.count == net.answers.count else { return nil }
    // What rounds to nothing adds nothing that could be seen.
    let isLow = { (answer: Answer) in [.low, .negligible].contains(answer.percentage.symbol) }
    let low = parts.first(where: isLow)?.percentage
    let hidden = parts.first { $0.percentage.number == nil && !isLow($0) }?.percentage
    let percentages = parts.compactMap { $0.percentage.number }
    let counts = parts.compactMap { $0.count.number }
    let total = min(100, percentages.reduce(0, +))
    let least = parts.compactMap { $0.estimate?.effectiveBase }.min() ?? effective
    let estimate = hidden == nil ? estimate(total, least) : nil
    return Answer(
      name: net.name,
      count: counts.count == parts.count
        ? .number(counts.reduce(0, +))
        : parts.first { $0.count.number == nil }?.count ?? .symbol(.unavailable),
      base: base, percentage: hidden ?? (total > 0 ? .number(total) : low ?? .number(0)),
      interval: interval(estimate), estimate: estimate)
  }

  private static func effectiveBase(wave: Wave, base: Cell, _ value: (String) -> Double?) -> Double? {
    guard !wave.isSelfSelected, let base = base.number, base > 0 else { return nil }
    if let effective = value("effective-base") { return effective }
    if let effect = value("design-effect"), effect > 0 { return base / effect }
    return wave.isWeighted ? nil : base
  }

  private static func effectiveBase(_ base: Cell, _ designEffect: Cell?) -> Double? {
    guard let base = base.number, let effect = designEffect?.number, effect > 0 else { return nil }
    return base / effect
  }

  private static func estimate(_ percentage: Double?, _ effective: Double?) -> SurveyEstimate? {
    guard let percentage, let effective else { return nil }
    return SurveyEstimate(percentage / 100, effectiveBase: effective)
  }

  private static func stated(_ lower: Double?, _ upper: Double?) -> ClosedRange<Double>? {
    guard let lower, let upper, lower <= upper else { return nil }
    return lower...upper
  }

  private static func interval(_ estimate: SurveyEstimate?) -> ClosedRange<Double>? {
    estimate.map { $0.wilson() }.map { ($0.lower * 100)...($0.upper * 100) }
  }
}
