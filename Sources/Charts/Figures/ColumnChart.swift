/// Vertical bars, one for each period or short label, or one for each series in each of them.
struct ColumnChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .events])

  let data: ChartData
  let events: [ChartEvent]

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .columns) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    self.data = data
    events = data.hasValues ? request.events(along: data) : []
  }

  func drawing(_ layout: Layout) -> Drawing {
    // Names too long to stand side by side have room beside horizontal bars.
    guard let plot = ColumnPlot(data: data, events: events, layout: layout) else {
      return BarPlot(data: data, layout: layout).drawing()
    }
    return plot.drawing()
  }

  var kindSentence: String {
    guard data.isGrouped else {
      return "Column chart with \(Sentence.count(data.places.count, "column", "columns"))."
    }
    let groups = Sentence.count(data.places.count, "group", "groups")
    return "Column chart with \(groups) of up to \(data.names.count) columns."
  }

  var sentences: [String] {
    data.periods.count == data.places.count ? LineWords(data: data).sentences : BarWords(data: data).sentences
  }

  var cautions: [String] {
    let gaps = data.periods.count == data.places.count ? LineWords(data: data).gapSentences : []
    return gaps + EventWords(events: events).sentences
  }
}

/// Vertical bars made of parts, one bar for each period or short label.
struct StackedColumnChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .series], optional: [.percent, .events])

  let data: ChartData
  let stacks: Stacks
  let events: [ChartEvent]

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .stacks) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    Stacks.check(data, &request)
    self.data = data
    events = data.hasValues ? request.events(along: data) : []
    stacks = Stacks(data, asShares: request.specification.percent)
  }

  var isLone: Bool { false }

  func drawing(_ layout: Layout) -> Drawing {
    guard let plot = StackedColumnPlot(stacks: stacks, events: events, layout: layout) else {
      return StackedBarPlot(stacks: stacks, layout: layout).drawing()
    }
    return plot.drawing()
  }

  var kindSentence: String {
    let columns = Sentence.count(data.places.count, "column", "columns")
    let parts = Sentence.count(data.names.count, "part", "parts")
    let whole = stacks.areShares ? ", each column a hundred per cent" : ""
    return "Stacked column chart with \(columns) of up to \(parts)\(whole)."
  }

  var sentences: [String] { StackWords(stacks: stacks, noun: "column").sentences }

  var cautions: [String] { stacks.cautions(noun: "column") + EventWords(events: events).sentences }

  var table: ChartTable { ChartTable(stacks) }
}
