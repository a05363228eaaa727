import Prose
import Testing

@Suite("Numbers as somebody wrote them")
struct WrittenNumberTests {
  @Test(arguments: [
    ("1,374,000", 1_374_000.0, 1.0, WrittenNumber.Unit.none), ("1.3 million", 1_300_000, 100_000, .none),
    ("£2.30m", 2_300_000, 10_000, .pounds), ("12%", 12, 1, .percent), ("12.5 per cent", 12.5, 0.1, .percent),
    ("−3", -3, 1, .none), ("£1,600.50", 1600.5, 0.01, .pounds), ("2 thousand", 2000, 1000, .none),
  ])
  func areRead(text: String, value: Double, step: Double, unit: WrittenNumber.Unit) throws {
    let number = try #require(WrittenNumber(text))
    #expect(abs(number.value - value) < 1e-9 && abs(number.step - step) < 1e-9 && number.unit == unit)
  }

  @Test(arguments: [
    "", "£", "1,23", "1,2345", "12a", "X99", "1.2.3", "2020-21", "three", "1 2", "1.", "12 people", "1e9",
    "[c]",
  ])
  func otherTextsAreNone(text: String) {
    #expect(WrittenNumber(text) == nil)
  }
}
