import Diagrams
import Markup
import Testing

/// The list says what the picture shows.
struct ListTests {
  private func list(_ kind: Diagram.Kind, _ text: String) throws -> String {
    var writer = MarkupWriter()
    try read(kind, text).get().write(to: &writer, id: "d")
    let html = writer.string
    let start = try #require(html.firstRange(of: "</summary>")).upperBound
    let end = try #require(html.firstRange(of: "</details>")).lowerBound
    return String(html[start..<end])
  }

  @Test func aStructureIsANestedList() throws {
    #expect(
      try list(.structure, "- Board\n  - Delivery\n    - Leads\n    - Places\n  - Evidence & data\n- Panel")
        == "<ul><li>Board<ul><li>Delivery<ul><li>Leads</li><li>Places</li></ul></li>"
        + "<li>Evidence &amp; data</li></ul></li><li>Panel</li></ul>")
  }

  @Test func arrowsSayWhatLeadsToWhat() throws {
    #expect(
      try list(.theoryOfChange, "Trust -> Reports -> Help\nTrust -> Help")
        == "<ul><li>Trust <span class=\"leads-to\">leads to</span><ul><li>Reports</li><li>Help</li></ul></li>"
        + "<li>Reports <span class=\"leads-to\">leads to Help</span></li><li>Help</li></ul>")
  }

  @Test func columnsAreListsInOrder() throws {
    #expect(
      try list(.theoryOfChange, "Inputs:\n- Grant\nOutputs:\n- Mentors")
        == "<ol><li>Inputs<ul><li>Grant</li></ul></li><li>Outputs<ul><li>Mentors</li></ul></li></ol>")
  }

  @Test func stepsAreANumberedList() throws {
    #expect(try list(.steps, "1. Look\n2. Agree") == "<ol><li>Look</li><li>Agree</li></ol>")
  }

  @Test(arguments: Example.all)
  func theListHasEveryBoxOfThePicture(_ example: Example) throws {
    let diagram = try example.diagram()
    let list = try list(example.kind, example.text)
    let picture = String(decoding: diagram.inlineSVG(width: .narrow, id: "d"), as: UTF8.self)
    let items = list.components(separatedByTag: "li").count
    let boxes = picture.components(separatedByTag: "rect").count
    #expect(items >= boxes && boxes > 1)
  }
}

extension String {
  fileprivate func components(separatedByTag name: String) -> [Substring] {
    split(separator: "<\(name)").dropFirst().map { $0 }
  }
}
