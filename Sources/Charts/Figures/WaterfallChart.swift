import Datasets
import Disclosure

/// How steps add up: each begins where the one before it ended, and the last bar is their total.
struct WaterfallChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y])

  let data: ChartData
  let steps: WaterfallSteps

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .steps) else { return nil }
    guard [.money, .count, .number].contains(data.y.kind) else {
      request.add(
        .y, "“\(data.y.name)” holds \(data.y.kind.plural), and those do not add up from step to step.",
        help: "Use a column of amounts of money, counts or numbers.")
      return nil
    }
    let sums = data.places.filter { $0.isTotal && $0.label != data.x.total }
    for sum in sums {
      request.add(
        .x, "“\(sum.label)” is the sum of other steps, and would be drawn as one of them.",
        help: "Leave it out with `where`.")
    }
    guard sums.isEmpty else { return nil }
    let ordered = data.totalLast
    steps = WaterfallSteps(ordered)
    self.data = ordered
    guard checkTotal(&request) else { return nil }
  }

  /// A total that is not the sum of its steps is a mistake in the file, or a step is missing.
  private func checkTotal(_ request: inout ChartRequest) -> Bool {
    guard let total = steps.total, let stated = data.value(0, total), let sum = steps.sum else { return true }
    guard data.text(sum) != data.text(stated) else { return true }
    let gap = data.text(abs(stated - sum))
    let left = request.labelsLeftOut(of: data)
    guard left.isEmpty else {
      let names = Sentence.list(left.map { "“\($0)”" }, limit: 4)
      request.addToSelection(
        "The steps shown add up to \(data.text(sum)), and “\(data.places[total].label)” is "
          + "\(data.text(stated)), because `where` leaves out \(names).",
        help: "Take the total out of `where` too, or add the steps that belong to it.")
      return false
    }
    request.add(
      .y,
      "The steps add up to \(data.text(sum)), and “\(data.places[total].label)” is \(data.text(stated)): "
        + "\(gap) \(stated > sum ? "more" : "less").",
      help: "Correct the amounts in the CSV file, or add the step that is missing.")
    return false
  }

  func drawing(_ layout: Layout) -> Drawing {
    WaterfallPlot(data: data, steps: steps, layout: layout).drawing()
  }

  var kindSentence: String {
    let count = Sentence.count(steps.all.count, "step", "steps")
    return steps.total.map { "Waterfall chart with \(count) to the total, \(data.places[$0].label)." }
      ?? "Waterfall chart with \(count)."
  }

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    let told = steps.all.compactMap { step in
      data.value(0, step.place).map { "\(data.places[step.place].label) \(steps.signed($0, data))" }
    }
    let list = told.isEmpty ? [] : ["Step by step: \(Sentence.list(told))."]
    guard let sum = steps.sum else {
      return list + (steps.total.flatMap(stated).map { [$0] } ?? [])
    }
    if let total = steps.total, let stated = stated(total) { return list + [stated] }
    return list + ["Together the steps come to \(data.text(sum))."]
  }

  private func stated(_ total: Int) -> String? {
    data.value(0, total).map { "\(data.places[total].label): \(data.text($0))." }
  }

  var cautions: [String] {
    steps.isCut
      ? ["The steps are drawn only up to the first number that is not known, and the total is not drawn."]
      : []
  }
}

extension ChartRequest {
  /// The labels of `x` that `where` keeps out of `data`, among those of the same time.
  fileprivate func labelsLeftOut(of data: ChartData) -> [String] {
    let times = specification.selection.conditions.filter {
      $0.column != data.x.name && table.metadata.column($0.column)?.kind.isPeriod == true
    }
    var seen = Set(data.places.map(\.label))
    let labels = table.values(of: data.x.name)
    return table.rows(where: Selection(times)).compactMap { labels[$0].text }.filter {
      $0 != data.x.total && seen.insert($0).inserted
    }
  }
}

extension ChartData {
  /// The same data with the place that stands for all the others at the end.
  fileprivate var totalLast: ChartData {
    picking(places.indices.filter { !places[$0].isTotal } + places.indices.filter { places[$0].isTotal })
  }
}

/// The steps of a waterfall with the running sum, as far as they are known.
struct WaterfallSteps {
  /// One step: where it begins and ends; neither where it comes after a number that is not known.
  struct Step {
    var place: Int
    var start: Double?
    var end: Double?
  }

  let all: [Step]

  /// The place of the total, where there is one.
  let total: Int?

  /// The sum of all steps, of the numbers as they are in the data; nothing where one is not known.
  let sum: Double?

  /// Whether a step is not known.
  var isCut: Bool { sum == nil }

  init(_ data: ChartData) {
    var running: Double? = 0
    all = data.places.indices.filter { !data.places[$0].isTotal }.map { place in
      guard let start = running else { return Step(place: place, start: nil, end: nil) }
      if let value = data.value(0, place) {
        running = start + value
      } else if !Stack.isNothing(data.cells[0][place]) {
        running = nil
      }
      return Step(place: place, start: start, end: data.value(0, place).map { start + $0 })
    }
    total = data.places.indices.first { data.places[$0].isTotal }
    sum = running
  }

  /// `+£40,000`, `−£12,000`, where there are steps down; plain amounts where every step goes up.
  func signed(_ value: Double, _ data: ChartData) -> String {
    let goesDown = all.contains { (data.value(0, $0.place) ?? 0) < 0 }
    return goesDown && value > 0 ? "+" + data.text(value) : data.text(value)
  }
}
