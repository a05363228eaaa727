import Checks
import Testing

@Suite struct PartNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("part-name", page("<div role=\"dialog\">Sure?</div>")) == [
        "1:110 Something with the role “dialog” has no name. Screen reader users hear what it is, not what it is for. | "
          + "Name it by its heading (aria-labelledby) or in words (aria-label)."
      ])
  }

  @Test(arguments: [
    "<div role=\"treeitem\"></div>",
    "<dialog open>Sure?</dialog>",
  ])
  func finds(_ html: String) {
    #expect(outcome("part-name", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"treeitem\">Leaf</div>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("part-name", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("part-name", page("<div role=\"dialog\" aria-label=\"Delete\">Sure?</div>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("part-name", page("<p>Text</p>")) == .inapplicable)
  }
}
