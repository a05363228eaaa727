import Markdown
import Testing

@Suite("Markdown as on GitHub")
struct TextTests {
  @Test(
    arguments: [
      (
        "One *two* **three** ~~four~~ `five`",
        "<p>One <em>two</em> <strong>three</strong> <del>four</del> <code>five</code></p>\n"
      ),
      ("one\ntwo", "<p>one two</p>\n"),
      ("one\\\ntwo", "<p>one<br>\ntwo</p>\n"),
      ("one  \ntwo", "<p>one<br>\ntwo</p>\n"),
      ("> one\n>\n> two", "<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>\n"),
      ("one\n\n---\n\ntwo", "<p>one</p>\n<hr>\n<p>two</p>\n"),
      ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
      ("- one\n\n- two", "<ul>\n<li><p>one</p>\n</li>\n<li><p>two</p>\n</li>\n</ul>\n"),
      ("3. one\n4. two", "<ol start=\"3\">\n<li>one</li>\n<li>two</li>\n</ol>\n"),
      ("- one\n  - two", "<ul>\n<li>one<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>\n"),
      ("\"It's\" -- he said... a---b", "<p>“It’s” – he said… a—b</p>\n"),
      ("a < b & \"c\" > d", "<p>a &lt; b &amp; “c” &gt; d</p>\n"),
      ("&eacute; &#163; \\*", "<p>é £ *</p>\n"),
      (
        "`recorded = [2021]` and `<b>`",
        "<p><code>recorded = [2021]</code> and <code>&lt;b&gt;</code></p>\n"
      ),
      ("```text\na < b\n```", "<pre tabindex=\"0\"><code>a &lt; b\n</code></pre>\n"),
      ("```\na\n```", "<pre tabindex=\"0\"><code>a\n</code></pre>\n"),
      ("", ""),
      ("one\r\ntwo\r\n\r\nthree\r\n", "<p>one two</p>\n<p>three</p>\n"),
      ("one\rtwo", "<p>one two</p>\n"),
      ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"),
    ])
  func text(_ source: String, _ html: String) {
    let rendering = Rendering(source)
    #expect(rendering.html == html)
    #expect(rendering.problems == [])
  }

  @Test func taskListsSayInWordsWhatIsDone() {
    let html = Rendering("- [x] one\n- [ ] two").html
    #expect(
      html == """
        <ul class="tasks">
        <li class="task"><span class="task-mark" aria-hidden="true">☑</span> <span class="visually-hidden">Done: </span>one</li>
        <li class="task"><span class="task-mark" aria-hidden="true">☐</span> <span class="visually-hidden">To do: </span>two</li>
        </ul>

        """)
  }

  @Test func addressesTurnIntoLinksByThemselves() {
    let html = Rendering("See https://example.org/a?b=1&c=2 or www.example.org or help@example.org.").html
    #expect(
      html == """
        <p>See <a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a> or \
        <a href="http://www.example.org">www.example.org</a> or \
        <a href="mailto:help@example.org">help@example.org</a>.</p>

        """)
  }

  @Test func aPictureByItselfIsAFigureWithItsTitleBelow() {
    let rendering = Rendering("![Two people](bridge.jpg \"At the bridge\")\n\nText ![](line.svg) text.")
    #expect(
      rendering.html == """
        <figure class="picture">{image 0}<figcaption>At the bridge</figcaption></figure>
        <p>Text {image 1} text.</p>

        """)
    #expect(rendering.markdown.images.map(\.text) == ["Two people", ""])
    #expect(rendering.markdown.images.map(\.line) == [1, 3])
  }

  @Test func aFenceWithANameIsABlockAtItsLine() {
    let rendering = Rendering(
      "Text.\n\n```chart  ignored\ntype: line\n```\n\n- item\n\n  ~~~table\n  a: b\n  ~~~\n", after: 4)
    #expect(rendering.markdown.blocks.map(\.name) == ["chart", "table"])
    #expect(rendering.markdown.blocks.map(\.text) == ["type: line\n", "a: b\n"])
    #expect(rendering.markdown.blocks.map(\.line) == [7, 13])
    #expect(rendering.html.contains("{block 0}"))
  }

  @Test func indentedTextIsShownAsItStandsButTheWriterHears() {
    let rendering = Rendering("Text.\n\n    Indented by the word processor.")
    #expect(
      rendering.html.hasSuffix("<pre tabindex=\"0\"><code>Indented by the word processor.\n</code></pre>\n"))
    #expect(
      rendering.problems == [
        "3 indented-code: This text starts with four spaces or more, so it is shown as it stands, like computer code. "
          + "→ Take the spaces out. If it is meant, put a line ```text above it and a line ``` below."
      ])
  }

  @Test func marksPointAtTheLinesOfTheFile() {
    let rendering = Rendering("One.\n\n## Two\n\n- three\n- four\n\n| a |\n| - |\n| b |\n", after: 10)
    let marked = rendering.markdown.lines.map { mark in
      "\(mark.line) \(String(decoding: rendering.markdown.html[mark.offset...].prefix(4), as: UTF8.self))"
    }
    #expect(marked == ["11 <p>O", "13 <h i", "15 <ul>", "16 <li>", "18 <tab", "20 <tr>"])
  }

  @Test func bulletsOfAWordProcessorAreNoList() {
    #expect(
      Rendering("Text.\n\n• one\n• two").problems == [
        "3 pasted-bullet: This line starts with “•”, which does not make a list. → Write a list with “- ” in front of each "
          + "item, each on a line of its own."
      ])
  }
}
