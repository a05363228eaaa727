import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup
import Survey

/// One question over time: a sentence, a line, and the tables.
struct TrendSection {
  let series: SurveySeries
  let waves: WaveSeries
  let question: Wave.Question

  private var tables: TrendTables { TrendTables(waves: waves, question: question) }
  private var latest: Int { tables.asked.last ?? 0 }
  private var isTested: Bool { !waves.waves.contains(where: \.wave.isSelfSelected) }

  func write(to composer: inout Composer) {
    composer.writer.open("section", ["class": "survey-trend"])
    composer.writer.element("h3", ["id": QuestionSection.anchor(of: question)]) { writer in
      guard let page = composer.plan.topicPage(of: question.id, in: series.waves[latest]) else {
        return writer.text(question.name)
      }
      let href = "\(composer.root)\(page.address)#\(QuestionSection.anchor(of: question))"
      writer.element("a", ["href": href], text: question.name)
    }
    composer.writer.element("p", ["class": "question-wording"], text: question.quotedWording)
    if let measure = Measure.headline(of: question) {
      write(measure, to: &composer)
    } else {
      write(tables.answers(), to: &composer)
    }
    composer.writer.raw("</section>\n")
  }

  private func write(_ measure: Measure, to composer: inout Composer) {
    if isTested {
      for sentence in sentences(on: measure) {
        composer.writer.element("p", ["class": "trend-sentence"], text: sentence)
        composer.writer.raw("\n")
      }
    }
    writeChart(of: measure, to: &composer)
    tables.steps(of: measure).write(to: &composer.writer)
    fold(tables.answers(), "Every answer", to: &composer)
    for breakdown in breakdowns {
      fold(tables.groups(of: breakdown, measure), "By \(Sentence.within(breakdown.name))", to: &composer)
    }
  }

  /// The change since the time before and, where that is another one, since the first time.
  private func sentences(on measure: Measure) -> [String] {
    let asked = tables.asked
    guard asked.count > 1, let first = asked.first, let last = asked.last else { return [] }
    let before = asked[asked.count - 2]
    let recent = waves.change(of: measure, from: before, to: last)
    let sentence = recent.sentence(since: waves.labels[before], now: now(last))
    guard before != first else { return [sentence] }
    let whole = waves.change(of: measure, from: first, to: last)
    guard whole.reason == nil else {
      // The same reason need not be read twice.
      let reason = whole.sentence(since: waves.labels[first])
      return recent.reason == nil ? [sentence, reason] : [sentence]
    }
    return [sentence, whole.sentence(since: waves.labels[first], now: now(last))]
  }

  private func now(_ wave: Int) -> String { "in \(waves.labels[wave])" }

  /// The places and the age groups that the latest wave tells apart.
  private var breakdowns: [Breakdown] {
    QuestionTables(question, waves.waves[latest]).breakdowns.filter(\.hasPages)
  }

  private func write(_ table: SurveyTableView, to composer: inout Composer) {
    table.write(to: &composer.writer, id: composer.nextFigureID())
  }

  private func fold(_ table: SurveyTableView, _ summary: String, to composer: inout Composer) {
    composer.writer.open("details", ["class": "figure-table"])
    composer.writer.element("summary") { writer in
      writer.text(summary)
      writer.element("span", ["class": "visually-hidden"], text: ": \(question.name)")
    }
    write(table, to: &composer)
    composer.writer.raw("</details>\n")
  }

  private func writeChart(of measure: Measure, to composer: inout Composer) {
    switch TrendFigure(waves: waves, measure: measure).figure(composer.plan.source.chartContext) {
    case nil: return
    case .success(let figure)?:
      let wave = series.waves[latest]
      let page = composer.root + composer.plan.dataPage(of: waves.waves[latest].table.metadata.name)
      figure.write(
        to: &composer.writer, id: composer.nextFigureID(),
        links: composer.links(under: figure, dataset: page, composer.downloads.waves[wave]))
      composer.writer.raw("\n")
    case .failure(let problems)?:
      for problem in problems.all {
        composer.problems.error(
          "survey", "“\(question.id)” cannot be drawn over time: \(problem.message)", help: problem.help,
          at: SourceLocation(file: composer.plan.surveyFile(of: series.waves[latest])))
      }
    }
  }
}
