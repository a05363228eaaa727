import Testing

@testable import Markdown

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test(
    arguments: [
      (
        "One <b>two</b>.",
        "1 raw-html: There is an HTML tag here: <b>. → Write **bold** with two asterisks on each side."
      ),
      (
        "Text.\n\n<DIV class=\"x\">\nlost\n</DIV>",
        "3 raw-html: There is an HTML tag here: <div>. → Leave the tag out, and keep its words."
      ),
      (
        "<script>alert(1)</script>",
        "1 raw-html: There is an HTML tag here: <script>. → Leave it out: the public site runs no scripts."
      ),
      (
        "One\n<u>two",
        "2 raw-html: There is an HTML tag here: <u>. → Write **bold**: underlined text looks like a link."
      ),
      (
        "<iframe src=\"https://example.org\"></iframe>",
        "1 raw-html: There is an HTML tag here: <iframe>. → Link to it instead: [its title](its address)."
      ),
      (
        "<blink>x</blink>",
        "1 raw-html: There is an HTML tag here: <blink>. → Write Markdown, or use a block: callout, details, quote, steps, "
          + "cards, contact, table, figures or chart. See the authoring guide."
      ),
      (
        "<!DOCTYPE html>",
        "1 raw-html: There is an HTML tag here: <!DOCTYPE>. → Write Markdown, or use a block: callout, details, quote, "
          + "steps, cards, contact, table, figures or chart. See the authoring guide."
      ),
      (
        "Text.\n\n<!-- note\n\nMore.",
        "3 unclosed-comment: A private note starts here (<!--) and never ends, so the rest of the text would be lost. → "
          + "Write --> where the note ends."
      ),
      (
        "<!-- note --> More.",
        "1 lost-text: There is text on the same lines as a private note (<!-- … -->), which would be lost. → Put an empty "
          + "line between the note and the text."
      ),
      (
        "**Table: A**\n\n| a |\n| - |\n| one<br/>two |",
        "5 raw-html: There is an HTML tag here: <br>. → For a list or a second line in a cell, use a “table” block with "
          + "“rows” (see the authoring guide, Tables)."
      ),
      (
        "**Table: A**\n\n| a |\n| - |\n| <b>one</b> |",
        "5 raw-html: There is an HTML tag here: <b>. → Write **bold** with two asterisks on each side."
      ),
    ])
  func remedies(_ source: String, _ problem: String) {
    let rendering = Rendering(source)
    #expect(rendering.problems == [problem])
    #expect(!rendering.html.lowercased().contains("<script"))
  }

  @Test func everyTagOfABlockIsNamedAtItsLine() {
    let rendering = Rendering("<details>\n<summary>One</summary>\n<p>Two <p>\n</details>")
    #expect(rendering.shortProblems == ["1 raw-html", "2 raw-html", "3 raw-html"])
  }

  @Test(arguments: [
    "<!-- private -->\n\nText.", "Text <!-- private -->here.", "<!-- a\n\nb -->\nText.",
    "<!-- <b> -->\n\nText.",
  ])
  func privateNotesStayPrivate(_ source: String) {
    let rendering = Rendering(source)
    #expect(rendering.problems == [])
    #expect(!rendering.html.contains("private"))
    #expect(rendering.html.hasPrefix("<p>Text"))
  }

  @Test(arguments: ["1 < 2 and 3 > 2", "a <5% b", "<https://example.org>", "\\<b>", "&lt;b&gt;"])
  func whatIsNoTagIsLeftAlone(_ source: String) {
    #expect(Rendering(source).problems == [])
  }

  @Test func oneSlipMadeHundredsOfTimesIsSummedUp() {
    let problems = Rendering(String(repeating: "a<br>b\n\n", count: 100)).problems
    #expect(problems.count == 21)
    #expect(
      problems.last
        == "41 raw-html: From here on there are 80 more problems of this kind (raw-html). → Mend the ones above "
        + "the same way, all through the text.")
  }
}
