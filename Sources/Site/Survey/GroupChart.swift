import Charts
import Datasets
import Disclosure
import Survey

/// The answers of one group to one question beside everybody’s: two diverging bars for a scale, pairs of bars for
/// choices.
struct GroupChart {
  let question: Wave.Question
  let results: WaveResults
  let group: WaveResults.Group

  /// The figure, or what keeps it from being drawn.
  func figure(_ context: ChartContext) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(
      kind: isDiverging ? .agreement : .bar, x: isDiverging ? "group" : "response", y: "percentage",
      series: isDiverging ? "response" : "group", title: "\(name): \(group.name), and everybody",
      subtitle: subtitle, order: .data)
    specification.nameTableInFull()
    if isDiverging { specification.setScale(of: question, in: results) }
    return Figure.make(specification, from: table, context: context)
  }

  private var isDiverging: Bool { results.isDiverging(question) }

  private var name: String { question.name.last == "?" ? String(question.name.dropLast()) : question.name }

  private var table: ReleasedTable {
    results.table.reading(
      rows: options.flatMap { option in [group, .everybody].compactMap { row(option, $0) } },
      calling: [Wave.everybody: "Everybody"], in: "group", wholeNumbersOf: "percentage")
  }

  /// The answers as they are drawn: a scale in its own order, choices with everybody’s most common first.
  private var options: [String] {
    guard !isDiverging, let all = results.result(question) else { return question.options }
    let value = { (option: String) in all.answer(option)?.percentage.number ?? -1 }
    let choices = question.options.filter { !question.isNoChoice($0) }.enumerated().sorted { first, second in
      let (a, b) = (value(first.element), value(second.element))
      return a == b ? first.offset < second.offset : a > b
    }
    return choices.map(\.element) + question.options.filter(question.isNoChoice)
  }

  private func row(_ option: String, _ group: WaveResults.Group) -> Int? {
    let responses = results.table.values(of: "response")
    return results.rows(question, in: group).first { responses[$0].text == option }
  }

  private var subtitle: String {
    let wave = results.wave
    let shown = ShownNumbers(wave)
    let share = wave.isWeighted ? "Weighted percentage" : "Percentage"
    let base = shown.count(results.result(question, in: group)?.base)
    let all = shown.count(results.result(question)?.base)
    return "\(share) of \(wave.peopleWords), \(results.table.metadata.period). "
      + "Base: \(base) people \(group.within(wave)), \(all) in all"
  }
}

extension WaveResults.Group {
  /// Where or who, after “people”: `in Northmarch`, `aged 16 to 24`.
  func within(_ wave: Wave) -> String { String(afterPeople(in: wave).drop { $0 == " " }) }
}
