import Charts
import Datasets
import Disclosure
import Testing

@Suite("Lines through the waves of a survey")
struct TestedChangeTests {
  private let table = Tables.table(
    [
      Column(name: "wave", title: "When", kind: .month, description: ""),
      Column(name: "safe", title: "Safe", kind: .percentage, description: ""),
    ], "2019-03;40\n2021-09;42\n2023-02;44\n2027-02;38")

  private func svg(_ change: (inout ChartSpecification) -> Void) throws -> (svg: String, words: String) {
    var specification = ChartSpecification(
      kind: .line, x: "wave", y: "safe", title: "People feel safe",
      subtitle: "Percentage of adults, 2019 to 2027")
    change(&specification)
    let figure = try Figure.make(specification, from: table).get()
    return (String(decoding: figure.svg(), as: UTF8.self), figure.description)
  }

  @Test("A change that a test has shown has a triangle, and stands in words")
  func marked() throws {
    let (svg, words) = try svg { $0.tested = [TestedChange(period: "2027-02", isUp: false)] }
    #expect(svg.components(of: "class=\"change-mark\"") == 1)
    #expect(
      words.contains(
        "A triangle marks what differs from the number before by more than chance: in February 2027 (lower).")
    )
  }

  @Test("Without a test there is no triangle, and none where the number does not stand")
  func unmarked() throws {
    let plain = try svg { _ in }
    let other = try svg { $0.tested = [TestedChange(period: "2026-02", isUp: true)] }
    for (svg, words) in [plain, other] {
      #expect(!svg.contains("change-mark"))
      #expect(!words.contains("triangle"))
    }
  }

  @Test("Years between surveys are no gap, and the line runs on")
  func gaps() throws {
    #expect(try svg { _ in }.words.contains("There are no figures between"))
    #expect(try !svg { $0.isOccasional = true }.words.contains("no figures"))
    let whole = try svg { $0.isOccasional = true }.svg
    // One line from the first number to the last has one start and three further points.
    let path = try #require(whole.firstMatch(of: /class="line series-1" fill="none" d="([^"]+)"/)?.1)
    #expect(path.count { $0 == "M" } == 1)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
