import Checks
import Testing

@Suite struct ListStructureTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("list-structure", page("<ul><div>One</div></ul>")) == [
        "1:114 <div> stands directly in a list (<ul>). Screen readers count the items wrong. | "
          + "Put it inside a list item (<li>), or outside the list."
      ])
  }

  @Test(arguments: [
    "<ul>Words</ul>",
    "<div><li>One</li></div>",
    "<ul><li role=\"note\">One</li></ul>",
  ])
  func finds(_ html: String) {
    #expect(outcome("list-structure", page(html)) == .failed)
  }

  @Test(arguments: [
    "<ul><template>a</template><li>One</li></ul>",
    "<ul role=\"none\"><div>One</div></ul>",
    "<ul><p role=\"listitem\">One</p></ul>",
    "<ul></ul>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("list-structure", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("list-structure", page("<ul><li>One</li></ul>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("list-structure", page("<p>Text</p>")) == .inapplicable)
  }
}
