import Charts
import Testing

@testable import Content

struct GeoJSONTests {
  private func file(_ coordinates: String) -> [UInt8] {
    Array(
      """
      {"type": "FeatureCollection", "attribution": "Ours.", "features": [{"type": "Feature",
        "properties": {"code": "X01", "name": "Northmarch", "people": 12},
        "geometry": {"type": "Polygon", "coordinates": [[\(coordinates)]]}}]}
      """.utf8)
  }

  @Test func anAreaHasItsNameFirstAndItsCodes() throws {
    let shapes = try GeoJSON.shapes(file("[-1.5, 54.5], [-1.2, 54.5], [-1.2, 54.9], [-1.5, 54.5]"))
    #expect(shapes.areas.map(\.names) == [["Northmarch", "X01"]])
    #expect(shapes.areas[0].rings[0].count == 4)
    #expect(shapes.attribution == "Ours.")
  }

  @Test func gridReferencesAreNoDegrees() {
    #expect(throws: GeoJSON.Problem.notDegrees) {
      try GeoJSON.shapes(file("[428000, 563000], [429000, 563000], [429000, 564000]"))
    }
  }

  @Test(arguments: [
    "", "[-1.5, 54.5]", "[-1.5, 54.5], [-1.2, 54.9], [-1.5, 54.5]", "[1, 50], [2, 51], [3, 52], [1, 50]",
  ])
  func anOutlineThatEnclosesNothingIsNamed(_ corners: String) {
    #expect(throws: GeoJSON.Problem.flat(["Northmarch"])) { try GeoJSON.shapes(file(corners)) }
  }

  @Test func whatIsNoMapSaysSo() {
    #expect(throws: GeoJSON.Problem.notGeoJSON) { try GeoJSON.shapes(Array("name,rate".utf8)) }
    #expect(throws: GeoJSON.Problem.empty) {
      try GeoJSON.shapes(Array(#"{"type": "FeatureCollection", "features": []}"#.utf8))
    }
  }
}
