import Testing

@testable import Markdown

@Suite("Links")
struct LinkTests {
  @Test func linksByKind() {
    let rendering = Rendering(
      "[a](../b.md#c)\n[d](#e) [f](https://example.org/ \"t\")\n\n[g](mailto:a@example.org) [h](tel:+44)")
    #expect(
      rendering.html == """
        <p><a href="{link 0}">a</a> <a href="{link 1}">d</a> <a href="https://example.org/">f</a></p>
        <p><a href="mailto:a@example.org">g</a> <a href="tel:+44">h</a></p>

        """)
    #expect(rendering.markdown.links.map(\.destination) == ["../b.md#c", "#e"])
    #expect(rendering.markdown.links.map(\.line) == [1, 2])
    #expect(rendering.problems == [])
  }

  @Test(
    arguments: [
      ("a.md", .file(path: "a.md", anchor: nil)), ("a.md#b", .file(path: "a.md", anchor: "b")),
      ("my%20file.pdf", .file(path: "my file.pdf", anchor: nil)),
      ("my file.pdf", .file(path: "my file.pdf", anchor: nil)),
      ("#caf%C3%A9", .anchor("café")), ("HTTPS://example.org", .external), ("sms:123", .external),
      ("  ", .empty),
      ("100%", .file(path: "100%", anchor: nil)), ("a:b.md", .forbidden(scheme: "a")),
      ("\u{1}javascript:x", .forbidden(scheme: "javascript")),
      ("./a:b.md", .file(path: "./a:b.md", anchor: nil)),
    ] as [(String, LinkDestination)])
  func destinations(_ text: String, _ destination: LinkDestination) {
    #expect(LinkDestination(text) == destination)
  }

  @Test(
    arguments: [
      "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
      "[x](java&#10;script:alert(1))", "[x](java&Tab;script:alert(1))", "[x](&#1;javascript:alert(1))",
      "[x](<java script:alert(1)>)", "[x](&#x20;javascript:alert(1))", "[x](javascript&colon;alert(1))",
      "[x](data:text/html,a)", "[x](vbscript:a)", "[x](file:///etc/passwd)", "[x](blob:a)",
      "[x](//example.org)",
      "[x][y]\n\n[y]: javascript:alert(1)", "<javascript:alert(1)>", "[x](&NewLine;//example.org)",
      "[x](view-source:a)", "[x](C:\\a.md)", "[x](about:blank)",
    ])
  func dangerousLinksNeverGetThrough(_ source: String) {
    let rendering = Rendering(source)
    #expect(!rendering.html.contains("<a"))
    #expect(rendering.shortProblems == ["1 forbidden-link"])
  }

  @Test(arguments: ["[x](\\\\example.org)", "[x](/\\example.org)", "[x](\\/example.org)", "[x](..\\a.md)"])
  func pathsHaveNoBackslashes(_ source: String) {
    let rendering = Rendering(source)
    #expect(!rendering.html.contains("<a") || rendering.markdown.links.count == 1)
    #expect(!rendering.html.contains("href=\"/"))
  }

  @Test(
    arguments: [
      (
        "[x](javascript:a)",
        "1 forbidden-link: The link “x” starts with “javascript:”, which has no place on a public page. → Link to a web "
          + "address that starts with https://, or to a file of this site."
      ),
      (
        "[x]()",
        "1 empty-link: The link “x” leads nowhere. → Write where it leads between the round brackets."
      ),
      (
        "[x](..\\a.md)",
        "1 backslash-link: The link “x” has a backslash in its path: “..\\a.md”. → Write the path with forward slashes: "
          + "../strategy/index.md."
      ),
      (
        "[x](www.example.org)",
        "1 incomplete-link: The link “x” has an address that is not complete: “www.example.org”. → Put https:// in front "
          + "of it."
      ),
      (
        "[x](me@example.org)",
        "1 incomplete-link: The link “x” has an address that is not complete: “me@example.org”. → Put mailto: in front of "
          + "an e-mail address."
      ),
      (
        "[x](https:example.org)",
        "1 incomplete-link: The link “x” has an address that is not complete: “https:example.org”. → Write the whole "
          + "address: https://www.example.org/page, mailto:name@example.org or tel:+441632960100."
      ),
      (
        "![x](https://example.org/a.png)",
        "1 image-elsewhere: The picture “https://example.org/a.png” is not a file of this site. → Save the picture in "
          + "content/images/ and write the path to it from this file."
      ),
    ])
  func words(_ source: String, _ problem: String) {
    #expect(Rendering(source).problems == [problem])
  }

  @Test func addressesHoldNothingThatEndsTheAttribute() {
    let html = Rendering("[x](<https://example.org/a b\"c'd>) [y](https://example.org/?q={a}|b)").html
    #expect(html.contains("href=\"https://example.org/a%20b%22c'd\""))
    #expect(html.contains("href=\"https://example.org/?q=%7Ba%7D%7Cb\""))
  }

  @Test func aPictureInTheTextIsCutShortInMessages() {
    let problem =
      Rendering("![x](data:image/png;base64,\(String(repeating: "A", count: 5000)))").problems.first ?? ""
    #expect(problem.count < 250)
  }
}
