import Markdown
import Testing

@Suite("Words and abbreviations")
struct WordTests {
  static let glossary = [
    Glossary.Entry(term: "violence reduction unit", abbreviation: "VRU", meaning: "A partnership."),
    Glossary.Entry(term: "public health approach", meaning: "Prevention."),
    Glossary.Entry(term: "public health", meaning: "Health of all."),
    Glossary.Entry(term: "accident and emergency", abbreviation: "A&E", meaning: "A department."),
  ]

  static let unit = "<a class=\"word\" href=\"#word-violence-reduction-unit\">"

  @Test(
    arguments: [
      ("A VRU. The VRU.", "A <abbr>VRU</abbr> (\(unit)violence reduction unit</a>). The VRU."),
      ("Two VRUs.", "Two <abbr>VRUs</abbr> (\(unit)violence reduction units</a>)."),
      (
        "A violence reduction unit (VRU). The VRU.",
        "A \(unit)violence reduction unit</a> (<abbr>VRU</abbr>). The VRU."
      ),
      (
        "Violence reduction units (VRUs) work.",
        "\(unit)Violence reduction units</a> (<abbr>VRUs</abbr>) work."
      ),
      ("A VRU (violence reduction unit).", "A <abbr>VRU</abbr> (\(unit)violence reduction unit</a>)."),
      ("Vru, VRUX, XVRU.", "Vru, VRUX, XVRU."),
      ("The VRU's “VRU”.", "The <abbr>VRU</abbr> (\(unit)violence reduction unit</a>)’s “VRU”."),
      ("“VRU”", "“<abbr>VRU</abbr> (\(unit)violence reduction unit</a>)”"),
      ("violence\nreduction unit", "\(unit)violence reduction unit</a>"),
      ("VIOLENCE REDUCTION UNIT", "\(unit)VIOLENCE REDUCTION UNIT</a>"),
      ("non-violence reduction unity", "non-violence reduction unity"),
      ("éVRU VRUé", "éVRU VRUé"),
      (
        "A&E",
        "<abbr>A&amp;E</abbr> (<a class=\"word\" href=\"#word-accident-and-emergency\">accident and emergency</a>)"
      ),
      (
        "A public health approach to public health.",
        "A <a class=\"word\" href=\"#word-public-health-approach\">public health approach</a> to "
          + "<a class=\"word\" href=\"#word-public-health\">public health</a>."
      ),
      ("`VRU`", "<code>VRU</code>"),
      ("[the VRU](https://example.org)", "<a href=\"https://example.org\">the VRU</a>"),
    ])
  func firstAppearance(_ source: String, _ html: String) {
    #expect(Rendering(source, glossary: Self.glossary).html == "<p>\(html)</p>\n")
  }

  @Test func headingsAndHeaderCellsAreLeftAlone() {
    let rendering = Rendering(
      "## The VRU\n\n**Table: VRU**\n\n| VRU |\n| - |\n| a VRU |\n", glossary: Self.glossary)
    #expect(rendering.html.contains(">The VRU</h"))
    #expect(rendering.html.contains("<caption>VRU</caption>"))
    #expect(rendering.html.contains("<th scope=\"col\">VRU</th>"))
    #expect(rendering.html.contains("<th scope=\"row\">a <abbr>VRU</abbr> ("))
    #expect(rendering.markdown.words == [3])
  }

  @Test func oncePerPageWhateverTheNumberOfTexts() {
    var words = WordTracker(Glossary(Self.glossary))
    var slugs = Slugs()
    _ = Rendering("A VRU.", words: &words, slugs: &slugs)
    let second = Rendering("A VRU and a public health approach.", words: &words, slugs: &slugs)
    #expect(second.html.contains("<p>A VRU and"))
    #expect(second.markdown.words == [2])
    #expect(words.found == [3, 2])
  }
}
