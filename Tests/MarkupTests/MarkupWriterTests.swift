import Markup
import Testing

@Suite("Writing markup")
struct MarkupWriterTests {
  @Test("Text is escaped, in content and in attributes")
  func escaping() {
    var writer = MarkupWriter()
    writer.element("a", ["href": "?a=1&b=\"2\""], text: "<script> & “é”")
    #expect(writer.string == "<a href=\"?a=1&amp;b=&quot;2&quot;\">&lt;script&gt; &amp; “é”</a>")
  }

  @Test("Elements nest, and attributes keep their order")
  func nesting() {
    var writer = MarkupWriter(capacity: 64)
    writer.element("ul", ["id": "x", "class": "y"]) { list in
      list.element("li", text: "1")
      list.open("li")
      list.number(-2)
      list.close("li")
    }
    #expect(writer.string == "<ul id=\"x\" class=\"y\"><li>1</li><li>-2</li></ul>")
    #expect(writer.count == writer.bytes.count)
  }

  @Test(
    "Coordinates have at most two decimals and are always numbers",
    arguments: [
      (0.0, "0"), (1.125, "1.13"), (-0.004, "0"), (-1.5, "-1.5"), (12.30, "12.3"), (0.05, "0.05"),
      (1e13, "0"), (.nan, "0"),
      (-.infinity, "0"), (999.999, "1000"),
    ])
  func coordinates(value: Double, expected: String) {
    var writer = MarkupWriter()
    writer.coordinate(value)
    #expect(writer.string == expected)
  }
}
