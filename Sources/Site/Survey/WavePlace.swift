import Content
import Survey

/// A wave among the others of its survey.
struct WavePlace {
  /// The survey.
  let series: SurveySeries
  /// Its waves with their results.
  let results: WaveSeries
  /// Which of them it is.
  let position: Int

  /// When each wave of the survey was: `2023`.
  var labels: [String] { results.labels }
  /// The wave before, where there is one.
  var earlier: Int? { position > 0 ? position - 1 : nil }
  /// Its own results.
  var now: WaveResults { results.waves[position] }
}

extension SitePlan {
  /// The waves of a survey with their results.
  func results(of series: SurveySeries) -> WaveSeries { WaveSeries(series.waves.map { waveResults[$0] }) }

  /// Where a wave stands among those of its survey; nothing where it has no public page.
  func place(of wave: Int) -> WavePlace? {
    guard let series = series.first(where: { $0.waves.contains(wave) }),
      let position = series.waves.firstIndex(of: wave)
    else { return nil }
    return WavePlace(series: series, results: results(of: series), position: position)
  }

  /// The page that Candour makes of a survey.
  func page(_ kind: SurveyPageKind) -> PagePlan? { pageOfSurvey[kind].map { pages[$0] } }

  /// The page of the group called `name` of the breakdown called `breakdown` in a wave.
  func groupPage(_ name: String, of breakdown: String, in wave: Int) -> PagePlan? {
    let breakdowns = source.waves[wave].wave.breakdowns
    guard let number = breakdowns.firstIndex(where: { $0.name == breakdown && $0.hasPages }),
      let group = breakdowns[number].groups.firstIndex(of: name)
    else { return nil }
    return page(.group(wave: wave, breakdown: number, number: group))
  }
}
