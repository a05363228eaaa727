import Charts
import Content
import Markup
import Survey

/// What one group of people said, beside everybody who answered.
struct GroupPage: SurveyPagePart {
  let plan: SitePlan
  let wave: Int
  let breakdown: Int
  let group: Int

  private var results: WaveResults { plan.waveResults[wave] }
  private var kind: Breakdown { results.wave.breakdowns[breakdown] }
  private var people: WaveResults.Group { WaveResults.Group(kind.name, kind.groups[group]) }
  private var words: GroupPhrases {
    GroupPhrases(kind, people.name, area: plan.source.settings.area)
  }

  var sections: [SurveySection] {
    let topics = results.wave.topics.enumerated().map { number, topic in
      SurveySection(id: "topic-\(number + 1)", title: topic)
    }
    return [SurveySection(id: "in-short", title: "In short")]
      + (hasMeasures ? [SurveySection(id: "measures", title: "Headline measures")] : []) + topics
      + [
        SurveySection(id: "who-answered", title: "Who answered"),
        SurveySection(id: "other-groups", title: "Other groups"),
      ]
  }

  private var hasMeasures: Bool { results.wave.questions.contains { !$0.nets.isEmpty } }

  func write(to composer: inout Composer) {
    guard let place = plan.place(of: wave) else { return }
    for section in sections {
      composer.writer.element("h2", ["id": section.id], text: section.title)
      composer.writer.raw("\n")
      switch section.id {
      case "in-short": writeSummary(place, to: &composer.writer)
      case "measures":
        GroupMeasures(place: place, group: people, words: words).write(to: &composer.writer)
      case "who-answered": writeRespondents(to: &composer.writer)
      case "other-groups":
        OtherGroups(plan: plan, place: place, wave: wave, breakdown: kind, group: people.name)
          .write(to: &composer.writer, root: composer.root)
      default: writeTopic(section.title, to: &composer)
      }
    }
  }

  private func writeSummary(_ place: WavePlace, to writer: inout MarkupWriter) {
    if let words = results.wave.selfSelectedWords {
      writer.element("p", ["class": "survey-caution"], text: words)
      writer.raw("\n")
      return
    }
    let summary = GroupSummary(results, people, words: words)
    if summary.isHidden { return writer.paragraphs([summary.verdict]) }
    if place.earlier != nil {
      SeriesSummary(waves: place.results, position: place.position, group: people, words: words)
        .write(to: &writer)
    } else if place.results.waves.count > 1 {
      writer.paragraphs(["This was the first time we asked, so these results cannot show a change."])
    }
    guard summary.isComparable else { return }
    writer.paragraphs([summary.verdict])
    if !summary.significant.isEmpty { writer.bullets(summary.findings()) }
  }

  private func writeTopic(_ topic: String, to composer: inout Composer) {
    for question in results.wave.questions where question.topic == topic {
      GroupAnswers(question: question, results: results, group: people, position: wave).write(to: &composer)
    }
  }

  private func writeRespondents(to writer: inout MarkupWriter) {
    guard let result = results.respondents(by: kind), let answer = result.answer(people.name) else {
      return writer.paragraphs(["The results do not say how many \(words.people) answered."])
    }
    let share = RespondentShare(people.name, of: kind, in: result, results.wave)
    let shown = ShownNumbers(results.wave)
    let population = share.population.map { _ in
      " They are \(share.populationText) of the people who live here."
    }
    let weighted =
      share.weighted != nil && results.wave.isWeighted
      ? " After weighting they count as \(share.weightedText)." : ""
    writer.paragraphs([
      "\(shown.count(answer.count)) \(words.people) answered, which is \(share.answeredText) of everybody who did."
        + (population ?? "") + weighted
    ])
    if let definition = kind.definition { writer.paragraphs([Sentence.ended(definition)]) }
  }
}
