import Charts
import Survey

extension WaveResults {
  /// Whether the results hold an answer to a question.
  func hold(_ answer: String, to question: Wave.Question) -> Bool { result(question)?.answer(answer) != nil }

  /// Whether the scale of a question fits on both sides of an axis.
  func isDiverging(_ question: Wave.Question) -> Bool {
    question.kind == .scale && (1...3).contains(question.positive.count)
      && (1...3).contains(question.negative.count) && question.apart.count <= 2
      && question.scale.allSatisfy { hold($0, to: question) }
  }
}

extension ChartSpecification {
  /// Says where the answers to a question stand on its scale.
  mutating func setScale(of question: Wave.Question, in results: WaveResults) {
    positive = question.positive
    negative = question.negative
    middle = question.neutral
    apart = question.apart.filter { results.hold($0, to: question) }
  }

  /// Names the table of numbers by title and subtitle: the charts of a survey often have one subtitle.
  mutating func nameTableInFull() { tableCaption = "\(title). \(subtitle)" }
}
