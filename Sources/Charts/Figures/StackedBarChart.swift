/// Horizontal bars made of parts, one bar for each place, each part a series.
struct StackedBarChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .series], optional: [.order, .percent])

  let data: ChartData
  let stacks: Stacks

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .labels, limits: .stacks) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    Stacks.check(data, &request)
    self.data = data
    stacks = Stacks(data, asShares: request.specification.percent)
  }

  var isLone: Bool { false }

  func drawing(_ layout: Layout) -> Drawing {
    StackedBarPlot(stacks: stacks, layout: layout).drawing()
  }

  var kindSentence: String {
    let bars = Sentence.count(data.places.count, "bar", "bars")
    let parts = Sentence.count(data.names.count, "part", "parts")
    return stacks.areShares
      ? "Stacked bar chart with \(bars) of up to \(parts), each bar a hundred per cent."
      : "Stacked bar chart with \(bars) of up to \(parts)."
  }

  var sentences: [String] { StackWords(stacks: stacks).sentences }

  var cautions: [String] { stacks.cautions(noun: "bar") }

  var table: ChartTable { ChartTable(stacks) }
}
