import Survey

/// How a measure of a wave has changed since the wave before, in words.
struct MeasureChange {
  private let place: WavePlace?

  init(plan: SitePlan, wave: Int) {
    place = plan.place(of: wave)
  }

  /// The change in a sentence, or why there is no comparison; nothing where there is no wave before, or the question
  /// was not asked in it.
  func words(
    question: Wave.Question, net: String, group: WaveResults.Group = .everybody
  ) -> String? {
    guard let place, let earlier = place.earlier,
      place.results.waves[earlier].wave.question(question.id) != nil
    else { return nil }
    let change = place.results.change(
      of: Measure(question, net), in: group, from: earlier, to: place.position)
    return change.sentence(since: place.labels[earlier])
  }
}

extension SitePlan {
  /// How a net has changed since the wave before, in a sentence; nothing where there is none.
  func changeWords(of net: Net, _ question: Wave.Question, wave: Int) -> String? {
    MeasureChange(plan: self, wave: wave).words(question: question, net: net.name)
  }
}
