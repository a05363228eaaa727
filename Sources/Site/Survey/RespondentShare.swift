import Datasets
import Markup
import Survey

/// One group’s part of those who answered, beside its part of the population.
struct RespondentShare {
  let group: String
  /// The percentage of those who answered, before weighting; nothing where it is hidden.
  let answered: Double?
  /// The same after weighting.
  let weighted: Double?
  /// The percentage of the population.
  let population: Double?
  private let breakdown: Breakdown
  private let hidden: String

  init(_ group: String, of breakdown: Breakdown, in result: QuestionResult, _ wave: Wave) {
    let answer = result.answer(group)
    self.group = group
    self.breakdown = breakdown
    answered = answer?.count.number.flatMap { count in
      result.base.number.flatMap { $0 > 0 ? count / $0 * 100 : nil }
    }
    weighted = answer?.percentage.number
    population = breakdown.population[group]
    // A count alone is no percentage: then what hides the percentage, or the base, stands in its place.
    let missing = [answer?.count, answer?.percentage, result.base].first { $0?.number == nil } ?? nil
    hidden = ShownNumbers(wave).count(missing)
  }

  var answeredText: String { answered.map(ShownNumbers.percentage) ?? hidden }
  var weightedText: String { weighted.map(ShownNumbers.percentage) ?? hidden }
  var populationText: String { population.map(ShownNumbers.percentage) ?? "not known" }

  /// Every percentage there is.
  var all: [Double] { [answered, weighted, population].compactMap(\.self) }

  /// How far those who answered are from the population, in percentage points.
  var gap: Double? { answered.flatMap { answered in population.map { answered - $0 } } }

  /// The group as the subject of a sentence: `people in Northmarch`.
  func people(in wave: Wave) -> String {
    "people" + WaveResults.Group(breakdown.name, group).afterPeople(in: wave)
  }

  /// A bar for those who answered and a line for the population, where `most` is as wide as the picture. The numbers
  /// stand beside it.
  func writeBar(most: Double, to writer: inout MarkupWriter) {
    guard most > 0 else { return }
    writer.raw(
      "<svg class=\"who-bar\" viewBox=\"0 0 102 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    )
    if let answered {
      writer.raw("<rect class=\"who-answered\" x=\"0\" y=\"3\" height=\"8\" width=\"")
      writer.coordinate(answered / most * 100)
      writer.raw("\"/>")
    }
    if let population {
      let end = population / most * 100
      // A light line behind the dark one keeps it apart from the bar.
      writer.raw("<rect class=\"who-gap\" y=\"0\" height=\"14\" width=\"2.4\" x=\"")
      writer.coordinate(end - 0.7)
      writer.raw("\"/><rect class=\"who-population\" y=\"0\" height=\"14\" width=\"1\" x=\"")
      writer.coordinate(end)
      writer.raw("\"/>")
    }
    writer.raw("</svg>")
  }
}
