/// The share of people who gave one answer, or one of several taken together: what is compared from wave to wave, and
/// between groups.
public struct Measure: Sendable {
  /// The question.
  public let question: Wave.Question
  /// The answer, or the net’s name.
  public let name: String
  /// The net, where it is one.
  public let net: Net?

  /// One answer to `question`, or one of its nets.
  public init(_ question: Wave.Question, _ name: String) {
    self.question = question
    self.name = name
    net = question.nets.first { $0.name == name }
  }

  /// The answers it is made of.
  public var answers: [String] { net?.answers ?? [name] }

  /// Which direction is better, where somebody has said so.
  public var better: Net.Better? { net?.better }

  /// The measure that stands for the question: its first net; nothing where it has none.
  public static func headline(of question: Wave.Question) -> Measure? {
    question.nets.first.map { Measure(question, $0.name) }
  }

  /// What to show of the question over time: its nets, or every answer where it has none.
  public static func all(of question: Wave.Question) -> [Measure] {
    (question.nets.isEmpty ? question.options : question.nets.map(\.name)).map { Measure(question, $0) }
  }
}
