import Content
import Datasets
import Disclosure
import Markup
import Survey

/// The first page of a wave, below what somebody has written: the headline measures, who answered, and the way on.
struct OverviewPage {
  private let plan: SitePlan
  private let position: Int
  private let results: WaveResults
  private let download: Download

  init(plan: SitePlan, index: Int, download: Download) {
    self.plan = plan
    position = index
    results = plan.waveResults[index]
    self.download = download
  }

  private var wave: Wave { results.wave }

  func fill(_ values: TemplateValues, _ composer: inout Composer) {
    values.setStatus(wave.status, composer.words)
    values.setDownload(download)
    values.setRecord(of: results.table.metadata, plan.source.settings, composer.words)
    let words = composer.words
    values[html: "selfSelected"] = wave.selfSelectedWords.map(words.inOtherWords) ?? ""
    let measures = HeadlineMeasures(plan: plan, wave: position)
    values[html: "measures"] = html(words) { measures.write(to: &$0, root: composer.root) }
    let respondents = WhoAnswered(results)
    values[html: "respondents"] = html(words) { respondents.write(to: &$0) }
    values[flag: "hasMeasures"] = !measures.isEmpty
    values[flag: "hasRespondents"] = !respondents.isEmpty
    values[flag: "hasPopulation"] = respondents.hasPopulation
    values[html: "fieldwork"] = words.inOtherWords(fieldwork)
    // The other pages of a survey are in English where Candour does not speak the language of the site.
    values[html: "madeLink"] = words.targetAttribute(for: WordBook.original)
    setPages(values)
  }

  /// The parts of the page that other pages can link to, beside the headings of its text.
  static func anchors(of wave: Wave) -> Set<String> {
    Set(wave.questions.map(QuestionSection.anchor)).union([
      "headline-measures", "who-answered", "every-question", "groups-of-people",
      "how-the-survey-was-done", "the-results-as-data",
    ])
  }

  /// What Candour writes in English alone.
  private func html(_ words: Words, _ write: (inout MarkupWriter) -> Void) -> String {
    var writer = MarkupWriter()
    words.inEnglishPart(to: &writer, write)
    return writer.string
  }

  /// How people were asked, in a sentence.
  private var fieldwork: String {
    let period = wave.fieldwork.text
    let when = period.contains(" to ") ? "from \(period)" : "in \(period)"
    let people = wave.answered.map { ShownNumbers(wave).count(.number(Double($0))) + " people" } ?? "People"
    return "\(people) answered, \(when)."
      + (wave.responseRate.map { " That is \($0) of those invited." } ?? "")
  }

  private func setPages(_ values: TemplateValues) {
    let address = { (kind: SurveyPageKind) in plan.page(kind)?.address }
    values[text: "methodHref"] = address(.method(wave: position))
    let series = plan.series.firstIndex { $0.waves.contains(position) }
    values[text: "trendsHref"] = series.flatMap { address(.trends(series: $0)) }
    values[list: "topics"] = wave.topics.enumerated().map { number, topic in
      let href = address(.topic(wave: position, number: number)) ?? ""
      let group: TemplateValues = ["title": topic, "href": href]
      group[list: "questions"] = wave.questions.filter { $0.topic == topic }.map { question in
        let id = QuestionSection.anchor(of: question)
        return ["id": id, "name": question.name, "href": "\(href)#\(id)"]
      }
      return group
    }
    values[list: "breakdowns"] = wave.breakdowns.enumerated().filter(\.element.hasPages).map {
      number, breakdown in
      let list: TemplateValues = ["name": breakdown.name]
      list[list: "groups"] = breakdown.groups.enumerated().map { place, group in
        let kind = SurveyPageKind.group(wave: position, breakdown: number, number: place)
        return ["title": group, "href": address(kind)]
      }
      return list
    }
    values[flag: "hasBreakdowns"] = wave.breakdowns.contains(where: \.hasPages)
  }
}

extension Wave {
  /// How many of a hundred invited people answered: `20%`.
  var responseRate: String? {
    guard let answered, let invited, invited > 0 else { return nil }
    return ShownNumbers.percentage(Double(answered) / Double(invited) * 100)
  }
}
