import Markdown
import Testing

@Suite("The words of a text without its markup")
struct ParagraphTests {
  private func paragraphs(_ text: String) -> [String] {
    Rendering(text).markdown.paragraphs.map { "\($0.line) \($0.place) \($0.text)" }
  }

  @Test func wordsStayTogetherAcrossMarkup() {
    #expect(
      paragraphs("A **bold** [link](a.md)\nover two lines & `code`, `=x.y`.[^1]\n\n[^1]: A note.") == [
        "1 text A bold link over two lines & \u{FFFC}, \u{FFFC}.\u{FFF9}", "1 footnote Notes",
        "4 footnote A note.",
        "4 footnote Back to the text at note 1",
      ])
  }

  @Test func everyPlaceIsKnown() {
    let text =
      "## Heading\n\n- One\n- Two\n\n> Said\n\n**Table: T**\n\n| A |\n| --- |\n| b |\n\n```text\n5\n```\n\nEnd"
    #expect(
      paragraphs(text) == [
        "1 text Heading", "3 text One", "4 text Two", "6 quotation Said", "8 table T", "10 table A",
        "12 table b",
        "18 text End",
      ])
  }
}
