import Datasets
import Drawing

/// One line for each series, between two periods, with the numbers at both of its ends.
struct SlopeChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.series, .lower, .upper])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .periods, limits: .lines), request.checkIntervals(of: data) else {
      return nil
    }
    guard data.places.count == 2 else {
      request.addToSelection(
        "A slope chart compares two periods, and these rows have \(data.places.count).",
        help: Self.help(data))
      return nil
    }
    self.data = data
  }

  func drawing(_ layout: Layout) -> Drawing {
    SlopePlot(data: data, layout: layout, domain: domain(layout)).drawing()
  }

  var kindSentence: String {
    let lines = Sentence.count(data.names.count, "line", "lines")
    return "Slope chart with \(lines), from \(data.places[0].label) to \(data.places[1].label)."
  }

  var sentences: [String] { SlopeWords(data: data).sentences }

  var cautions: [String] { domain(.wide).includesZero ? [] : ["The vertical axis does not start at zero."] }

  var table: ChartTable { SlopeWords(data: data).table }

  private func domain(_ layout: Layout) -> ValueDomain {
    .forLines(data.values, of: data.y, target: layout.tickTarget)
  }

  private static func help(_ data: ChartData) -> String {
    guard let first = data.places.first, let last = data.places.last, first != last else {
      return "Choose two periods with `where`, or use a bar chart."
    }
    return "Choose two: `where: {\(data.x.name): [\(first.label), \(last.label)]}`."
  }
}
