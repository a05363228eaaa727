import Datasets
public import Diagnostics

/// Checks the sentences that a person has written in the place of those written from the data.
public struct SentenceCheck {
  private let results: WaveResults

  /// Looks at the sentences of the wave of `results`.
  public init(_ results: WaveResults) {
    self.results = results
  }

  /// What is wrong: a percentage that is not among the results of its question, and a claim that a survey in which
  /// people chose themselves to take part cannot make.
  public var problems: DiagnosticBag {
    var bag = DiagnosticBag()
    for question in results.wave.questions {
      guard let sentence = question.sentence else { continue }
      for number in Self.percentages(in: sentence) where !isReleased(number, of: question) {
        bag.error(
          "sentence-number",
          "The sentence about “\(question.id)” says \(number.text), which is not one of the results.",
          help: "Use a percentage from the results of this question, or take “sentence” out: then one is "
            + "written from the data.",
          at: question.sentencePlace)
      }
      if results.wave.isSelfSelected, let claim = Self.claims.first(where: sentence.lowercased().contains) {
        bag.error(
          "self-selected-claim",
          "The sentence about “\(question.id)” says “\(claim)”, but people chose themselves to take part.",
          help: "Write “of those who answered”: the results speak for nobody else.",
          at: question.sentencePlace)
      }
    }
    return bag
  }

  /// What makes the results speak for people who were not asked.
  private static let claims = [
    "of residents", "of people", "of adults", "of the population", "of the public", "majority of",
    "margin of error",
  ]

  /// A percentage in a text.
  struct Number: Hashable {
    let text: String
    let value: Double
    let decimals: Int
  }

  /// The percentages that somebody typed: `58%`, `58.1 %`, `58 per cent`.
  static func percentages(in text: String) -> [Number] {
    text.matches(of: /([0-9]+)(?:\.([0-9]+))? ?(?:%|per ?cent\b)/).compactMap { match in
      let decimals = match.output.2?.count ?? 0
      let digits = match.output.1 + (match.output.2.map { "." + $0 } ?? "")
      return Double(String(digits)).map {
        Number(text: String(match.output.0), value: $0, decimals: decimals)
      }
    }
  }

  /// Whether any group, or everybody, has the percentage, rounded as it was typed.
  private func isReleased(_ number: Number, of question: Wave.Question) -> Bool {
    let typed = NumberText.string(number.value, decimals: number.decimals)
    return groups.contains { group in
      guard let result = results.result(question, in: group), result.reliability != .hidden else {
        return false
      }
      return (result.nets + result.answers).contains {
        $0.percentage.number.map { NumberText.string($0, decimals: number.decimals) == typed } ?? false
      }
    }
  }

  private var groups: [WaveResults.Group] {
    [.everybody]
      + results.wave.breakdowns.flatMap { breakdown in
        breakdown.groups.map { WaveResults.Group(breakdown.name, $0) }
      }
  }
}
