import Charts
import Configuration
import Datasets
import Disclosure
import Survey

/// One measure over time: a line with its band, broken where the question changed, and marked where a change is more
/// than chance.
struct TrendFigure {
  let waves: WaveSeries
  let measure: Measure

  /// The waves that asked, by their positions.
  private var asked: [Int] {
    waves.waves.indices.filter { waves.waves[$0].wave.question(measure.question.id) != nil }
  }

  /// The figure; nothing where a line would say more than is known: of a survey in which people chose themselves to take
  /// part, of waves without a date, or of fewer than two numbers.
  func figure(_ context: ChartContext) -> Result<Figure, ChartProblems>? {
    let periods = asked.map { month(of: $0) }
    guard !waves.waves.contains(where: \.wave.isSelfSelected), Set(periods).count == periods.count,
      periods.allSatisfy({ !$0.isEmpty }), values.count > 1
    else { return nil }
    let table = ReleasedTable.stacked(
      zip(asked, periods).map { wave, period in
        .init(label: period, table: waves.waves[wave].table, selection: selection)
      },
      under: Column(
        name: "wave", title: "When people were asked", kind: .month, description: "When the fieldwork ended."),
      columns: ["percentage", "lower", "upper", "base"], describedBy: metadata(periods))
    return Figure.make(specification(table, periods), from: table, context: context)
  }

  /// The percentages that are shown.
  private var values: [Double] {
    asked.compactMap { wave in
      let result = waves.waves[wave].wave.question(measure.question.id).flatMap {
        waves.waves[wave].result($0)
      }
      return result?.answer(measure.name)?.percentage.number
    }
  }

  private var selection: Selection {
    Selection([
      Selection.Condition(column: "question", values: [measure.question.id]),
      Selection.Condition(column: "breakdown", values: [Wave.everybody]),
      Selection.Condition(column: "group", values: [Wave.everybody]),
      Selection.Condition(column: "response", values: [measure.name]),
    ])
  }

  private func specification(_ table: ReleasedTable, _ periods: [String]) -> ChartSpecification {
    var specification = ChartSpecification(
      kind: .line, x: "wave", y: "percentage", title: title, subtitle: subtitle,
      description: description)
    specification.isOccasional = true
    specification.nameTableInFull()
    if table.index(of: "lower") != nil, table.index(of: "upper") != nil {
      specification.lower = "lower"
      specification.upper = "upper"
    }
    specification.tested = steps.compactMap { step in
      guard step.change.isSignificant, let points = step.change.points else { return nil }
      return asked.firstIndex(of: step.later).map { TestedChange(period: periods[$0], isUp: points > 0) }
    }
    return specification
  }

  /// Each wave that asked with the one before it that did.
  private var steps: [(later: Int, change: WaveChange)] {
    zip(asked, asked.dropFirst()).map { earlier, later in
      (later, waves.change(of: measure, from: earlier, to: later))
    }
  }

  /// What the numbers are as a dataset: that of the latest wave, with a break where waves cannot be compared.
  private func metadata(_ periods: [String]) -> DatasetMetadata {
    var metadata = asked.last.map { waves.waves[$0].table.metadata } ?? waves.waves[0].table.metadata
    metadata.period = [asked.first, asked.last].compactMap { $0.map { waves.labels[$0] } }.joined(
      separator: " to ")
    metadata.source = DatasetMetadata.Source(
      name: asked.map { waves.waves[$0].table.metadata.source.name }.joined(separator: "; "))
    metadata.breaks = steps.compactMap { step in
      guard let reason = step.change.reason, reason.isBreak, let place = asked.firstIndex(of: step.later),
        let period = Period(periods[place], kind: .month)
      else { return nil }
      return SeriesBreak(at: period, text: reason.breakText)
    }
    return metadata
  }

  private func month(of wave: Int) -> String {
    let fieldwork = waves.waves[wave].wave.fieldwork
    return (fieldwork.to ?? fieldwork.from).map { String($0.iso.prefix(7)) } ?? ""
  }

  private var title: String { measure.title }

  private var subtitle: String {
    let wave = asked.last.map { waves.waves[$0].wave } ?? waves.waves[0].wave
    let share = wave.isWeighted ? "Weighted percentage" : "Percentage"
    let when = [asked.first, asked.last].compactMap { $0.map { waves.labels[$0] } }.joined(separator: " to ")
    return "\(share) of \(wave.peopleWords), \(when)"
  }

  /// The numbers in a sentence, which claims nothing: what is more than chance is said below.
  private var description: String {
    let numbers = asked.compactMap { wave -> String? in
      guard let question = waves.waves[wave].wave.question(measure.question.id) else { return nil }
      let result = waves.waves[wave].result(question)
      let text = ShownNumbers(waves.waves[wave].wave).percentage(result?.answer(measure.name), in: result)
      let base = result?.base.number.map { " (base \(NumberText.string($0)))" } ?? ""
      return "\(text) in \(waves.labels[wave])\(base)"
    }
    return "\(measure.title): \(Sentence.list(numbers))."
  }
}

extension Incomparable {
  /// Whether a line must break: the two numbers measure different things.
  var isBreak: Bool {
    switch self {
    case .reworded, .otherAnswers, .otherPeopleAsked, .otherPopulation: true
    case .notAsked, .otherGroup, .hidden, .notKnown, .selfSelected, .unknownPrecision, .noRest, .unknownShare:
      false
    }
  }

  /// Why a line breaks.
  var breakText: String {
    switch self {
    case .reworded(let change): change ?? "The question was put differently before"
    case .otherAnswers: "People chose from other answers before"
    case .otherPeopleAsked: "Other people were asked before"
    default: "The survey was about other people before"
    }
  }
}
