import Diagrams
import Testing

struct PictureTests {
  @Test(arguments: Example.all)
  func picturesAreAsTheyWereLookedAt(_ example: Example) throws {
    let diagram = try example.diagram()
    try expectGolden(diagram.inlineSVG(width: .wide, id: "d"), "\(example.name).svg")
    try expectGolden(diagram.inlineSVG(width: .narrow, id: "d"), "\(example.name)-narrow.svg")
    try expectGolden(diagram.svg(), "\(example.name)-file.svg")
  }

  @Test(arguments: [
    (
      "structure",
      "Below Strategic board: Executive group. Below Executive group: Data and evidence group; Communities"
    ),
    ("arrows", "Funding leads to Youth workers; Fewer injuries. Youth workers leads to"),
    ("columns", "Inputs: Home Office grant; Partners' data and time. Activities: Mentors in schools;"),
    ("steps", "1: We look at the evidence. 2: We agree what to do. 3: We do it."),
  ])
  func aFileSaysInWordsWhatItShows(_ name: String, _ words: String) throws {
    let example = try #require(Example.all.first { $0.name == name })
    let svg = try String(decoding: example.diagram().svg(), as: UTF8.self)
    #expect(svg.contains(words))
    #expect(
      svg.hasPrefix("<svg xmlns=") && svg.contains("aria-labelledby=\"title desc\"><title id=\"title\">"))
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
