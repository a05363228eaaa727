import Diagrams
import Testing

struct PictureTests {
  @Test(arguments: Example.all)
  func picturesAreAsTheyWereLookedAt(_ example: Example) throws {
    let diagram = try example.diagram()
    try expectGolden(diagram.inlineSVG(width: .wide, id: "d"), "\(example.name).svg")
    try expectGolden(diagram.inlineSVG(width: .narrow, id: "d"), "\(example.name)-narrow.svg")
  }

  @Test func aPictureHasANameAndSaysWhatItIs() throws {
    let svg = try String(decoding: Example.all[0].diagram().inlineSVG(id: "d"), as: UTF8.self)
    #expect(svg.contains("role=\"img\" aria-labelledby=\"d-title d-desc\""))
    #expect(svg.contains("<title id=\"d-title\">Who &amp; what</title>"))
    #expect(
      svg.contains("<desc id=\"d-desc\">Diagram with 4 boxes on 3 levels. The same as a list follows.</desc>")
    )
  }

  /// Graphviz is not made for several threads: this fails, or crashes, without the lock.
  @Test func manyAtOnceAreTheSameAsOneByOne() async throws {
    let diagrams = try Example.all.map { try $0.diagram() }
    let expected = diagrams.map { $0.inlineSVG(width: .wide, id: "d") }
    await withTaskGroup(of: Bool.self) { group in
      for round in 0..<200 {
        let index = round % diagrams.count
        let diagram = diagrams[index]
        let picture = expected[index]
        group.addTask { diagram.inlineSVG(width: .wide, id: "d") == picture }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
