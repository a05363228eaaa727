import Charts
import Configuration
import Diagnostics

extension ContentLoader {
  /// Reads the files in maps/: outlines of areas, and layouts of tiles.
  mutating func loadMaps() {
    for path in files.paths where path.hasPrefix("maps/") {
      let name = String(PagePath.name(of: path).prefix { $0 != "." })
      if path.hasSuffix(".geojson") {
        loadShapes(path, name)
      } else if path.hasSuffix(".yml") {
        loadTiles(path, name)
      } else {
        bag.error(
          "not-a-map", "Only maps belong into the folder maps/.",
          help: "Move this file to another folder, or give it the ending .geojson or .yml in small letters.",
          at: SourceLocation(file: display(path)))
      }
    }
  }

  private mutating func loadShapes(_ path: String, _ name: String) {
    guard let bytes = bytes(path) else { return }
    do throws(GeoJSON.Problem) {
      source.chartContext.shapes[name] = try GeoJSON.shapes(bytes)
    } catch {
      for message in error.messages {
        bag.error("map", message, help: error.help, at: SourceLocation(file: display(path)))
      }
    }
  }

  private mutating func loadTiles(_ path: String, _ name: String) {
    guard let value = yaml(path) else { return }
    var fields = Fields(value, subject: "a tile map")
    let rows = fields.value("tiles")
    if rows == nil { fields.missing("tiles", example: "[[., Northmarch], [Westbrook, Eastvale]]") }
    var layout: [[String?]] = []
    if let rows, case .list(let list) = rows.content {
      layout = list.map { row in
        guard case .list(let cells) = row.content else { return [row.scalar] }
        return cells.map { cell in cell.scalar.flatMap { $0 == "." ? nil : $0 } }
      }
    }
    let tiles = TileLayout(rows: layout)
    if rows != nil, tiles.areas.isEmpty || Set(tiles.areas).count < tiles.areas.count {
      fields.report(
        "map", tiles.areas.isEmpty ? "There is no area among the tiles." : "An area has two tiles.",
        help:
          "Write each row of tiles as a list in square brackets, with a full stop where there is no tile.",
        at: "tiles")
    }
    let problems = fields.finish()
    bag.append(contentsOf: problems.all)
    if !problems.hasErrors { source.chartContext.tiles[name] = tiles }
  }
}

extension GeoJSON.Problem {
  fileprivate var messages: [String] {
    switch self {
    case .notGeoJSON: ["This file is not GeoJSON."]
    case .notDegrees: ["The coordinates are not longitudes and latitudes."]
    case .flat(let names): names.map { "The outline of “\($0)” encloses nothing, so it would not be drawn." }
    case .empty: ["No area in this file has both a name and an outline."]
    }
  }

  fileprivate var help: String {
    switch self {
    case .notGeoJSON: "Export the boundaries again, as a GeoJSON feature collection."
    case .notDegrees:
      "They look like metres of the British National Grid. Export them again as WGS84, also called EPSG:4326."
    case .flat: "Export the boundaries again, or take the area out of this file and out of the data."
    case .empty: "Export polygons, with the area's name among the properties of each."
    }
  }
}
