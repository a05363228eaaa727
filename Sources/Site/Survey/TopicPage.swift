import Content
import Markup
import Survey

/// The questions on one topic, each with its results.
struct TopicPage: SurveyPagePart {
  let plan: SitePlan
  let wave: Int
  let topic: Int

  private var results: WaveResults { plan.waveResults[wave] }

  private var questions: [Wave.Question] {
    let topics = results.wave.topics
    return results.wave.questions.filter { topics.indices.contains(topic) && $0.topic == topics[topic] }
  }

  var sections: [SurveySection] {
    questions.map { SurveySection(id: QuestionSection.anchor(of: $0), title: $0.name) }
  }

  func write(to composer: inout Composer) {
    if let words = results.wave.selfSelectedWords {
      composer.writer.element("p", ["class": "survey-caution"], text: words)
      composer.writer.raw("\n")
    }
    for question in questions {
      QuestionSection(question: question, results: results, position: wave).write(to: &composer)
    }
  }
}

extension SitePlan {
  /// The page of the topic of the question called `id`.
  func topicPage(of id: String, in wave: Int) -> PagePlan? {
    let questions = source.waves[wave].wave
    guard let topic = questions.question(id)?.topic, let number = questions.topics.firstIndex(of: topic)
    else { return nil }
    return page(.topic(wave: wave, number: number))
  }
}
