import Content
import Markup
import Survey

/// What changed from wave to wave: first in short, then question by question, and how we tell.
struct TrendsPage: SurveyPagePart {
  let plan: SitePlan
  let series: SurveySeries

  private var waves: WaveSeries { plan.results(of: series) }
  private var isTested: Bool { !waves.waves.contains(where: \.wave.isSelfSelected) }

  private var topics: [String] {
    var seen: Set<String> = []
    return waves.repeated.map(\.topic).filter { seen.insert($0).inserted }
  }

  var sections: [SurveySection] {
    [SurveySection(id: "in-short", title: "In short")]
      + topics.enumerated().map { SurveySection(id: "topic-\($0 + 1)", title: $1) } + [
        SurveySection(id: "how-we-tell", title: "How we tell change from chance")
      ]
  }

  func write(to composer: inout Composer) {
    let waves = waves
    for section in sections {
      composer.writer.element("h2", ["id": section.id], text: section.title)
      composer.writer.raw("\n")
      switch section.id {
      case "in-short": writeSummary(waves, to: &composer.writer)
      case "how-we-tell": composer.writer.paragraphs(method)
      default:
        for question in waves.repeated where question.topic == section.title {
          TrendSection(series: series, waves: waves, question: question).write(to: &composer)
        }
      }
    }
  }

  private func writeSummary(_ waves: WaveSeries, to writer: inout MarkupWriter) {
    guard let words = waves.waves.compactMap(\.wave.selfSelectedWords).first else {
      return SeriesSummary(waves: waves, position: waves.waves.count - 1).write(to: &writer)
    }
    writer.element(
      "p", ["class": "survey-caution"],
      text:
        "\(words) So nobody can say from these surveys what has changed. Read the tables below one by one.")
    writer.raw("\n")
  }

  private var method: [String] {
    guard isTested else {
      return [
        "People chose to take part themselves in at least one of these surveys. The people who did may differ from time to time. So no difference is tested, and no line is drawn: a difference may come from who took part."
      ]
    }
    return [
      "Each time, we asked other people, and only some of those who live here. So the numbers would differ a little even if nothing had changed. We call a change “more than chance” only if it passes a two-proportion z test on the effective bases, two-sided, at the 95% level.",
      "About 1 in 20 comparisons passes this test by chance alone. On a page with many comparisons, some marks will be false. A change that several questions show is stronger evidence than one mark.",
      "The likely range of a change is its 95% interval, by Newcombe’s method. Changes are in percentage points, worked out from unrounded percentages: from 46% to 50% is 4 percentage points.",
      "We compare only what was asked of the same kind of people, in the same words and with the same answers. Where that changed, the line breaks. “No clear change” does not mean that nothing changed: the survey may be too small to show it.",
    ]
  }
}
