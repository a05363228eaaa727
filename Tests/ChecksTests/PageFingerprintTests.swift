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
    ("<img\nalt=a>", "<img\nalt=b>"), ("<IMG ALT=a>", "<IMG ALT=b>"),
    ("<img src=x\talt = a>", "<img src=x\talt = b>"),
    ("<p title=it's>a</p>", "<p title=it's>b</p>"), ("<!--> a", "<!--> b"), ("1 < 2 > a", "1 < 2 > b"),
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

  @Test(arguments: [
    ("<main", "<p"), ("<main><p a='", "<main><p>x"), ("<main>a<!-- b", "<main>b<!-- b"),
    ("<main>a<", "<main>b<"),
    ("<main><img alt=a", "<main><img alt=b"), ("<body>a</body>", "<body>b</body>"),
  ])
  func brokenPagesChangeToo(one: String, two: String) {
    #expect(PageFingerprint(Array(one.utf8)) != PageFingerprint(Array(two.utf8)))
  }

  @Test(arguments: ["<main>a<!-- x -->", "<main>a<!-- y > z -->", "<main>a<script>if (a<b) '</p>'</script>"])
  func whatNobodySeesChangesNothing(html: String) {
    #expect(PageFingerprint(Array(html.utf8)).content == PageFingerprint(Array("<main>a".utf8)).content)
  }
}
