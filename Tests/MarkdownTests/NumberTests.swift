import Markdown
import Testing

@Suite("Numbers of datasets in a text")
struct NumberTests {
  @Test(arguments: [
    ("a `=x.y` b", "<p>a {number 0} b</p>\n"), ("- `=x.y`", "<ul>\n<li>{number 0}</li>\n</ul>\n"),
    ("**`=x.y`** and `=x.z`", "<p><strong>{number 0}</strong> and {number 1}</p>\n"),
    ("``=x[`].y``", "<p>{number 0}</p>\n"),
  ])
  func codeThatStartsWithAnEqualsSignIsASlot(text: String, html: String) {
    #expect(Rendering(text).html == html)
  }

  @Test(arguments: [
    ("`a = b`", "a = b"), (#"`\=x.y`"#, "=x.y"), ("` =x.y`", " =x.y"), (#"`\a`"#, #"\a"#),
  ])
  func otherCodeStaysCode(text: String, code: String) {
    #expect(Rendering(text).html == "<p><code>\(code)</code></p>\n")
  }

  @Test func eachNumberKnowsItsLine() {
    let numbers = Rendering("One\n`=a.b`\nand `=c.d`.\n\n- x\n- `=e.f`", after: 10).markdown.numbers
    #expect(numbers.map(\.line) == [12, 13, 16])
    #expect(numbers.map(\.text) == ["=a.b", "=c.d", "=e.f"])
  }

  @Test func aColumnOfNumbersIsSetAsNumbers() {
    let table = "**Table: T**\n\n| A | B |\n| --- | --- |\n| a | `=x.y` |\n| b | 2 |"
    #expect(Rendering(table).html.contains("<td class=\"number\">{number 0}</td>"))
  }

  @Test(arguments: [
    ("## `=x.y`", "a heading"), ("# The `=x.y`", "a heading"),
    ("a ![**`=x.y`**](a.png)", "the words of a picture"),
    ("**Table: `=x.y`**\n\n| A |\n| --- |\n| a |", "the caption of a table"),
  ])
  func headingsCaptionsAndPicturesRefuseThem(text: String, place: String) {
    #expect(
      Rendering(text).problems == [
        "1 misplaced-number: A number cannot be drawn from a dataset in \(place): `=x.y`. → "
          + #"Put the number into a sentence of the text. To show the code as it stands, write `\=…`."#
      ])
  }
}
