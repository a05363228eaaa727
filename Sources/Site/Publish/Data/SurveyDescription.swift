import Disclosure

/// Says to programs how the questions of a survey hang together, so that whoever trusts nobody can attack its results
/// with the same sums as the guard.
enum SurveyDescription {
  private static let prefix = RuleDescription.prefix

  /// The design of a survey; nothing where the table is not the results of one.
  static func json(_ design: SurveyDesign?) -> JSONValue? {
    guard let design else { return nil }
    let parts = design.parts.sorted { $0.key < $1.key }.flatMap { breakdown, groups in
      groups.sorted { $0.key < $1.key }.map { group, parts -> JSONValue in
        .object([
          (prefix + "breakdown", .text(breakdown)), (prefix + "value", .text(group)),
          (prefix + "parts", list(parts)),
        ])
      }
    }
    return .object([
      (prefix + "leastBase", .whole(design.leastBase)),
      (prefix + "questions", .list(design.questions.map(question))),
      (prefix + "parts", parts.isEmpty ? nil : .list(parts)),
    ])
  }

  private static func question(_ question: SurveyDesign.Question) -> JSONValue {
    let nets = question.nets.sorted { $0.key < $1.key }.map { name, answers -> JSONValue in
      .object([(prefix + "value", .text(name)), (prefix + "parts", list(answers))])
    }
    let route = question.route.map { route -> JSONValue in
      .object([(prefix + "question", .text(route.question)), (prefix + "answers", list(route.answers))])
    }
    return .object([
      (prefix + "question", .text(question.id)), (prefix + "multiple", .flag(question.isMultiple)),
      (prefix + "answers", list(question.options)), (prefix + "nets", nets.isEmpty ? nil : .list(nets)),
      (prefix + "askedIf", route),
    ])
  }

  private static func list(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
}
