import Content
import Disclosure
import Markup
import Survey

/// How a wave was done: everything that `survey.yml` says, and how the numbers are worked out.
struct MethodPage: SurveyPagePart {
  let plan: SitePlan
  let wave: Int

  private var results: WaveResults { plan.waveResults[wave] }

  var sections: [SurveySection] {
    let all = [
      SurveySection(id: "in-short", title: "The survey in short"),
      SurveySection(id: "limits", title: "What the results cannot say"),
      SurveySection(id: "how-sure", title: "How sure we are"),
      SurveySection(id: "what-is-hidden", title: "What is hidden, and why"),
      SurveySection(id: "groups", title: "The groups"),
      SurveySection(id: "questionnaire", title: "The questionnaire"),
      SurveySection(id: "glossary", title: "Words we use"),
      SurveySection(id: "the-results-as-data", title: "The results as data"),
    ]
    let hasLimits = !(results.wave.limits + results.wave.notKnown + results.wave.notes).isEmpty
    return all.filter {
      ($0.id != "groups" || !results.wave.breakdowns.isEmpty)
        && ($0.id != "limits" || hasLimits || results.wave.isSelfSelected)
    }
  }

  func write(to composer: inout Composer) {
    for section in sections {
      composer.writer.element("h2", ["id": section.id], text: section.title)
      composer.writer.raw("\n")
      write(section, to: &composer)
    }
  }

  private func write(_ section: SurveySection, to composer: inout Composer) {
    let words = MethodWords(results)
    switch section.id {
    case "in-short": MethodFacts(results).write(to: &composer.writer)
    case "limits": words.writeLimits(to: &composer.writer)
    case "how-sure": composer.writer.paragraphs(words.sureness)
    case "what-is-hidden": composer.writer.paragraphs(words.hiding)
    case "groups": MethodGroups(wave: results.wave).write(to: &composer.writer)
    case "questionnaire":
      Questionnaire(wave: results.wave).write(to: &composer.writer) { question in
        plan.topicPage(of: question.id, in: wave).map {
          "\(composer.root)\($0.address)#\(QuestionSection.anchor(of: question))"
        }
      }
    case "glossary": SurveyGlossary(wave: results.wave).write(to: &composer.writer)
    default: MethodData(table: results.table).write(to: &composer, composer.downloads.waves[wave])
    }
  }
}

extension MarkupWriter {
  /// Writes each text as a paragraph.
  mutating func paragraphs(_ texts: [String]) {
    for text in texts {
      element("p", text: text)
      raw("\n")
    }
  }

  /// Writes texts as a list.
  mutating func bullets(_ texts: [String]) {
    raw("<ul>\n")
    for text in texts { element("li", text: text) }
    raw("</ul>\n")
  }

  /// Writes terms and what they mean.
  mutating func facts(_ facts: [(String, String)]) {
    raw("<dl class=\"facts\">\n")
    for (term, value) in facts {
      raw("<div>")
      element("dt", text: term)
      element("dd", text: value)
      raw("</div>\n")
    }
    raw("</dl>\n")
  }
}
