import Survey
import Testing

@Suite("What has changed, in short")
struct ChangeSummaryTests {
  private func summary(_ waves: SurveyFixture..., from: Int = 0) throws -> ChangeSummary {
    let series = WaveSeries(try waves.map { try $0.results() })
    return ChangeSummary(series, from: from, to: waves.count - 1)
  }

  private func share(_ percentage: Double, in year: Int) -> SurveyFixture {
    SurveyFixture(year: year, safe: (percentage, 1000, 1000))
  }

  @Test("A change is counted, and told with what people do")
  func change() throws {
    let summary = try summary(share(46, in: 2023), share(54, in: 2025))
    #expect(
      summary.verdict
        == "The one measure that can be compared has changed by more than chance since 2023: for the better.")
    #expect(
      summary.strongest(limit: 3).map(\.finding) == [
        "More people feel safe (46% to 54%; base 1,000 both times)."
      ])
  }

  @Test("Where nothing is more than chance, it says so and names no change")
  func nothing() throws {
    let summary = try summary(share(46, in: 2023), share(47, in: 2025))
    #expect(summary.verdict == "Nothing we measured has changed by more than chance since 2023.")
    #expect(summary.strongest(limit: 3).isEmpty)
  }

  @Test("What was reworded is not counted, and what people chose themselves to answer never is")
  func incomparable() throws {
    var reworded = share(70, in: 2025)
    reworded.wording = "How safe is it?"
    #expect(
      try summary(share(46, in: 2023), reworded).verdict == "Nothing we measured can be compared with 2023.")
    var chosen = share(70, in: 2025)
    chosen.isSelfSelected = true
    #expect(
      try summary(share(46, in: 2023), chosen).verdict
        == "People chose to take part themselves, so this survey cannot say what has changed since 2023.")
  }

  @Test("Waves are called by their years")
  func labels() throws {
    let series = WaveSeries(try [share(46, in: 2023), share(46, in: 2025)].map { try $0.results() })
    #expect(series.labels == ["2023", "2025"])
  }

  @Test("Waves of the same month are called by their titles")
  func sameMonth() throws {
    let series = WaveSeries(try [share(46, in: 2025), share(46, in: 2025)].map { try $0.results() })
    #expect(series.labels == ["Survey 2025", "Survey 2025"])
  }
}
