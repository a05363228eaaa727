import Datasets
import Survey

/// Writes the numbers of a survey for people: whole percentages, and what stands in the place of one.
struct ShownNumbers {
  private let wave: Wave

  init(_ wave: Wave) {
    self.wave = wave
  }

  /// The percentage: `58%`, `58% [u]` where few answered, `0%` where nobody did, `<0.5%`, or why there is none.
  func percentage(_ answer: QuestionResult.Answer?, in result: QuestionResult?) -> String {
    guard let result else { return Self.unavailable }
    if result.base.number == 0 { return Self.notAsked }
    guard let answer else { return Self.unavailable }
    guard let value = answer.percentage.number else { return symbol(answer.percentage) }
    if result.reliability == .hidden { return Symbol.confidential.rawValue }
    let mark = result.reliability == .low ? " " + Symbol.unreliable.rawValue : ""
    return Self.percentage(value) + mark
  }

  /// `58%`; `<0.5%` for somebody, and `0%` for nobody at all.
  static func percentage(_ value: Double) -> String {
    if value > 0, value < 0.5 { return "<0.5%" }
    if value < 100, value >= 99.5 { return ">99.5%" }
    return NumberText.string(value) + "%"
  }

  /// The 95% confidence interval: `55 to 61`; nothing where nobody can say or the percentage is not shown.
  func range(_ answer: QuestionResult.Answer?, in result: QuestionResult?) -> String? {
    guard !wave.isSelfSelected, let result, result.reliability != .hidden, let answer,
      answer.percentage.number != nil, let interval = answer.interval
    else { return nil }
    return "\(NumberText.string(interval.lowerBound)) to \(NumberText.string(interval.upperBound))"
  }

  /// How many people: `1,204`, or why there is no number.
  func count(_ cell: Cell?) -> String {
    guard let cell else { return Self.unavailable }
    return cell.number.map { NumberText.string($0) } ?? symbol(cell)
  }

  private func symbol(_ cell: Cell) -> String {
    switch cell.symbol {
    case .notApplicable: Self.notAsked
    case .unavailable, nil: Self.unavailable
    case .low: "<0.5%"
    case .some(let symbol): symbol.rawValue
    }
  }

  private static let notAsked = "not asked"
  private static let unavailable = "not available"
}

extension ShownNumbers {
  /// What the marks among `texts` mean, in sentences.
  func meanings(of texts: [String]) -> [String] {
    let (marked, alone) = ("% " + Symbol.unreliable.rawValue, Symbol.unreliable.rawValue)
    let notes = [
      (
        marked,
        "[u] means fewer than \(wave.bases.warned) people answered: read it with care."
      ),
      (
        Symbol.confidential.rawValue,
        "[c] means hidden: fewer than \(wave.bases.least) people answered, or somebody could be identified."
      ),
      ("<0.5%", "<0.5% means somebody gave this answer, but fewer than 1 in 200."),
      ("not asked", "“Not asked” means nobody in the group was asked the question."),
    ]
    let hidden =
      texts.contains(alone)
      ? ["[u] alone means fewer than \(wave.bases.least) people answered, so there is no number."] : []
    return notes.filter { note in texts.contains { $0.contains(note.0) } }.map(\.1) + hidden
  }
}
