/// Horizontal bars, one for each place, or one for each series in each place.
struct BarChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .order])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .labels, limits: .bars) else { return nil }
    self.data = data
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    self.data = data
  }

  func drawing(_ layout: Layout) -> Drawing {
    BarPlot(data: data, layout: layout).drawing()
  }

  var kindSentence: String {
    let bars = Sentence.count(data.places.count, "bar", "bars")
    guard data.isGrouped else { return "Bar chart with \(bars)." }
    let groups = Sentence.count(data.places.count, "group", "groups")
    return "Bar chart with \(groups) of up to \(data.names.count) bars."
  }

  var sentences: [String] { BarWords(data: data).sentences }
}
