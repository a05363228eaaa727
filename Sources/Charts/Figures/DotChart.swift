/// A dot for each place, or one for each series in each place, with the interval round it where there is one.
struct DotChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .lower, .upper, .order])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .labels, limits: .dots) else { return nil }
    self.data = data
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    self.data = data
  }

  func drawing(_ layout: Layout) -> Drawing {
    DotPlot(data: data, style: .interval, layout: layout).drawing()
  }

  var kindSentence: String { DotWords(data: data).kind("Dot plot") }

  var sentences: [String] { DotWords(data: data).sentences }

  var cautions: [String] {
    DotPlot.domain(data, .interval, target: Layout.wide.tickTarget).includesZero
      ? [] : ["The axis does not start at zero."]
  }
}

extension ChartLimits {
  static let dots = ChartLimits(seriesNoun: "dots in each group", marks: 60, markNoun: "dots")
}
