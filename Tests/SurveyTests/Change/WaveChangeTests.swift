import Survey
import Testing

@Suite("The change from wave to wave")
struct WaveChangeTests {
  private func change(
    _ old: SurveyFixture, _ new: SurveyFixture, between: [SurveyFixture] = [],
    in group: WaveResults.Group = .everybody
  ) throws -> WaveChange {
    var (old, new) = (old, new)
    (old.year, new.year) = (2023, 2025)
    let waves = try ([old] + between + [new]).map { try $0.results() }
    return WaveChange(of: try #require(waves.last).feelsSafe, in: group, across: waves)
  }

  private func share(_ percentage: Double, of base: Int = 1000, effective: Double? = 1000) -> SurveyFixture {
    SurveyFixture(safe: (percentage, base, effective))
  }

  /// R 4.2.2: `prop.test(c(460, new), c(1000, 1000), correct = FALSE)$p.value` is 0.05051 for 503.7 and
  /// 0.04947 for 503.9.
  @Test("A change is marked from the edge of the test at 5% on", arguments: [(50.37, false), (50.39, true)])
  func edge(percentage: Double, isSignificant: Bool) throws {
    let change = try change(share(46), share(percentage))
    #expect(change.isSignificant == isSignificant)
    #expect(change.reason == nil)
  }

  @Test("The effective base decides, not the number of people")
  func effectiveBase() throws {
    #expect(try change(share(46), share(51)).isSignificant)
    #expect(try !change(share(46, effective: 700), share(51, effective: 700)).isSignificant)
  }

  /// R 4.2.2: Wilson’s two intervals, squared and added, as in Newcombe’s method 10.
  @Test("The interval is in percentage points")
  func interval() throws {
    let interval = try #require(
      try change(share(20, of: 100, effective: 100), share(35, of: 120, effective: 120)).interval)
    #expect(abs(interval.lowerBound - 3.080331098) < 1e-6)
    #expect(abs(interval.upperBound - 26.10092486) < 1e-6)
  }

  @Test("A real change is said with its direction and, where that is known, whether it is better")
  func words() throws {
    let up = try change(share(46), share(51))
    #expect(
      up.sentence(since: "2023")
        == "Up 5 percentage points since 2023 (46% to 51%; base 1,000 both times), more than chance would explain. "
        + "That is better.")
    #expect(up.brief == "▲ Up 5 percentage points")
    let plain = try change(share(51), SurveyFixture(better: "", safe: (46, 1000, 1000)))
    #expect(
      plain.sentence(since: "2023")
        == "Down 5 percentage points since 2023 (51% to 46%; base 1,000 both times), more than chance would explain."
    )
  }

  @Test("What may be chance is never called up or down")
  func chance() throws {
    #expect(
      try change(share(46), share(49)).sentence(since: "2023")
        == "46% in 2023, 49% now (base 1,000 both times): the survey is too small to say whether that is a real change."
    )
    #expect(
      try change(share(46), share(46.2)).sentence(since: "2023")
        == "The same as in 2023, at 46% (base 1,000 both times).")
  }

  @Test("Somebody is never shown as nobody, and no change as 0")
  func small() throws {
    #expect(
      try change(share(0.3, of: 4000), share(0.6, of: 4000)).sentence(since: "2023")
        == "Less than 0.5% in 2023, 1% now (base 4,000 both times): the survey is too small to say whether that is a "
        + "real change.")
    #expect(
      try change(share(0.1, of: 9000, effective: 9000), share(0.4, of: 9000, effective: 9000)).sentence(
        since: "2023")
        == "Up 0.3 percentage points since 2023 (0.1% to 0.4%; base 9,000 both times), more than chance would explain. "
        + "That is better."
    )
  }

  @Test("Percentages and their difference fit each other")
  func rounding() throws {
    #expect(
      try change(share(45.6, of: 9000, effective: 9000), share(49.4, of: 9000, effective: 9000)).sentence(
        since: "2023")
        == "Up 3.8 percentage points since 2023 (45.6% to 49.4%; base 9,000 both times), more than chance would explain. "
        + "That is better."
    )
  }

  @Test("An interval that ends just short of nothing does not look as if it held it")
  func nearNothing() throws {
    let near = try change(share(61.3, of: 1174, effective: 1012), share(56.8, of: 1208, effective: 1040))
    #expect(near.isSignificant)
    #expect(near.intervalText?.hasSuffix(" to −0.2") == true, "\(near.intervalText ?? "")")
  }
}
