import Checks

/// Which questions of a check people have answered in their list.
///
/// The list asks some of them in other words, and some together: those are answered once all of the page is.
struct ReviewSettled {
  /// The questions that are ticked, by the name of their page.
  private var ticked: [String: Set<String>] = [:]
  /// The questions on the list, by the name of their page.
  private var listed: [String: Set<String>] = [:]
  /// The pages of which every question is ticked.
  private var whole: Set<String> = []

  /// - Parameter list: What was ticked, brought up to date with `wanted`.
  init(_ list: ReviewList, _ wanted: ReviewList) {
    for section in list.sections where !section.isGone && (!section.isKind || section.isSite) {
      let items = section.items.filter { !$0.isGone }
      let name = section.isSite ? SiteQuestions.name : section.name
      listed[name] = Set(items.map { ReviewWords.compared($0.ask) })
      ticked[name] = Set(items.filter(\.isTicked).map { ReviewWords.compared($0.ask) })
      if items.allSatisfy(\.isTicked) { whole.insert(name) }
    }
  }

  func contains(_ question: OpenQuestion, on name: String) -> Bool {
    if Self.siteRules.contains(question.rule) {
      let text = SiteQuestions.ask(question.text, on: name)
      return ticked[SiteQuestions.name]?.contains(ReviewWords.compared(text)) ?? false
    }
    let text = ReviewWords.compared(question.text)
    if ticked[name]?.contains(text) ?? false { return true }
    return whole.contains(name) && !(listed[name]?.contains(text) ?? false)
  }

  private static let siteRules = Set(Checker.siteRules.map(\.id))
}
