import Datasets
import Disclosure

/// The areas of a map, shaded by class.
struct AreaMapChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .map])

  let data: ChartData
  private let shapes: MapShapes
  private let scale: ShadeScale

  init?(_ request: inout ChartRequest) {
    let found = request.named(in: request.context.shapes, file: "geojson")
    let grid = request.grid(x: .inOrder, limits: .areas)
    guard let found, let grid else { return nil }
    data = grid.withoutTotals
    shapes = found.value
    scale = ShadeScale(data.values, of: data.y, rule: request.table.metadata.rule)
    request.checkAreas(of: data, known: shapes.areas.flatMap(\.names), map: found.name)
  }

  func drawing(_ layout: Layout) -> Drawing {
    AreaMapPlot(data: data, shapes: shapes, scale: scale, layout: layout).drawing()
  }

  var kindSentence: String {
    "Map of \(Sentence.count(shapes.areas.count, "area", "areas")), shaded in \(max(1, scale.count)) classes."
  }

  var sentences: [String] { BarWords(data: data).sentences }

  var cautions: [String] { scale.cautions + (shapes.attribution.map { [Sentence.ended($0)] } ?? []) }

  var isLone: Bool { false }

  static let style = ShadeScale.style
}
