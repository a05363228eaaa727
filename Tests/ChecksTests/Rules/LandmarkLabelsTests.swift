import Checks
import Testing

@Suite struct LandmarkLabelsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("landmark-labels", page("<nav aria-label=\"Main\"><a href=\"#main\">Up</a></nav><nav></nav>"))
        == [
          "1:161 The page has more than one menu (<nav>), and this one has no name. Screen reader users cannot tell them apart. | "
            + "Name it by what it holds, such as aria-label=\"Chapters\"."
        ])
  }

  @Test func passes() {
    #expect(
      outcome("landmark-labels", page("<nav aria-label=\"Main\"></nav><nav aria-label=\"Chapters\"></nav>"))
        == .passed)
  }

  @Test func longNamesThatBeginAlikeAreNotTakenForTheSame() {
    let wording = "How much do you agree or disagree that services work together"
    let sections = ["well", "badly"].enumerated().map { index, end in
      "<div role=\"region\" aria-labelledby=\"c\(index)\"><p id=\"c\(index)\">\(wording) \(end)?</p></div>"
    }
    #expect(outcome("landmark-labels", page(sections.joined())) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("landmark-labels", page("<nav></nav>")) == .inapplicable)
  }
}
