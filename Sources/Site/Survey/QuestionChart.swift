import Charts
import Datasets
import Disclosure
import Survey

/// The chart of one question: diverging bars for a scale, ordered bars for choices.
struct QuestionChart {
  private let results: WaveResults
  private let question: Wave.Question
  private let table: ReleasedTable

  init(_ question: Wave.Question, _ results: WaveResults) {
    self.results = results
    self.question = question
    table = results.table
  }

  /// The figure, or what keeps it from being drawn.
  func figure(_ context: ChartContext) -> Result<Figure, ChartProblems> {
    results.isDiverging(question) ? diverging(by: breakdown, context) : bars(context)
  }

  /// The breakdown whose groups stand below everybody: the places, or else the first there is.
  private var breakdown: Breakdown? {
    let breakdowns = QuestionTables(question, results).breakdowns
    return breakdowns.first { $0.kind == .area } ?? breakdowns.first
  }

  private func diverging(
    by breakdown: Breakdown?, _ context: ChartContext
  ) -> Result<Figure, ChartProblems> {
    let groups =
      [WaveResults.Group.everybody]
      + (breakdown?.groups ?? []).map { WaveResults.Group(breakdown?.name ?? "", $0) }
    var specification = ChartSpecification(
      kind: .agreement, x: "group", y: "percentage", series: "response", title: title(by: breakdown),
      subtitle: subtitle + ". In brackets: the base", order: .data, note: caution(on: groups))
    specification.nameTableInFull()
    specification.setScale(of: question, in: results)
    let names = groups.map { ($0.name, label(of: $0)) }
    let table = table.reading(
      rows: groups.flatMap(answerRows), calling: Dictionary(names, uniquingKeysWith: { first, _ in first }),
      in: "group", wholeNumbersOf: "percentage",
      corrections: groups.map(corrections).reduce(into: [:]) { $0.merge($1) { first, _ in first } })
    return Figure.make(specification, from: table, context: context)
  }

  /// A group with its base: `Northmarch (375)`, `Westholme (86) [u]`.
  private func label(of group: WaveResults.Group) -> String {
    let name = group == .everybody ? "Everybody" : group.name
    guard let result = results.result(question, in: group) else { return name }
    let mark = result.reliability == .low ? " \(Symbol.unreliable.rawValue)" : ""
    return "\(name) (\(ShownNumbers(results.wave).count(result.base)))\(mark)"
  }

  private func caution(on groups: [WaveResults.Group]) -> String? {
    let isLow = groups.contains { results.result(question, in: $0)?.reliability == .low }
    return isLow
      ? "[u] means fewer than \(results.wave.bases.warned) people answered: read it with care" : nil
  }

  /// What to add to single answers so that both sides of the scale end at their nets: those were added up before
  /// they were rounded, and the answers were rounded one by one.
  private func corrections(of group: WaveResults.Group) -> [Int: Double] {
    guard let result = results.result(question, in: group) else { return [:] }
    let (rows, responses) = (answerRows(of: group), table.values(of: "response"))
    let percentages = table.values(of: "percentage")
    return question.nets.reduce(into: [:]) { corrections, net in
      let parts = rows.filter { responses[$0].text.map(net.answers.contains) ?? false }
      let numbers = parts.compactMap { percentages[$0].number }
      guard [question.positive, question.negative].contains(where: { Set($0) == Set(net.answers) }),
        numbers.count == net.answers.count, let sum = result.answer(net.name)?.percentage.number
      else { return }
      let missing = sum - numbers.reduce(0, +)
      // The part whose own rounding stays as it is, the largest first.
      let free = zip(parts, numbers).sorted { $0.1 > $1.1 }.first {
        ($0.1 + missing).rounded() == $0.1.rounded()
      }
      if let free, abs(missing) > 1e-9 { corrections[free.0] = missing }
    }
  }

  private func bars(_ context: ChartContext) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(
      kind: .bar, x: "response", y: "percentage", title: title(by: nil),
      subtitle: subtitle + base, order: .data)
    specification.nameTableInFull()
    specification.note =
      question.isMultiple
      ? "Percentages can add up to more than 100, because people could choose more than one answer"
      : "Percentages may not add up to exactly 100, because they are rounded"
    let table = table.reading(rows: orderedRows, calling: [:], in: "group", wholeNumbersOf: "percentage")
    return Figure.make(specification, from: table, context: context)
  }

  /// The rows of the answers of `group`, in the order of the questionnaire, without nets.
  private func answerRows(of group: WaveResults.Group) -> [Int] {
    let rows = results.rows(question, in: group)
    let responses = table.values(of: "response")
    return question.options.compactMap { option in rows.first { responses[$0].text == option } }
  }

  /// Everybody’s answers, the most common first; those that are no choice last.
  private var orderedRows: [Int] {
    let (responses, percentages) = (table.values(of: "response"), table.values(of: "percentage"))
    let isLast = { (row: Int) in responses[row].text.map(question.isNoChoice) ?? false }
    let rows = answerRows(of: .everybody)
    let choices = rows.filter { !isLast($0) }.enumerated().sorted { first, second in
      let (a, b) = (percentages[first.element].number ?? -1, percentages[second.element].number ?? -1)
      return a == b ? first.offset < second.offset : a > b
    }
    return choices.map(\.element) + rows.filter(isLast)
  }

  private func title(by breakdown: Breakdown?) -> String {
    breakdown.map { question.titled("everybody, and by \(Sentence.within($0.name))") } ?? question.name
  }

  private var subtitle: String {
    let wave = results.wave
    let share = wave.isWeighted ? "Weighted percentage" : "Percentage"
    let asked = question.askedPeople.map { ", asked of \($0)" } ?? ""
    return "\(share) of \(wave.peopleWords)\(asked), \(table.metadata.period)"
  }

  private var base: String {
    guard let base = results.result(question)?.base, base.number != nil else { return "" }
    return ". Base: \(ShownNumbers(results.wave).count(base)) people"
  }
}

extension Wave.Question {
  /// The name with what is shown of it: `Safe after dark: every answer`, `Whom did you tell? Every answer`.
  func titled(_ rest: String) -> String {
    name.last.map { ".?!".contains($0) } ?? false ? "\(name) \(rest.capitalizedFirst)" : "\(name): \(rest)"
  }

  /// Whether `answer` is none of the choices: “don’t know”, “prefer not to say”, “none of these”, “something else”.
  func isNoChoice(_ answer: String) -> Bool {
    let starts = ["none", "nothing", "nobody", "no one", "other", "something else"]
    return apart.contains(answer)
      || starts.contains { start in
        let text = answer.lowercased()
        return text == start || text.hasPrefix(start + " ") || text.hasPrefix(start + ",")
      }
  }
}
