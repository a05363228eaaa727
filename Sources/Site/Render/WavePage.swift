import Charts
import Configuration
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup
import Survey

/// One wave of a survey: its questions by topic, each with its results, and how it was done.
struct WavePage {
  private let plan: SitePlan
  private let wave: Wave
  private let results: ReleasedTable
  private let download: Download

  init(plan: SitePlan, index: Int, download: Download) {
    self.plan = plan
    wave = plan.source.waves[index].wave
    results = plan.results[index]
    self.download = download
  }

  func fill(_ values: TemplateValues, _ composer: inout Composer) {
    values.setStatus(wave.status)
    values.setDownload(download)
    values.setRecord(of: results.metadata, plan.source.settings)
    values[list: "method"] = WaveMethod.facts(of: wave, results: results).map { ["term": $0, "value": $1] }
    values[list: "topics"] = wave.topics.enumerated().map { number, topic in
      let group: TemplateValues = ["id": Self.anchor(ofTopic: number), "title": topic]
      group[list: "questions"] = wave.questions.filter { $0.topic == topic }.map { question in
        let values: TemplateValues = ["id": Self.anchor(of: question), "wording": question.wording]
        values[html: "result"] = result(of: question, &composer)
        return values
      }
      return group
    }
  }

  /// The anchors of the topics, the questions and the method.
  static func anchors(of wave: Wave) -> Set<String> {
    Set(
      wave.topics.indices.map(anchor(ofTopic:)) + wave.questions.map(anchor(of:)) + [
        "how-the-survey-was-done"
      ])
  }

  private static func anchor(ofTopic number: Int) -> String { "topic-\(number + 1)" }

  private static func anchor(of question: Wave.Question) -> String { "question-\(question.id)" }

  private func result(of question: Wave.Question, _ composer: inout Composer) -> String {
    var writer = MarkupWriter()
    let base = base(of: question)
    writer.element("p", ["class": "question-base"], text: baseSentence(question, base))
    let specification = ChartSpecification(
      kind: .bar, x: "response", y: "percentage",
      selection: selection(question, Wave.everybody, Wave.everybody),
      title: headline(of: question), subtitle: subtitle(question, base), order: .data,
      note: note(on: question))
    switch Figure.make(specification, from: results, context: composer.plan.source.chartContext) {
    case .success(let figure):
      figure.write(
        to: &writer, id: composer.nextFigureID(),
        links: composer.links(under: figure, dataset: "#how-the-survey-was-done", download))
    case .failure(let problems):
      for problem in problems.all {
        composer.problems.error(
          "survey", "The results of “\(question.id)” cannot be drawn: \(problem.message)", help: problem.help,
          at: SourceLocation(file: composer.file))
      }
    }
    for breakdown in breakdowns(of: question) {
      BreakdownTable(question, breakdown, results).write(to: &writer, id: composer.nextFigureID())
    }
    return writer.string
  }

  private func selection(_ question: Wave.Question, _ breakdown: String, _ group: String) -> Selection {
    Selection([
      Selection.Condition(column: "question", values: [question.id]),
      Selection.Condition(column: "breakdown", values: [breakdown]),
      Selection.Condition(column: "group", values: [group]),
    ])
  }

  private func base(of question: Wave.Question) -> Cell? {
    let rows = results.rows(where: selection(question, Wave.everybody, Wave.everybody))
    return rows.first.map { results.values(of: "base")[$0] }
  }

  private func breakdowns(of question: Wave.Question) -> [String] {
    let rows = results.rows(
      where: Selection([Selection.Condition(column: "question", values: [question.id])]))
    var seen: Set<String> = [Wave.everybody]
    return rows.compactMap { results.values(of: "breakdown")[$0].text }.filter { seen.insert($0).inserted }
  }

  /// The answer most people gave, as the survey allows it to be said.
  private func headline(of question: Wave.Question) -> String {
    let rows = results.rows(where: selection(question, Wave.everybody, Wave.everybody))
    let answers = rows.compactMap { row in
      results.values(of: "percentage")[row].number.map {
        ($0, results.values(of: "response")[row].text ?? "")
      }
    }
    guard let most = answers.max(by: { $0.0 < $1.0 }) else { return "The answers are hidden" }
    let isTied = answers.filter { $0.0 == most.0 }.count > 1
    let share = NumberText.string(most.0)
    if isTied { return "No single answer was given most often" }
    return "“\(most.1)” was the most common answer, at \(share)%"
  }

  private func subtitle(_ question: Wave.Question, _ base: Cell?) -> String {
    let share = wave.weighting == nil ? "Percentage" : "Weighted percentage"
    let who =
      wave.isSelfSelected
      ? "\(share) of those who answered" : "\(share) of \(Sentence.within(wave.population))"
    return "\(who), \(results.metadata.period)"
  }

  private func baseSentence(_ question: Wave.Question, _ base: Cell?) -> String {
    let number = base.flatMap { results.metadata.column("base")?.text(of: $0) } ?? "not given"
    let several = question.kind == .multiple ? " People could choose more than one answer." : ""
    return "Asked of: \(Sentence.within(question.askedOf)). Base: \(number) people who answered.\(several)"
  }

  private func note(on question: Wave.Question) -> String? {
    if question.kind == .multiple {
      return "Percentages add up to more than 100 because people could choose several answers"
    }
    return "Percentages may not add up to 100 because they are rounded"
  }
}
