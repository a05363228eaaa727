import Datasets
import Disclosure

/// A grid of squares, shaded by class: hour by weekday, or age by offence.
struct HeatMapChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .series])

  let data: ChartData
  private let scale: ShadeScale

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .cells) else { return nil }
    self.data = data
    scale = ShadeScale(data.values, of: data.y, rule: request.table.metadata.rule)
  }

  func drawing(_ layout: Layout) -> Drawing {
    HeatMapPlot(data: data, scale: scale, layout: layout).drawing()
  }

  var kindSentence: String {
    let columns = "\(data.places.count) by \(data.names.count) squares"
    return "Heat map of \(columns): \(data.x.title), and \((data.series ?? data.x).title)."
  }

  var sentences: [String] { HeatMapWords(data: data).sentences }

  var cautions: [String] { scale.cautions }

  var isLone: Bool { false }

  static let style = ShadeScale.style
}

extension ChartLimits {
  static let cells = ChartLimits(series: 31, seriesNoun: "rows", marks: 31 * 24, markNoun: "squares")
}
