import Datasets

extension Trend {
  /// What the line shows, for everybody who does not see it: `2019 to 2025: lowest 1,204 in 2020, highest 2,301 in 2023.`
  ///
  /// Across a break nothing is compared, so only what came after the last one is told.
  public var words: String {
    let stretch = data.stretches.last ?? data.places.indices
    let shown = data.picking(Array(stretch))
    let missing = shown.places.count - shown.values.count
    let gaps = missing == 0 || shown.values.isEmpty ? "" : "; \(missing) cannot be shown"
    return "\(time(stretch)): \(range(shown))\(gaps)."
  }

  private func time(_ stretch: Range<Int>) -> String {
    guard stretch.lowerBound == 0 else {
      let name = Sentence.capitalised(BreakWords(data: data).name(stretch))
      return "\(name), after a break in the series"
    }
    guard let first = data.places.first?.period, let last = data.places.last else { return "" }
    return data.places.count > 1 ? "\(first.heading) to \(last.label)" : first.heading
  }

  private func range(_ shown: ChartData) -> String {
    let entries = shown.entries(0)
    guard let extremes = Extremes(entries, of: shown.y), let first = entries.first else {
      return "no number can be shown"
    }
    if entries.count == 1 { return "only \(extremes.highestText) \(shown.phrase(first.place))" }
    if extremes.areEqual { return shown.allEqual(extremes.highestText, entries, of: shown.places.count) }
    let (lowest, highest) = (shown.when(extremes.lowest), shown.when(extremes.highest))
    return "lowest \(extremes.lowestText) \(lowest), highest \(extremes.highestText) \(highest)"
  }
}

/// What must stand beside several trends: which scale they are drawn on, and what interrupts them.
public struct TrendNote {
  private let trends: [Trend]
  private let isShared: Bool

  /// A note on `trends`, all on one scale or each on its own.
  public init(_ trends: [Trend], isShared: Bool) {
    self.trends = trends.filter(\.hasPeriods)
    self.isShared = isShared
  }

  /// The note in sentences; nothing where there is no line.
  public var text: String? {
    guard !trends.isEmpty else { return nil }
    let isBroken = trends.contains { !$0.data.breakPlaces.isEmpty }
    let isPartial = trends.contains { $0.data.values.count < $0.data.places.count }
    let sentences = [
      scale,
      isPartial ? "A dashed outline is a number that cannot be shown." : nil,
      isBroken ? "A broken upright rule is a break in the series." : nil,
    ]
    return (sentences.compactMap { $0 } + reasons).joined(separator: " ")
  }

  private var scale: String {
    let hasNegative = trends.contains { $0.data.values.contains { $0 < 0 } }
    let zero = hasNegative ? "includes zero" : "starts at zero"
    if trends.count == 1 { return "The scale of the small line \(zero)." }
    return isShared
      ? "All the small lines are on the same scale, which \(zero)."
      : "Each small line has its own scale, which \(zero)."
  }

  private var reasons: [String] {
    var seen: Set<String> = []
    return trends.flatMap { BreakWords(data: $0.data).sentences }.filter { seen.insert($0).inserted }
  }
}
