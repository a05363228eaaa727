import Checks
import Testing

@Suite struct DescriptionListTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("description-list", page("<dl><p>One</p></dl>")) == [
        "1:114 <p> stands directly in a list of terms (<dl>). Screen readers cannot tell which term it belongs to. | "
          + "Put it inside <dt> or <dd>, or outside the list."
      ])
  }

  @Test(arguments: [
    "<dl><dd>1</dd></dl>",
    "<dl><dt>One</dt></dl>",
    "<dd>1</dd>",
    "<dl>One</dl>",
    "<dl><div><p>a</p></div></dl>",
  ])
  func finds(_ html: String) {
    #expect(outcome("description-list", page(html)) == .failed)
  }

  @Test(arguments: [
    "<dl><div><dt>One</dt><dd>1</dd></div></dl>",
    "<dl></dl>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("description-list", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("description-list", page("<dl><dt>One</dt><dd>1</dd></dl>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("description-list", page("<p>Text</p>")) == .inapplicable)
  }
}
