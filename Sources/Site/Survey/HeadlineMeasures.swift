import Datasets
import Markup
import Survey

/// The headline measures of a wave: of each question its first net, with a sentence, its base and how sure it is.
struct HeadlineMeasures {
  private let plan: SitePlan
  private let wave: Int
  private let results: WaveResults
  private let measures: [Measure]

  /// One measure.
  private struct Measure {
    let question: Wave.Question
    let result: QuestionResult
    /// The answer that stands large: the first net, or the most common answer where no question has a net.
    let answer: QuestionResult.Answer
    let net: Net?
  }

  init(plan: SitePlan, wave: Int) {
    let results = plan.waveResults[wave]
    self.plan = plan
    self.wave = wave
    self.results = results
    let asked = results.wave.questions.compactMap { question in
      results.result(question).map { (question, $0) }
    }
    let nets = asked.compactMap { question, result in
      question.nets.first.flatMap { net in
        result.answer(net.name).map {
          Measure(question: question, result: result, answer: $0, net: net)
        }
      }
    }
    let common = asked.compactMap { question, result in
      result.mostCommon(of: question).first.flatMap { result.answer($0.name) }.map {
        Measure(question: question, result: result, answer: $0, net: nil)
      }
    }
    measures = nets.isEmpty ? common : nets
  }

  /// Whether there is nothing to show.
  var isEmpty: Bool { measures.isEmpty }

  /// Writes them as a list. `root` is the way back to the top of the site.
  func write(to writer: inout MarkupWriter, root: String) {
    writer.raw("<ul class=\"measures\">\n")
    for measure in measures { write(measure, root: root, to: &writer) }
    writer.raw("</ul>\n")
  }

  private func write(_ measure: Measure, root: String, to writer: inout MarkupWriter) {
    let (question, result) = (measure.question, measure.result)
    let words = ResultWords(result, to: question, in: results.wave)
    writer.raw("<li class=\"measure\">")
    writer.element("h3", ["class": "measure-name"]) { writer in
      guard let page = plan.topicPage(of: question.id, in: wave) else { return writer.text(question.name) }
      let href = "\(root)\(page.address)#\(QuestionSection.anchor(of: question))"
      writer.element("a", ["href": href], text: question.name)
    }
    let number = ShownNumbers(results.wave).percentage(measure.answer, in: result)
    writer.element("p", ["class": "measure-value"], text: number)
    writer.element("p", ["class": "measure-words"], text: words.sentence)
    if let margin = words.margin(of: measure.answer) {
      writer.element("p", ["class": "measure-sure"], text: margin)
    }
    if let net = measure.net, let change = plan.changeWords(of: net, question, wave: wave) {
      writer.element("p", ["class": "measure-change"], text: change)
    }
    writer.raw("</li>\n")
  }
}
