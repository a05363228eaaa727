/// How the questions of a survey hang together: what adds up, and who was asked.
public struct SurveyDesign: Hashable, Sendable {
  /// One question.
  public struct Question: Hashable, Sendable {
    /// Its name in the results.
    public let id: String
    /// Whether people could give several answers, so that they do not add up to the base.
    public let isMultiple: Bool
    /// The possible answers.
    public let options: [String]
    /// What else stands among the answers: the answers that each net is made of, by its name.
    public let nets: [String: [String]]
    /// The earlier question and the answers to it that led here.
    public let route: Route?

    /// Describes a question.
    public init(id: String, isMultiple: Bool, options: [String], nets: [String: [String]], route: Route?) {
      self.id = id
      self.isMultiple = isMultiple
      self.options = options
      self.nets = nets
      self.route = route
    }
  }

  /// An earlier question, and the answers to it that led to another.
  public struct Route: Hashable, Sendable {
    /// The earlier question’s name.
    public let question: String
    /// The answers.
    public let answers: [String]

    /// Describes a way from one question to another.
    public init(question: String, answers: [String]) {
      self.question = question
      self.answers = answers
    }
  }

  /// The questions in their order.
  public let questions: [Question]
  /// Results from fewer people are hidden, because they would say next to nothing.
  public let leastBase: Int
  /// The groups that a group is made of, by breakdown and group; they may belong to any breakdown.
  public let parts: [String: [String: [String]]]

  /// Describes a survey.
  public init(questions: [Question], leastBase: Int, parts: [String: [String: [String]]] = [:]) {
    self.questions = questions
    self.leastBase = leastBase
    self.parts = parts
  }
}
