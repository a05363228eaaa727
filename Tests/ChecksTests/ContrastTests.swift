import Checks
import Testing

@Suite struct ContrastTests {
  @Test(arguments: [
    ("#000", "#fff", 21.0), ("#777", "#fff", 4.48), ("#767676", "#ffffff", 4.54), ("#fff", "#fff", 1.0),
  ])
  func agreesWithPublishedRatios(first: String, second: String, expected: Double) throws {
    let ratio = try #require(Contrast.ratio(first, second))
    #expect((ratio * 100).rounded() / 100 == expected)
    #expect(Contrast.ratio(second, first) == ratio)
  }

  @Test(arguments: ["fff", "#ff", "#ggg", "", "red"])
  func refusesWhatIsNoColour(text: String) {
    #expect(Contrast.ratio(text, "#fff") == nil)
  }
}
