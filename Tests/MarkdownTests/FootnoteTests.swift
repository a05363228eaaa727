import Markdown
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  @Test func noteAndTextLeadToEachOther() {
    let rendering = Rendering("One[^a] two[^b] three[^a].\n\n[^b]: Second.\n[^a]: First.\n")
    #expect(
      rendering.html == """
        <p>One<sup><a href="#{prefix}note.1" id="{prefix}note.from.1"><span class="visually-hidden">Note </span>1</a></sup> \
        two<sup><a href="#{prefix}note.2" id="{prefix}note.from.2"><span class="visually-hidden">Note </span>2</a></sup> \
        three<sup><a href="#{prefix}note.1"><span class="visually-hidden">Note </span>1</a></sup>.</p>
        <div class="footnotes"><p class="footnotes-title">Notes</p><ol>
        <li id="{prefix}note.1"><p>First.</p>
        <p class="footnote-back"><a href="#{prefix}note.from.1">Back to the text\
        <span class="visually-hidden"> at note 1</span></a></p></li>
        <li id="{prefix}note.2"><p>Second.</p>
        <p class="footnote-back"><a href="#{prefix}note.from.2">Back to the text\
        <span class="visually-hidden"> at note 2</span></a></p></li>
        </ol></div>

        """)
    #expect(rendering.problems == [])
  }

  @Test func numbersRunOnFromOneTextOfThePageToTheNext() {
    var words = WordTracker(Glossary())
    var slugs = Slugs()
    _ = Rendering("One[^1].\n\n[^1]: A.", words: &words, slugs: &slugs)
    let second = Rendering("Two[^1].\n\n[^1]: B.", words: &words, slugs: &slugs)
    #expect(second.html.contains("href=\"#{prefix}note.2\""))
    #expect(second.html.contains("<ol start=\"2\">\n<li id=\"{prefix}note.2\">"))
  }

  @Test func aMarkWithoutANoteIsAnError() {
    #expect(
      Rendering("One.\n\nTwo[^1].").problems == [
        "3 missing-note: The note “[^1]” is not written anywhere in this text. → Write it on a line of its own at the "
          + "end, with an empty line above it: [^1]: The note."
      ])
  }

  @Test func aNoteWithoutAMarkIsAnError() {
    let rendering = Rendering("One[^1].\n\n[^1]: A.\n\n[^2]: B.\n\n[^1]: C.\n\n```text\n[^3]: D.\n```\n")
    #expect(
      rendering.problems == [
        "5 unused-note: Nothing refers to the note “[^2]”, or it is written twice. → Write [^2] in the text where the "
          + "note belongs, or take the note out.",
        "7 unused-note: Nothing refers to the note “[^1]”, or it is written twice. → Write [^1] in the text where the "
          + "note belongs, or take the note out.",
      ])
  }
}
