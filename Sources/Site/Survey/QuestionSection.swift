import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup
import Survey

/// One question of a survey with its results.
struct QuestionSection {
  let question: Wave.Question
  let results: WaveResults
  /// The wave, by its position in the source.
  let position: Int

  private var wave: Wave { results.wave }

  /// The anchor of a question: the same on every page that has it.
  static func anchor(of question: Wave.Question) -> String { "question-\(question.id)" }

  func write(to composer: inout Composer) {
    let id = Self.anchor(of: question)
    composer.writer.open("section", ["class": "survey-question"])
    composer.writer.element("h2", ["id": id], text: question.name)
    // Without a short name the wording is the heading.
    if question.name != question.wording {
      composer.writer.element("p", ["class": "question-wording"], text: question.quotedWording)
    }
    composer.writer.element("p", ["class": "question-asked"], text: asked)
    if let result = results.result(question) {
      write(result, to: &composer)
    } else {
      composer.writer.element("p", ["class": "question-sentence"], text: "There is no result.")
    }
    composer.writer.raw("</section>\n")
  }

  private func write(_ result: QuestionResult, to composer: inout Composer) {
    let words = ResultWords(result, to: question, in: wave)
    composer.writer.element("p", ["class": "question-sentence"], text: words.sentence)
    let sure = [
      question.nets.first.flatMap { result.answer($0.name) }.flatMap(words.margin), caution(result),
    ]
    let text = sure.compactMap(\.self).joined(separator: " ")
    if !text.isEmpty { composer.writer.element("p", ["class": "question-sure"], text: text) }
    if let change = question.change {
      let text = "Not asked the same way as in the wave before: \(Sentence.ended(Sentence.within(change)))"
      composer.writer.element("p", ["class": "question-changed"], text: text)
    }
    writeChart(to: &composer)
    OpenAnswers(question).write(to: &composer.writer)
    let tables = QuestionTables(question, results)
    write(
      tables.everybody(result),
      results.wave.isSelfSelected ? "Every answer with its count" : "Every answer and how sure it is",
      to: &composer)
    for breakdown in tables.breakdowns {
      write(
        tables.groups(of: breakdown), "Answers by \(Sentence.within(breakdown.name)), with bases",
        to: &composer)
    }
  }

  private func caution(_ result: QuestionResult) -> String? {
    guard result.reliability == .low else { return nil }
    return "Fewer than \(wave.bases.warned) people answered: read this with care."
  }

  private func write(_ table: SurveyTableView, _ summary: String, to composer: inout Composer) {
    composer.writer.open("details", ["class": "figure-table"])
    composer.writer.element("summary") { writer in
      writer.text(summary)
      // Several questions have a table of the same name.
      writer.element("span", ["class": "visually-hidden"], text: ": \(question.name)")
    }
    table.write(to: &composer.writer, id: composer.nextFigureID())
    composer.writer.raw("</details>\n")
  }

  private func writeChart(to composer: inout Composer) {
    switch QuestionChart(question, results).figure(composer.plan.source.chartContext) {
    case .success(let figure):
      let page = composer.root + composer.plan.dataPage(of: results.table.metadata.name)
      figure.write(
        to: &composer.writer, id: composer.nextFigureID(),
        links: composer.links(under: figure, dataset: page, composer.downloads.waves[position]))
      composer.writer.raw("\n")
    case .failure(let problems):
      for problem in problems.all {
        composer.problems.error(
          "survey", "The results of “\(question.id)” cannot be drawn: \(problem.message)", help: problem.help,
          at: SourceLocation(file: composer.plan.surveyFile(of: position)))
      }
    }
  }

  /// Who was asked, and how they could answer.
  private var asked: String {
    let route = question.route.map { route in
      let answers = Sentence.list(route.answers.map { "“\($0)”" }, last: "or")
      return ": those who answered \(answers) to “\(wave.question(route.question)?.name ?? route.question)”"
    }
    let several = question.kind == .multiple ? " People could choose more than one answer." : ""
    return "\(question.askedWords)\(route ?? "").\(several)"
  }
}

extension SitePlan {
  /// The `survey.yml` of a wave, as the person would type it.
  func surveyFile(of wave: Int) -> String {
    let folder = source.waves[wave].folder
    return "\(source.display)/\(folder.isEmpty ? "" : folder + "/")survey.yml"
  }
}
