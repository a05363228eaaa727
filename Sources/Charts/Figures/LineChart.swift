import Markup

/// Lines over time.
struct LineChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .lower, .upper, .events])

  let data: ChartData
  let events: [ChartEvent]

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .periods, limits: .lines) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    guard request.checkIntervals(of: data) else { return nil }
    self.data = data.marking(request.specification)
    events = data.hasValues ? request.events(along: data) : []
  }

  func drawing(_ layout: Layout) -> Drawing {
    LinePlot(data: data, events: events, layout: layout, domain: domain(target: layout.tickTarget)).drawing()
  }

  var kindSentence: String {
    guard let first = data.places.first, let last = data.places.last, first != last else {
      return "Line chart with one period, \(data.places.first?.label ?? "")."
    }
    let lines = Sentence.count(data.names.count, "line", "lines")
    return "Line chart with \(lines), from \(first.label) to \(last.label)."
  }

  var sentences: [String] { LineWords(data: data).sentences }

  var cautions: [String] {
    let axis =
      domain(target: Layout.wide.tickTarget).includesZero ? [] : ["The vertical axis does not start at zero."]
    return axis + IntervalWords(data: data).cautions + LineWords(data: data).gapSentences
      + EventWords(events: events).sentences + data.changeSentences
  }

  func domain(target: Int) -> ValueDomain {
    // The numbers of a survey often differ by little more than chance, and an axis from zero does not blow that up.
    let zero = data.isOccasional ? [0.0] : []
    return .forLines(data.values + data.intervalEnds + zero, of: data.y, target: target)
  }
}
