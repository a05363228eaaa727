import Datasets
import Statistics

/// A control chart: which numbers of a series are only noise, and which are a signal.
struct ControlKind: GridChart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.better])

  let data: ChartData
  private let plan: ControlPlan
  private let better: ChartSpecification.Better?

  init?(_ request: inout ChartRequest) {
    guard let data = request.controlData() else { return nil }
    self.data = data
    better = request.specification.better
    plan = ControlPlan(data: data, better: better?.direction ?? .neither)
  }

  func drawing(_ layout: Layout) -> Drawing {
    ControlPlot(plan: plan, layout: layout).drawing()
  }

  var kindSentence: String {
    let points = Sentence.count(data.places.count, "point", "points")
    return plan.phases.count > 1
      ? "Control chart with \(points), and an average and limits for each side of a break."
      : "Control chart with \(points), its average and its limits."
  }

  var sentences: [String] { ControlWords(plan: plan, better: better).sentences }

  var cautions: [String] { ControlWords(plan: plan, better: better).cautions }

  var table: ChartTable {
    var table = ChartTable(data)
    let words = ControlWords(plan: plan, better: better)
    table.columns.append(
      .init(heading: .init(text: "Signal", isNumber: false), texts: data.places.indices.map(words.signal)))
    return table
  }
}

extension ChartSpecification.Better {
  fileprivate var direction: BetterDirection { self == .lower ? .low : .high }
}
