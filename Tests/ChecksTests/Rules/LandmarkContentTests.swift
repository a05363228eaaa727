import Checks
import Testing

@Suite struct LandmarkContentTests {
  /// A page whose body is `body`.
  private func bare(_ body: String) -> String {
    "<!doctype html><html lang=\"en-GB\"><head><title>Strategy</title></head><body>\(body)</body></html>"
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("landmark-content", bare("<main><h1>Strategy</h1></main><div>Call us</div>")) == [
        "1:107 This part of the page (<div>) is outside its header, menu, main part and footer. Screen reader users who move by landmark never meet it. | "
          + "Move it into <main>, <header>, <nav>, <aside> or <footer>."
      ])
  }

  @Test(arguments: [
    "<a href=\"#main\">Skip to content</a><main id=\"main\">Text</main>",
    "<div><a href=\"#a\">Skip</a> <a href=\"#b\">Skip</a></div><header>a</header><main>Text</main>",
    "<div><main>Text</main><footer>Address</footer></div>",
    "<main>Text</main><div role=\"alert\">Saved</div><p hidden>Hidden</p><div> </div>",
    "<div role=\"doc-chapter\">Text</div>",
  ])
  func passes(_ body: String) {
    #expect(outcome("landmark-content", bare(body)) == .passed)
  }

  @Test(arguments: [
    "<main>Text</main>Words of the body",
    "<main>Text</main><section><p>Unnamed section</p></section>",
    "<main>Text</main><form><input></form>",
    "<p><a href=\"#main\">Skip</a> and more</p><main>Text</main>",
    "<main>Text</main><a href=\"#main\">Up</a>",
    "<div><a href=\"/\"><img src=\"logo.png\" alt=\"Home\"></a></div><main>Text</main>",
  ])
  func finds(_ body: String) {
    #expect(outcome("landmark-content", bare(body)) == .failed)
  }

  @Test func saysOnceOfAWholePart() {
    let strays = findings("landmark-content", bare("<main>a</main><div><p>a</p><p>b</p></div>text<b>c</b>"))
    #expect(strays.count == 3)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("landmark-content", bare("<p>Text</p>")) == .inapplicable)
    #expect(outcome("landmark-content", bare("<nav>Menu</nav><p>Text</p>")) == .inapplicable)
  }
}
