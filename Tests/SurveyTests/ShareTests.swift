import Testing

@testable import Survey

/// Where a percentage may be said as a fraction, at the edges of each.
struct ShareTests {
  private func words(_ value: Double, _ interval: ClosedRange<Double>? = nil, isLow: Bool = false) -> String?
  {
    switch Share(value, interval: interval, isLow: isLow).words {
    case .fraction(let text), .part(let text), .quantity(let text): text
    case nil: nil
    }
  }

  @Test(
    arguments: [
      (47.4, nil), (47.5, "About half"), (50, "About half"), (52.4, "About half"), (52.5, nil),
      (18.4, nil), (18.5, "About 1 in 5"), (21.4, "About 1 in 5"), (21.5, nil),
      (23.4, nil), (23.5, "About 1 in 4"), (26.4, "About 1 in 4"), (26.5, nil),
      (27.5, "About 3 in 10"), (32.4, "About 3 in 10"), (32.5, "About 1 in 3"), (34.4, "About 1 in 3"),
      (34.5, nil), (37.5, "About 4 in 10"), (42.4, "About 4 in 10"), (42.5, nil),
      (57.4, nil), (57.5, "About 6 in 10"), (62.4, "About 6 in 10"), (62.5, nil),
      (65.5, "About 2 in 3"), (67.4, "About 2 in 3"), (67.5, "About 7 in 10"), (72.4, "About 7 in 10"),
      (72.5, nil), (73.5, "About 3 in 4"), (76.4, "About 3 in 4"), (76.5, nil),
      (77.5, "About 8 in 10"), (82.4, "About 8 in 10"), (87.5, "About 9 in 10"), (92.4, "About 9 in 10"),
      (8.4, nil), (8.5, "About 1 in 10"), (11.4, "About 1 in 10"), (11.5, nil),
      (3.5, "About 1 in 20"), (6.4, "About 1 in 20"), (6.5, nil), (3.4, nil), (1, nil),
    ] as [(Double, String?)])
  func fractions(value: Double, expected: String?) {
    #expect(words(value) == expected)
  }

  @Test(
    arguments: [
      (0, "No", "0%"), (0.1, "Almost no", "less than 0.5%"), (0.5, "Almost no", "1%"),
      (0.99, "Almost no", "1%"), (94.4, nil, "94%"), (94.5, "Nearly all", "95%"), (99.4, "Nearly all", "99%"),
      (99.5, "Nearly all", "more than 99.5%"), (100, "All", "100%"),
    ] as [(Double, String?, String)])
  func ends(value: Double, expected: String?, number: String) {
    #expect(words(value) == expected)
    #expect(Share(value).number == number)
  }

  @Test func aHalfIsPassedOnlyWhereTheIntervalPassesIt() {
    #expect(words(54, 50.1...58) == "More than half")
    #expect(words(54, 50...58) == nil)
    #expect(words(54) == nil)
    #expect(words(46, 42...49.9) == "Fewer than half")
    #expect(words(46, 42...50) == nil)
    #expect(words(36, 32...40) == nil)
    #expect(words(63, 60...66) == nil)
    #expect(Share(54, isExact: true).words == .part("More than half"))
  }

  @Test func fewAnswersAreNoFraction() {
    #expect(words(50, isLow: true) == nil)
    #expect(words(58, 51...65, isLow: true) == nil)
  }
}
