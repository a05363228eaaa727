/// Asks once what arises on many pages in the same words.
public enum RepeatedQuestions {
  /// The questions in their order, each where it is first met.
  public static func joined(_ questions: [OpenQuestion], fewest: Int = 3) -> [OpenQuestion] {
    var pages: [Key: [String]] = [:]
    for question in questions {
      let key = Key(question)
      if pages[key]?.last != question.url { pages[key, default: []].append(question.url) }
    }
    var asked: Set<Key> = []
    return questions.compactMap { question in
      let key = Key(question)
      let places = pages[key] ?? []
      var question = question
      question.pages = places.count < fewest ? [question.url] : places
      return places.count < fewest || asked.insert(key).inserted ? question : nil
    }
  }

  private struct Key: Hashable {
    let rule: String
    let text: String

    init(_ question: OpenQuestion) {
      rule = question.rule
      text = question.text
    }
  }
}
