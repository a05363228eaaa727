import Diagnostics
import Testing

@testable import Markdown

@Suite("Tables")
struct TableTests {
  @Test func captionHeadersAndNumbers() {
    let rendering = Rendering(
      "**Table: Who pays**\n\n| Funder | Amount | Note |\n| --- | ---: | --- |\n| Grant | £880,000 | a |\n|  | 12 | |\n"
    )
    #expect(
      rendering.html == """
        <table><caption>Who pays</caption>
        <thead><tr><th scope="col">Funder</th><th scope="col" class="number">Amount</th><th scope="col">Note</th></tr></thead>
        <tbody><tr><th scope="row">Grant</th><td class="number">£880,000</td><td>a</td></tr>
        <tr><td></td><td class="number">12</td><td></td></tr>
        </tbody></table>

        """)
    #expect(rendering.problems == [])
  }

  @Test(
    arguments: [
      ("**Table: Who *pays* [more](a.md)**", "Who <em>pays</em> <a href=\"{link 0}\">more</a>"),
      ("**Table:** Who pays", "Who pays"), ("**Table 3: Who pays**", "Table 3: Who pays"),
      ("**Table 2.1:** Who pays", "Table 2.1: Who pays"),
    ])
  func captions(_ line: String, _ caption: String) {
    let rendering = Rendering("\(line)\n\n| a |\n| - |\n| b |\n")
    #expect(rendering.html.hasPrefix("<table><caption>\(caption)</caption>\n<thead>"))
    #expect(rendering.problems == [])
  }

  @Test func aCaptionNeedsNoEmptyLineBelow() {
    #expect(
      Rendering("**Table: A**\n| a |\n| - |\n| b |\n").html.hasPrefix("<table><caption>A</caption>\n<thead>"))
  }

  @Test(arguments: ["", "**Table:**\n\n", "**Tables: a**\n\n", "Table: a\n\n"])
  func aTableWithoutACaption(_ above: String) {
    let rendering = Rendering("\(above)| a |\n| - |\n| b |\n")
    #expect(
      rendering.problems == [
        "\(above.isEmpty ? 1 : 3) table-caption: This table has no caption. → Say what it shows in a line of its own "
          + "right above it: **Table: Who pays for the programme**"
      ])
    #expect(rendering.markdown.diagnostics.hasErrors == false)
  }

  @Test func aWideTableScrollsByItself() {
    let html = Rendering(
      "**Table: \"W\"**\n\n| a | b | c | d | e |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |\n"
    ).html
    #expect(
      html.hasPrefix(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"“W”\"><table><caption>“W”</caption>"
      ))
    #expect(html.hasSuffix("</tbody></table>\n</div>\n"))
  }

  @Test(
    arguments: [
      (["12", "1,204", "£84,000"], true), (["12.5%", "[c]", "–"], true), (["", "n/a"], false),
      (["12", "many"], false),
      (["2025-06-02"], false), (["01632 960 123"], false), (["10-20"], false),
      (["£1.2m", "-3", "+4 million"], true),
    ])
  func columnsOfNumbersAreFound(_ cells: [String], _ isNumeric: Bool) {
    let rows = cells.map { "| x | \($0) |\n" }.joined()
    let html = Rendering("**Table: A**\n\n| a | b |\n| - | - |\n\(rows)").html
    #expect(html.contains("<td class=\"number\">") == isNumeric)
  }

  @Test func yearsInTheFirstColumnNameTheirRows() {
    #expect(
      Rendering("**Table: A**\n\n| Year | b |\n| - | - |\n| 2020 | 1 |\n").html.contains(
        "<th scope=\"row\">2020</th>"))
  }

  @Test func problemsInCellsNameTheLineOfTheRow() {
    let rendering = Rendering(
      "**Table: A**\n\n| a |\n| - |\n| b |\n| [c](javascript:x) |\n| d<br>e |\n", after: 5)
    #expect(rendering.shortProblems == ["11 forbidden-link", "12 raw-html"])
  }
}
