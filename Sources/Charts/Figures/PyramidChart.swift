import Datasets

/// Two groups by age, back to back, on one scale: the first age group at the bottom.
struct PyramidChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .series])

  let data: ChartData

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .pyramid) else { return nil }
    self.init(data, &request)
  }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    guard Self.check(data, &request) else { return nil }
    self.data = data
  }

  private static func check(_ data: ChartData, _ request: inout ChartRequest) -> Bool {
    let before = request.problems.count
    if data.names.count != 2 {
      let names = Sentence.list(data.names.map { "“\($0)”" }, limit: 6)
      request.add(
        .series, "A pyramid has two sides, and the rows have \(data.names.count) values: \(names).",
        help: "Choose two of them with `where`, such as women and men.")
    }
    for place in data.places where place.isTotal {
      request.add(
        .x,
        "“\(place.label)” is the \(place.label == data.x.total ? "total of the other" : "sum of other") groups, and "
          + "would be drawn as one of them.",
        help: "Leave it out with `where`.")
    }
    Stacks.check(data, &request)
    return request.problems.count == before
  }

  func drawing(_ layout: Layout) -> Drawing { PyramidPlot(data: data, layout: layout).drawing() }

  var kindSentence: String {
    let rows = Sentence.count(data.places.count, "pair of bars", "pairs of bars")
    return "Population pyramid with \(rows): \(data.names[0]) to the left, \(data.names[1]) to the right, "
      + "from \(data.places.first?.label ?? "") at the bottom to \(data.places.last?.label ?? "") at the top."
  }

  var sentences: [String] { data.names.indices.map(side) }

  /// The largest and the smallest group of one side, and their sum where every number is known.
  private func side(_ series: Int) -> String {
    let name = data.names[series]
    guard let extremes = Extremes(data.entries(series), of: data.y) else {
      return "\(name): no number can be shown."
    }
    if extremes.areEqual { return "\(name): \(extremes.highestText) in every group that is known." }
    let labels = { (entries: [Extremes.Entry]) in
      let names = entries.map { data.places[$0.place].label }
      // Names with commas would run together in a list.
      return names.contains { $0.contains(",") } && names.count <= 3
        ? names.joined(separator: "; ") : Sentence.list(names, limit: 3)
    }
    return "\(name): most in \(labels(extremes.highest)) (\(extremes.highestText)), "
      + "fewest in \(labels(extremes.lowest)) (\(extremes.lowestText))."
  }
}
