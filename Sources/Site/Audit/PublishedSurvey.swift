import Disclosure

/// How the questions of a survey hang together, as its published description says.
struct PublishedSurvey: Decodable {
  private struct Question: Decodable {
    let question: String
    let multiple: Bool
    let answers: [String]
    let nets: [Sum]?
    let askedIf: Route?

    private enum CodingKeys: String, CodingKey {
      case question = "candour:question"
      case multiple = "candour:multiple"
      case answers = "candour:answers"
      case nets = "candour:nets"
      case askedIf = "candour:askedIf"
    }
  }

  private struct Sum: Decodable {
    let breakdown: String?
    let value: String
    let parts: [String]

    private enum CodingKeys: String, CodingKey {
      case breakdown = "candour:breakdown"
      case value = "candour:value"
      case parts = "candour:parts"
    }
  }

  private struct Route: Decodable {
    let question: String
    let answers: [String]

    private enum CodingKeys: String, CodingKey {
      case question = "candour:question"
      case answers = "candour:answers"
    }
  }

  private let leastBase: Int
  private let questions: [Question]
  private let parts: [Sum]?

  private enum CodingKeys: String, CodingKey {
    case leastBase = "candour:leastBase"
    case questions = "candour:questions"
    case parts = "candour:parts"
  }

  /// What it says, as the guard needs it.
  var design: SurveyDesign {
    SurveyDesign(
      questions: questions.map { question in
        SurveyDesign.Question(
          id: question.question, isMultiple: question.multiple, options: question.answers,
          nets: Self.sums(question.nets ?? []),
          route: question.askedIf.map { .init(question: $0.question, answers: $0.answers) })
      }, leastBase: leastBase,
      parts: Dictionary(grouping: parts ?? []) { $0.breakdown ?? "" }.mapValues(Self.sums))
  }

  private static func sums(_ sums: [Sum]) -> [String: [String]] {
    Dictionary(sums.map { ($0.value, $0.parts) }, uniquingKeysWith: { first, _ in first })
  }
}
