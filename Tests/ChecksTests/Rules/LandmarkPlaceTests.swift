import Checks
import Testing

@Suite struct LandmarkPlaceTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("landmark-place", page("<div role=\"contentinfo\">Address</div>")) == [
        "1:110 The page's footer is inside something with the role “main”. Screen reader users are told that it is only a part of that. | "
          + "Move it out, so that it is a part of the page itself."
      ])
  }

  @Test(arguments: [
    "<div role=\"banner\">Logo</div>",
    "<nav><aside aria-label=\"Note\">Note</aside></nav>",
  ])
  func finds(_ html: String) {
    #expect(outcome("landmark-place", page(html)) == .failed)
  }

  @Test(arguments: [
    "<aside>Note</aside>",
    "<footer>Of main, not of the page</footer>",
    "<article><aside>Unnamed</aside></article>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("landmark-place", page(html)).isEmpty)
  }
}
