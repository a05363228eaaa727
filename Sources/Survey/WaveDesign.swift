public import Disclosure

extension Wave {
  /// How the questions hang together, as the release step needs it.
  ///
  /// A breakdown is a question as well: who answered, by group. Its results stand under its name, for everybody.
  public var design: SurveyDesign {
    SurveyDesign(
      questions: questions.map { question in
        SurveyDesign.Question(
          id: question.id, isMultiple: question.isMultiple, options: question.options,
          nets: Dictionary(
            question.nets.map { ($0.name, $0.answers) }, uniquingKeysWith: { first, _ in first }),
          route: question.route.map { SurveyDesign.Route(question: $0.question, answers: $0.answers) })
      }
        + breakdowns.map {
          SurveyDesign.Question(id: $0.name, isMultiple: false, options: $0.groups, nets: [:], route: nil)
        },
      leastBase: bases.least,
      parts: Dictionary(
        breakdowns.map { ($0.name, $0.parts) }, uniquingKeysWith: { first, _ in first }))
  }
}
