import Checks
import Testing

@Suite struct DecorativeExposedTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("decoration-exposed", page("<img src=\"a.png\" alt=\"\" aria-label=\"Logo\">")) == [
        "1:110 alt=\"\" says that <img> only decorates, but it has an attribute that describes it, so screen readers read it out. | "
          + "If it only decorates, take the other attribute away. If it says something, take alt=\"\" away and name it."
      ])
  }

  @Test(arguments: [
    "<nav role=\"presentation\" aria-describedby=\"main\">a</nav>",
    "<h2 role=\"none\" tabindex=\"0\">a</h2>",
    "<img src=\"a.png\" alt=\"\" tabindex=\"0\">",
  ])
  func finds(_ html: String) {
    #expect(outcome("decoration-exposed", page(html)) == .failed)
  }

  @Test(arguments: [
    "<nav role=\"none\">a</nav>",
    "<p role=\"none\" aria-level=\"2\">a</p>",
    "<img src=\"a.png\" alt=\"\" aria-hidden=\"true\">",
    "<nav role=\"none\" aria-label=\"x\" hidden>a</nav>",
    "<div role=\"presentation\" tabindex=\"-1\">a</div>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("decoration-exposed", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("decoration-exposed", page("<img src=\"a.png\" alt=\"\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("decoration-exposed", page("<img src=\"a.png\" alt=\"Logo\">")) == .inapplicable)
  }
}
