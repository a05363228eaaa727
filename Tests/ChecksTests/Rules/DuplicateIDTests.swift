import Checks
import Testing

@Suite struct DuplicateIDTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("duplicate-id", page("<h2 id=\"a\">One</h2>\n<h2 id=\"a\">Two</h2>")) == [
        "2:1 The id “a” is used twice. Links, labels and screen readers find only the first. | "
          + "Give each element its own id. For headings, make their words differ or give one its own id."
      ])
  }

  @Test func countsALinkThatIsNeverClosedOnce() {
    let html = "<p><a id=\"roads\"/>Roads</p><p>More</p><p>And more</p>"
    #expect(findings("duplicate-id", page(html)).isEmpty)
    #expect(outcome("duplicate-id", page(html + "<p id=\"roads\">Roads</p>")) == .failed)
  }

  @Test func passes() {
    #expect(outcome("duplicate-id", page("<h2 id=\"a\">One</h2><h2 id=\"b\">Two</h2>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("duplicate-id", "<p>Text</p>") == .inapplicable)
  }
}
