import Datasets
import Statistics

/// The places of a funnel plot: their counts, what these are divided by, and the rate they are compared with.
struct FunnelData {
  /// One place with a rate.
  struct Point {
    var place: Int
    var count: Double
    var population: Double
    var rate: Double
    var position: FunnelPosition
  }

  let counts: ChartData
  let populations: ChartData
  let per: Double
  let funnel: RateFunnel?

  /// Whether the author gave the rate to compare with.
  let hasReference: Bool

  /// The places with a rate, in the order of the data; not the total.
  let points: [Point]

  init(counts: ChartData, populations: ChartData, per: Double, reference: Double?) {
    self.counts = counts
    self.populations = populations
    self.per = per
    hasReference = reference != nil
    let pairs = counts.places.indices.compactMap { place -> (Int, Double, Double)? in
      guard let count = counts.value(0, place), let population = populations.value(0, place), population > 0
      else { return nil }
      return (place, count, population)
    }
    let benchmark = reference ?? Self.overall(pairs, counts, per)
    let funnel = benchmark.flatMap { RateFunnel(benchmark: $0, per: per) }
    self.funnel = funnel
    points = pairs.filter { !counts.places[$0.0].isTotal }.compactMap { place, count, population in
      guard let events = Int(exactly: count).flatMap(EventCount.init),
        let position = funnel?.position(of: events, population: population)
      else { return nil }
      return Point(
        place: place, count: count, population: population, rate: count / population * per, position: position
      )
    }
  }

  /// The rate of the total, where the data has one, or else that of all places that can be shown.
  private static func overall(_ pairs: [(Int, Double, Double)], _ counts: ChartData, _ per: Double) -> Double?
  {
    let total = pairs.first { counts.places[$0.0].label == counts.x.total }
    let parts = total.map { [$0] } ?? pairs.filter { !counts.places[$0.0].isTotal }
    let (events, people) = parts.reduce((0.0, 0.0)) { ($0.0 + $1.1, $0.1 + $1.2) }
    return people > 0 ? events / people * per : nil
  }

  /// What the vertical axis measures.
  var rate: Column {
    let most = points.reduce(funnel?.benchmark ?? 0) { max($0, $1.rate) }
    let title = "\(counts.y.title) per \(NumberText.string(per)) \(Sentence.within(populations.y.title))"
    return Column(
      name: "rate", title: title, kind: .rate, description: "", decimals: most >= 100 ? 0 : most >= 10 ? 1 : 2
    )
  }

  func name(_ point: Point) -> String { counts.places[point.place].label }
}
