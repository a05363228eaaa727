import Charts
import Datasets
import Testing

struct MapTests {
  private func problems(_ change: (inout ChartSpecification) -> Void) -> [String] {
    guard let example = Example.maps.first(where: { $0.name == "tile-map" }) else { return [] }
    var specification = example.specification
    change(&specification)
    switch Figure.make(specification, from: example.table, context: example.context) {
    case .success: return []
    case .failure(let problems): return problems.all.map { "\($0.key): \($0.message) \($0.help)" }
    }
  }

  @Test func aMapThatIsNotThereIsNamed() {
    #expect(
      problems { $0.map = "district" } == [
        "map: There is no map “district” for a tile map. Did you mean “districts”?"
      ])
    #expect(
      problems { $0.map = nil } == [
        "map: This chart has no “map”. Name a file in content/maps/: `map: districts`."
      ])
  }

  @Test func anAreaMapIsNamedWithItsArticle() {
    #expect(
      problems {
        $0.kind = .areaMap
        $0.map = "district"
      } == ["map: There is no map “district” for an area map. Did you mean “districts”?"])
  }

  @Test func anAreaThatIsNotOnTheMapIsNotLeftOutInSilence() throws {
    let example = try #require(Example.maps.first { $0.name == "tile-map" })
    let table = Tables.table([.district, .rate], "Northmarsh;12.06")
    let result = Figure.make(example.specification, from: table, context: example.context)
    guard case .failure(let problems) = result else { throw Missing() }
    #expect(problems.all.map(\.message) == ["“Northmarsh” is not on the map “districts”."])
    #expect(problems.all.map(\.help) == ["Did you mean “Northmarch”?"])
  }

  @Test func theWrongMapIsOneProblem() throws {
    let example = try #require(Example.maps.first { $0.name == "tile-map" })
    let table = Tables.table([.district, .rate], "Leeds;1\nYork;2\nHull;3\nBradford;4\nWakefield;5")
    let result = Figure.make(example.specification, from: table, context: example.context)
    guard case .failure(let problems) = result else { throw Missing() }
    #expect(
      problems.all.map(\.message) == [
        "None of the areas is on the map “districts”: “Leeds”, “York”, “Hull”, “Bradford” and “Wakefield”."
      ])
    #expect(problems.all.allSatisfy { $0.help.hasPrefix("Name another map, or add the areas to this one, ") })
  }

  @Test(arguments: ["heat-map-months", "heat-map-letters"], [Figure.Width.wide, .narrow])
  func aHeatMapBreaksNoNameInTwo(_ name: String, _ width: Figure.Width) throws {
    let example = try #require(Example.maps.first { $0.name == name })
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    let svg = String(decoding: figure.inlineSVG(width: width, id: "chart"), as: UTF8.self)
    #expect(svg.contains(">Northmarch<") && svg.contains(">Westholme<"))
  }

  @Test func aTileTooNarrowForNamesHasALetterThatTheListExplains() throws {
    let example = try #require(Example.maps.first { $0.name == "tile-map-single" })
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    let svg = String(decoding: figure.inlineSVG(width: .narrow, id: "chart"), as: UTF8.self)
    #expect(svg.contains(">B<") && svg.contains(">Northmarch: 1,234,567.25<"))
  }

  @Test func aHiddenNumberHasNoPartInTheClasses() throws {
    let example = try #require(Example.maps.first { $0.name == "area-map" })
    let figure = try Figure.make(example.specification, from: example.table, context: example.context).get()
    #expect(figure.description.contains("[c]: Southmere."))
    #expect(String(decoding: figure.svg(), as: UTF8.self).contains(">10.00 to 15.00</text>"))
  }

  /// A map of counts with a threshold of 5; nothing is said of classes in other maps.
  private func counts(_ rows: String, threshold: Int = 5) throws -> (svg: String, description: String) {
    let example = try #require(Example.maps.first { $0.name == "area-map" })
    var specification = example.specification
    specification.y = "count"
    let table = Tables.table([.district, .count], rows) {
      $0.rule = ReleaseRule(threshold: threshold, reason: "R.")
    }
    let figure = try Figure.make(specification, from: table, context: example.context).get()
    return (String(decoding: figure.svg(), as: UTF8.self), figure.description)
  }

  @Test func theFirstClassOfCountsStartsAtTheThreshold() throws {
    let map = try counts("Northmarch;90\nEastvale;5\nSouthmere;3\nWestbrook;41")
    #expect(map.svg.contains(">5 to 19</text>"))
    #expect(!map.svg.contains(">0 to"))
    #expect(
      map.description.contains("Numbers from 1 to 4 are not published, so the first class starts at 5."))
  }

  @Test func aZeroThatIsPublishedHasAClassOfItsOwn() throws {
    let map = try counts("Northmarch;90\nEastvale;5\nSouthmere;0\nWestbrook;41")
    #expect(map.svg.contains(">0</text>"))
    #expect(map.svg.contains(">5 to 49</text>"))
    #expect(
      map.description.contains(
        "Numbers from 1 to 4 are not published, so 0 is a class of its own and the next starts at 5."))
  }

  @Test func classesFarAboveTheThresholdStandWhereTheyWere() throws {
    let map = try counts("Northmarch;90\nEastvale;51\nWestbrook;60")
    #expect(map.svg.contains(">50 to 59</text>"))
    #expect(!map.description.contains("not published"))
  }

  private struct Missing: Error {}
}
