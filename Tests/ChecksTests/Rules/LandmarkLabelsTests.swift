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

  @Test func namesThatDifferOnlyLateAreNotTakenForTheSame() {
    let regions = ["Exampleshire", "Northmarch"].enumerated().map { index, place in
      let caption = "Admissions for assault with a sharp object per 100,000 residents, " + place
      return "<div role=\"region\" aria-labelledby=\"c\(index)\"><p id=\"c\(index)\">\(caption)</p></div>"
    }
    #expect(outcome("landmark-labels", page(regions.joined())) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("landmark-labels", page("<nav></nav>")) == .inapplicable)
  }
}
