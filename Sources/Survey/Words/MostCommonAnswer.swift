import Datasets

extension QuestionResult {
  /// The answers whose percentage is there.
  var shownAnswers: [(name: String, value: Double)] {
    answers.compactMap { answer in answer.percentage.number.map { (answer.name, $0) } }
  }

  /// The most common answer with its percentage; several where they look alike, for then nobody can tell them apart.
  ///
  /// There is none where an answer to `question` that is hidden or not known could be more common.
  public func mostCommon(of question: Wave.Question) -> [(name: String, value: Double)] {
    let shown = shownAnswers
    guard let most = shown.map(\.value).max() else { return [] }
    let rest = question.isMultiple ? 100 : 100 - shown.reduce(0) { $0 + $1.value }
    guard shown.count == question.options.count || most > rest else { return [] }
    return shown.filter { Share($0.value).number == Share(most).number }
  }
}
