import Checks
import Testing

/// When people are asked again.
@Suite struct PageFingerprintTests {
  private func print(_ body: String, around: String = "<nav>Menu</nav>", style: String = "a.css")
    -> PageFingerprint
  {
    PageFingerprint(Array("<link href=\(style)>\(around)<main class=x>\(body)</main>".utf8))
  }

  @Test func looksChangeNothing() {
    let first = print("<p>Some words.</p>")
    #expect(first == print("<p   class=\"y\">Some\n  words.</p>", style: "b-93.css"))
    #expect(first == print("<p>Some words.</p>", around: "<nav>Other words</nav>"))
  }

  @Test(arguments: [
    ("<p>a</p>", "<p>b</p>"), ("<img alt='a' src=x>", "<img alt='b' src=x>"),
    ("<img src=x.png>", "<img src=y.png>"),
    ("<svg aria-label=\"a > b\"></svg>", "<svg aria-label=\"a > c\"></svg>"),
  ])
  func wordsAndPicturesDo(one: String, two: String) {
    #expect(print(one).content != print(two).content)
    #expect(print(one).frame == print(two).frame)
  }

  @Test func aNewPartOfTheFrameChangesTheFrame() {
    let one = print("<p>a</p>")
    let two = print("<p>a</p>", around: "<nav>Menu</nav><form></form>")
    #expect(one.frame != two.frame)
    #expect(one.content == two.content)
  }

  @Test(arguments: ["", "<", "<main", "<!--", "<script>", "<main><p a='", "<main alt="])
  func brokenPagesHaveOneToo(html: String) {
    #expect(PageFingerprint(Array(html.utf8)).content.count == 16)
  }
}
