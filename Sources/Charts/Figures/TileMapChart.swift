import Datasets
import Diagnostics
import Disclosure

/// A tile for each area, about where it lies, shaded by class, with its name and its number.
struct TileMapChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .map])

  let data: ChartData
  private let tiles: TileLayout
  private let scale: ShadeScale

  init?(_ request: inout ChartRequest) {
    let found = request.named(in: request.context.tiles, file: "yml")
    let grid = request.grid(x: .inOrder, limits: .areas)
    guard let found, let grid else { return nil }
    data = grid.withoutTotals
    tiles = found.value
    scale = ShadeScale(data.values, of: data.y, rule: request.table.metadata.rule)
    request.checkAreas(of: data, known: tiles.areas, map: found.name)
  }

  func drawing(_ layout: Layout) -> Drawing {
    TileMapPlot(data: data, tiles: tiles, scale: scale, layout: layout).drawing()
  }

  var kindSentence: String { "Tile map of \(Sentence.count(tiles.areas.count, "area", "areas"))." }

  var sentences: [String] { BarWords(data: data).sentences }

  var cautions: [String] { scale.cautions }

  var isLone: Bool { false }

  static let style = ShadeScale.style
}

extension ChartLimits {
  static let areas = ChartLimits(series: 1, seriesNoun: "maps", marks: 400, markNoun: "areas")
}

extension ChartData {
  /// The data without the places that stand for all the others: a map has no room for them.
  var withoutTotals: ChartData {
    let kept = places.indices.filter { !places[$0].isTotal }
    return ChartData(
      x: x, y: y, series: series, places: kept.map { places[$0] }, names: names,
      cells: cells.map { row in kept.map { row[$0] } })
  }
}

extension ChartRequest {
  /// The map that the block names; nothing where there is none, which is noted.
  mutating func named<Value>(in maps: [String: Value], file ending: String) -> (name: String, value: Value)? {
    guard let name = specification.map else {
      add(.map, "This chart has no “map”.", help: "Name a file in content/maps/: `map: districts`.")
      return nil
    }
    if let map = maps[name] { return (name, map) }
    let names = maps.keys.sorted()
    let help =
      names.isEmpty
      ? "Add the file content/maps/\(name).\(ending). The authoring guide shows one."
      : Suggestion.help(for: name, in: names, noun: "map")
    add(.map, "There is no map “\(name)” for \(specification.kind.nounWithArticle).", help: help)
    return nil
  }

  /// Finds areas that are not on the map: they would be left out in silence.
  mutating func checkAreas(of data: ChartData, known: [String], map: String) {
    let areas = Set(known)
    let absent = data.places.map(\.label).filter { !areas.contains($0) }
    guard let first = absent.first else { return }
    guard absent.count > 1 else {
      return add(
        .x, "“\(first)” is not on the map “\(map)”.",
        help: Suggestion.help(for: first, in: known, noun: "area"))
    }
    let slips = absent.compactMap { name in
      Suggestion.nearest(to: name, in: known).map { "“\(name)” as “\($0)”" }
    }
    let none = absent.count == data.places.count ? "None of the areas is" : "\(absent.count) areas are not"
    let some = Sentence.list(known.prefix(3).map { "“\($0)”" }) + (known.count > 3 ? " and others" : "")
    add(
      .x, "\(none) on the map “\(map)”: \(Sentence.list(absent.map { "“\($0)”" }, limit: 12)).",
      help: slips.isEmpty
        ? "Name another map, or add the areas to this one, which has \(some)."
        : "Write the names as the map has them: \(Sentence.list(slips, limit: 4)).")
  }
}
