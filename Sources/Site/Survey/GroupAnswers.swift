import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup
import Survey

/// How one group answered one question, beside everybody.
struct GroupAnswers {
  let question: Wave.Question
  let results: WaveResults
  let group: WaveResults.Group
  /// The wave, by its position in the source.
  let position: Int

  func write(to composer: inout Composer) {
    composer.writer.open("section", ["class": "group-answers"])
    composer.writer.element("h3", ["id": QuestionSection.anchor(of: question)]) { writer in
      guard let page = composer.plan.topicPage(of: question.id, in: position) else {
        return writer.text(question.name)
      }
      let href = "\(composer.root)\(page.address)#\(QuestionSection.anchor(of: question))"
      writer.element("a", ["href": href], text: question.name)
    }
    composer.writer.element("p", ["class": "question-wording"], text: question.quotedWording)
    if let result = results.result(question, in: group) {
      write(result, to: &composer)
    } else {
      composer.writer.element("p", text: "There is no result for this group.")
    }
    composer.writer.raw("</section>\n")
  }

  private func write(_ result: QuestionResult, to composer: inout Composer) {
    let words = ResultWords(result, to: question, of: group, in: results.wave)
    composer.writer.element("p", ["class": "question-sentence"], text: words.sentence)
    guard result.reliability != .hidden, result.answers.contains(where: { $0.percentage.number != nil })
    else {
      return
    }
    if result.reliability == .low {
      composer.writer.element(
        "p", ["class": "question-sure"],
        text: "Fewer than \(results.wave.bases.warned) people answered: read this with care.")
    }
    writeChart(to: &composer)
  }

  private func writeChart(to composer: inout Composer) {
    let chart = GroupChart(question: question, results: results, group: group)
    switch chart.figure(composer.plan.source.chartContext) {
    case .success(let figure):
      let files = composer.downloads.waves[position]
      figure.write(
        to: &composer.writer, id: composer.nextFigureID(),
        links: FigureLinks(
          dataset: composer.root + composer.plan.dataPage(of: results.table.metadata.name),
          download: files.csv.link.from(composer.root), columns: files.metadata.link.from(composer.root)))
      composer.writer.raw("\n")
    case .failure(let problems):
      for problem in problems.all {
        composer.problems.error(
          "survey", "The results of “\(question.id)” for \(group.name) cannot be drawn: \(problem.message)",
          help: problem.help, at: SourceLocation(file: composer.plan.surveyFile(of: position)))
      }
    }
  }
}
