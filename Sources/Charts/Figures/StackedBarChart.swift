/// Horizontal bars made of parts, one bar for each place, each part a series.
struct StackedBarChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .series], optional: [.order, .percent])

  let data: ChartData
  let stacks: Stacks
  private let isRanked: Bool

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .labels, limits: .stacks) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    Stacks.check(data, &request)
    self.data = data
    stacks = Stacks(data, asShares: request.specification.percent)
    isRanked = request.order(.labels) == .total
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

  var sentences: [String] { StackWords(stacks: stacks, noun: "bar").sentences }

  var cautions: [String] {
    let totals = stacks.all.map(\.total)
    let isSplit = isRanked && stacks.hasStops && totals.contains { $0 != nil }
    return stacks.cautions(noun: "bar")
      + (isSplit
        ? ["The bars whose total is not known come after the others, in the order of the file."] : [])
  }

  var table: ChartTable { ChartTable(stacks) }
}
