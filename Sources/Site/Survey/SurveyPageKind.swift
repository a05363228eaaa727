/// A page that Candour makes of a survey. Numbers are positions in the plan’s lists and in the wave’s.
enum SurveyPageKind: Hashable, Sendable {
  /// The questions on one topic.
  case topic(wave: Int, number: Int)
  /// What one group of people said, such as those who live in an area.
  case group(wave: Int, breakdown: Int, number: Int)
  /// How a wave was done.
  case method(wave: Int)
  /// What changed from wave to wave.
  case trends(series: Int)

  /// The wave it is about, where it is about one.
  var wave: Int? {
    switch self {
    case .topic(let wave, _), .group(let wave, _, _), .method(let wave): wave
    case .trends: nil
    }
  }
}
