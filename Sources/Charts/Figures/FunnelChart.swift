import Datasets

/// Rates of places of different sizes, and how far chance alone would scatter them.
struct FunnelChart: GridChart {
  static let keys = ChartKeys(required: [.x, .y, .denominator], optional: [.per, .reference])

  let data: ChartData
  private let funnel: FunnelData

  init?(_ request: inout ChartRequest) {
    guard let funnel = request.funnelData() else { return nil }
    data = funnel.counts
    self.funnel = funnel
  }

  func drawing(_ layout: Layout) -> Drawing { FunnelPlot(data: funnel, layout: layout).drawing() }

  var kindSentence: String {
    "Funnel plot with \(Sentence.count(funnel.points.count, "point", "points")) and the limits of chance."
  }

  var sentences: [String] { FunnelWords(data: funnel).sentences }

  var cautions: [String] { FunnelWords(data: funnel).cautions }

  var table: ChartTable {
    var table = ChartTable(data)
    let places = data.places.indices
    let populations = places.map {
      funnel.populations.cells[0][$0].map(funnel.populations.y.text) ?? "no data"
    }
    let points = Dictionary(uniqueKeysWithValues: funnel.points.map { ($0.place, $0) })
    let rates = places.map { points[$0].map { funnel.rate.text(of: $0.rate) } ?? "none" }
    let against = places.map { points[$0].map(FunnelWords.position) ?? "none" }
    table.symbols.formUnion(places.compactMap { funnel.populations.cells[0][$0]?.symbol })
    table.columns += [
      .init(heading: .init(text: funnel.populations.y.heading, isNumber: true), texts: populations),
      .init(heading: .init(text: funnel.rate.title, isNumber: true), texts: rates),
      .init(heading: .init(text: "Against the limits", isNumber: false), texts: against),
    ]
    return table
  }
}

extension ChartRequest {
  /// The counts at `y` and the numbers at `denominator`, place by place.
  fileprivate mutating func funnelData() -> FunnelData? {
    let counts = column(specification.y, key: .y, where: { $0 == .count }, wanted: "counts") {
      "“\($0.name)” holds \($0.kind.plural), and a funnel plot needs counts: the limits come from them."
    }
    let denominator = measure(specification.denominator, key: .denominator)
    for (key, value) in [(ChartKey.per, specification.per), (.reference, specification.reference)] {
      if let value, !(value > 0 && value.isFinite) {
        add(key, "“\(key.rawValue)” must be above 0.", help: "Write a number such as 1000.")
      }
    }
    guard counts != nil, denominator != nil, problems.isEmpty else { return nil }
    let limits = ChartLimits(seriesNoun: "points", marks: 300, markNoun: "points")
    guard let data = grid(x: .labels, limits: limits) else { return nil }
    for place in data.places.indices {
      guard let count = data.value(0, place), !(count >= 0 && count == count.rounded()) else { continue }
      add(
        .y,
        "\(data.places[place].label) is \(data.text(count)), and a funnel plot needs whole numbers from 0 up.",
        help: "Use a column of counts of events.")
    }
    guard problems.isEmpty else { return nil }
    var second = specification
    second.y = specification.denominator
    second.order = .data
    var other = ChartRequest(second, table: table, context: context)
    let populations = other.grid(x: .labels, limits: limits)
    adopt(other.problems)
    guard let populations, let aligned = populations.aligned(with: data) else { return nil }
    return FunnelData(
      counts: data, populations: aligned, per: specification.per ?? 1000, reference: specification.reference)
  }
}

extension ChartData {
  /// The same numbers with their places in the order of `other`.
  fileprivate func aligned(with other: ChartData) -> ChartData? {
    let indices = Dictionary(
      places.indices.map { (places[$0].label, $0) }, uniquingKeysWith: { first, _ in first })
    let order = other.places.compactMap { indices[$0.label] }
    guard order.count == other.places.count else { return nil }
    return ChartData(
      x: x, y: y, series: series, places: other.places, names: names,
      cells: cells.map { row in order.map { row[$0] } })
  }
}
