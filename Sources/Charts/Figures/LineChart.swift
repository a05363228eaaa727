import Markup

/// Lines over time.
struct LineChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .periods, limits: .lines) else { return nil }
    self.data = data
  }

  func drawing(_ layout: Layout) -> Drawing {
    LinePlot(data: data, layout: layout, domain: domain(layout)).drawing()
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
    let axis = domain(.wide).includesZero ? [] : ["The vertical axis does not start at zero."]
    return axis + LineWords(data: data).gapSentences
  }

  private func domain(_ layout: Layout) -> ValueDomain {
    .forLines(data.values, of: data.y, target: layout.tickTarget)
  }
}
