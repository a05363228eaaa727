import Datasets
import Statistics

/// What a funnel plot shows, in words: which places lie outside the limits. It says no more than that.
struct FunnelWords {
  let data: FunnelData

  var sentences: [String] {
    guard let funnel = data.funnel, !data.points.isEmpty else { return ["No rate can be shown."] }
    let rate = data.rate.text(of: funnel.benchmark)
    let benchmark = data.hasReference ? "The rate to compare with is" : "The rate of all places together is"
    let far = outside([.farAbove, .farBelow])
    let near = outside([.above, .below])
    let first = "\(benchmark) \(rate) per \(data.rate.title.components(after: " per "))."
    if far.isEmpty, near.isEmpty {
      return [
        first, "All places lie within the limits: the differences are no larger than chance would explain.",
      ]
    }
    var sentences = [first]
    if !far.isEmpty {
      sentences.append(
        "Outside the 99.8% limits: \(Sentence.list(far)). The difference is larger than chance would explain."
      )
    }
    if !near.isEmpty {
      sentences.append(
        "Outside the 95% limits but not the 99.8%: \(Sentence.list(near)). "
          + "By chance alone about 1 place in 20 would be outside them.")
    }
    return sentences
  }

  var cautions: [String] {
    let absent = data.counts.places.indices.filter { place in
      !data.counts.places[place].isTotal && data.counts.value(0, place) != nil
        && !data.points.contains { $0.place == place }
    }
    guard data.funnel != nil, !absent.isEmpty else { return [] }
    let names = Sentence.list(absent.map { data.counts.places[$0].label }, limit: 4)
    return ["Not drawn, because there is no rate: \(names)."]
  }

  /// Where a place lies, for the table.
  static func position(_ point: FunnelData.Point) -> String {
    switch point.position {
    case .farAbove: "above the 99.8% limit"
    case .above: "above the 95% limit"
    case .within: "within the limits"
    case .below: "below the 95% limit"
    case .farBelow: "below the 99.8% limit"
    }
  }

  private func outside(_ positions: [FunnelPosition]) -> [String] {
    data.points.filter { positions.contains($0.position) }.sorted { $0.rate > $1.rate }.map { point in
      let side = point.rate > (data.funnel?.benchmark ?? 0) ? "above" : "below"
      return "\(data.name(point)) (\(data.rate.text(of: point.rate)), \(side))"
    }
  }
}

extension String {
  /// What follows `mark`, or all of it where there is none.
  fileprivate func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
  }
}
