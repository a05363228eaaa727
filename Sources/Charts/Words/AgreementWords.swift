import Datasets

/// What an agreement chart shows, in words: both sides of each bar and what is left between them.
struct AgreementWords {
  /// More bars than this are told by their highest and lowest alone.
  private static let mostListed = 8

  /// How far percentages rounded to whole numbers may miss a hundred before it is worth saying, per answer.
  private static let rounding = 0.5

  let chart: AgreementChart

  private var data: ChartData { chart.data }

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    if data.places.count <= Self.mostListed { return data.places.indices.map(row) }
    return [extremes("positive", \.positive.sum), extremes("negative", \.negative.sum)].compactMap { $0 }
  }

  var cautions: [String] {
    let isCut = chart.rows.contains { $0.negative.stop != nil || $0.positive.stop != nil }
    let cut = "A side is drawn only up to the first answer that is not known, and has no sum."
    return (isCut ? [cut] : []) + totals
  }

  private func row(_ place: Int) -> String {
    let row = chart.rows[place]
    let plus = side(row.positive, chart.scale.positive, "positive", place)
    let minus = side(row.negative, chart.scale.negative, "negative", place)
    let apart = chart.scale.apart.compactMap { series in
      data.value(series, place).map { "\(data.names[series]) \(data.text($0))" }
    }
    let net = row.net.map { "; net \(chart.netText($0)) percentage points" } ?? ""
    let rest = apart.isEmpty ? "" : "; \(Sentence.list(apart))"
    return "\(data.places[place].label): \(plus), \(minus)\(net)\(rest)."
  }

  private func side(_ side: AgreementRow.Side, _ series: [Int], _ word: String, _ place: Int) -> String {
    guard let sum = side.sum else { return "\(word) not known" }
    let parts = series.compactMap { series in
      data.value(series, place).map { "\(data.names[series]) \(data.text($0))" }
    }
    return parts.count > 1
      ? "\(word) \(data.text(sum)) (\(Sentence.list(parts)))" : "\(word) \(data.text(sum))"
  }

  private func extremes(_ word: String, _ sum: (AgreementRow) -> Double?) -> String? {
    let known = chart.rows.enumerated().compactMap { place, row in sum(row).map { (place, $0) } }
    guard let high = known.max(by: { $0.1 < $1.1 }), let low = known.min(by: { $0.1 < $1.1 }) else {
      return nil
    }
    let texts = (data.text(low.1), data.text(high.1))
    if texts.0 == texts.1 {
      let which = known.count < chart.rows.count ? "every bar that is known" : "every bar"
      return "All \(word) answers together: \(texts.0) in \(which)."
    }
    let (from, to) = (data.places[low.0].label, data.places[high.0].label)
    return "All \(word) answers together: from \(texts.0) (\(from)) to \(texts.1) (\(to))."
  }

  /// Answers that do not add up to a hundred: because they are rounded, or because some are not here.
  private var totals: [String] {
    let sums = data.places.indices.compactMap { place -> (String, Double)? in
      let isWhole = data.names.indices.allSatisfy {
        data.value($0, place) != nil || Stack.isNothing(data.cells[$0][place])
      }
      guard isWhole else { return nil }
      let values = data.names.indices.compactMap { data.value($0, place) }
      return (data.places[place].label, values.reduce(0, +))
    }
    let off = sums.filter { data.text($0.1) != data.text(100) }
    guard !off.isEmpty else { return [] }
    let unit = (0..<max(0, data.y.decimals)).reduce(1.0) { unit, _ in unit / 10 }
    let reach = Self.rounding * unit * Double(data.names.count) + 1e-9
    let isRounding = off.allSatisfy { abs($0.1 - 100) <= reach }
    let list = Sentence.list(off.map { "\($0.0) (\(data.text($0.1)))" }, limit: 4)
    return [
      isRounding
        ? "Because they are rounded, the answers do not add up to exactly 100%: \(list)."
        : "The answers shown do not add up to 100%: \(list)."
    ]
  }
}
