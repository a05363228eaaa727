/// A dot on a stem from zero for each place, or one for each series in each place.
struct LollipopChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .order])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .labels, limits: .dots) else { return nil }
    self.data = data
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    self.data = data
  }

  func drawing(_ layout: Layout) -> Drawing {
    DotPlot(data: data, style: .stem, layout: layout).drawing()
  }

  var kindSentence: String { DotWords(data: data).kind("Lollipop chart") }

  var sentences: [String] { DotWords(data: data).sentences }
}
