import Datasets

/// What lines show, in words: where they begin and end, their highest and lowest, and how they rank at the end.
///
/// It never says why, and never calls a difference a change. Where it can know that chance alone makes numbers differ as
/// much, it says so.
struct LineWords {
  let data: ChartData

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    guard data.isGrouped else { return single(0) }
    return ranking + data.names.indices.flatMap(oneOfMany) + IntervalWords(data: data).sentences
  }

  /// Which years nobody has figures for, between the first and the last.
  var gapSentences: [String] {
    if data.isOccasional { return [] }
    let periods = data.periods
    let breaks = PeriodSequence.breaks(in: periods).sorted()
    guard !breaks.isEmpty else { return [] }
    let stretches = breaks.map { "between \(periods[$0 - 1].label) and \(periods[$0].label)" }
    return ["There are no figures \(Sentence.list(stretches, limit: 4))."]
  }

  private func single(_ series: Int) -> [String] {
    guard data.breakPlaces(of: series).isEmpty else {
      return told(series, "") + IntervalWords(data: data).sentences
    }
    let entries = data.entries(series)
    guard let first = entries.first, let last = entries.last else { return [] }
    guard entries.count > 1 else { return ["There is one number: \(told(first, series))."] }
    guard let extremes = Extremes(entries, of: data.y) else { return [] }
    let (start, end) = (data.text(first.value), data.text(last.value))
    guard !extremes.areEqual else {
      let labels = "from \(data.places[first.place].label) to \(data.places[last.place].label)"
      return ["\(ChartData.all(entries.count, "numbers", of: data.places.count)) are \(start), \(labels)."]
    }
    let ends = [
      "The first number is \(told(first, series))\(remark(on: start, extremes)).",
      "The last is \(told(last, series))\(remark(on: end, extremes)).",
    ]
    let middle = between(extremes, except: [start, end]) { "The \($0)." }
    return ends + middle + IntervalWords(data: data).sentences
  }

  private func oneOfMany(_ series: Int) -> [String] {
    guard data.breakPlaces(of: series).isEmpty else { return told(series, data.names[series]) }
    return [told(series, data.places.indices, data.names[series])]
  }

  /// A series stretch by stretch: numbers on both sides of a break are never told as one development.
  private func told(_ series: Int, _ name: String) -> [String] {
    data.stretches(of: series).suffix(BreakWords.mostTold).map { stretch in
      let when = BreakWords(data: data).name(stretch)
      return told(series, stretch, name.isEmpty ? Sentence.capitalised(when) : "\(name) \(when)")
    }
  }

  private func told(_ series: Int, _ stretch: Range<Int>, _ name: String) -> String {
    let entries = data.entries(series).filter { stretch.contains($0.place) }
    guard let first = entries.first, let last = entries.last, let extremes = Extremes(entries, of: data.y)
    else {
      return "\(name): no number can be shown."
    }
    if entries.count == 1 { return "\(name): only \(told(first, series))." }
    let (start, end) = (data.text(first.value), data.text(last.value))
    if extremes.areEqual { return "\(name): \(data.allEqual(start, entries, of: stretch.count))." }
    let rest = between(extremes, except: [start, end]) { $0.replacing(" is ", with: " ", maxReplacements: 1) }
    let ends = "\(name): \(told(first, series)) and \(told(last, series))"
    return ([ends] + rest).joined(separator: "; ") + "."
  }

  /// `highest is 9 in 2021`, `lowest is 2 in 2014`, where the first and the last number have not said so already.
  private func between(
    _ extremes: Extremes, except told: [String], _ form: (String) -> String
  ) -> [String] {
    var parts: [String] = []
    if !told.contains(extremes.highestText) {
      parts.append(form("highest is \(extremes.highestText) \(data.when(extremes.highest))"))
    }
    if !told.contains(extremes.lowestText) {
      parts.append(form("lowest is \(extremes.lowestText) \(data.when(extremes.lowest))"))
    }
    return parts
  }

  /// How the lines rank in the last period in which at least two of them have a number.
  private var ranking: [String] {
    let last = data.places.indices.last { place in
      data.names.indices.count { data.value($0, place) != nil } > 1
    }
    guard let last else { return [] }
    let ranked = data.names.indices.compactMap { series in data.value(series, last).map { (series, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    if let text = Set(ranked.map { data.text($0.1) }).first, ranked.allSatisfy({ data.text($0.1) == text }) {
      return ["All \(ranked.count) are the same \(data.phrase(last)), at \(text)."]
    }
    let list = ranked.map { "\(data.names[$0.0]) (\(data.text($0.1)))" }
    return ["From highest to lowest \(data.phrase(last)): \(Sentence.list(list))."]
  }
}

extension LineWords {
  /// `220 in 2011`, or `220 (191 to 252) in 2011` where there is an interval.
  private func told(_ entry: Extremes.Entry, _ series: Int) -> String {
    let interval = IntervalWords(data: data).remark(series, entry.place)
    return "\(data.text(entry.value))\(interval) \(data.phrase(entry.place))"
  }

  private func remark(on text: String, _ extremes: Extremes) -> String {
    switch text {
    case extremes.highestText: extremes.highest.count == 1 ? ", the highest" : ", the joint highest"
    case extremes.lowestText: extremes.lowest.count == 1 ? ", the lowest" : ", the joint lowest"
    default: ""
    }
  }
}

extension ChartData {
  /// `in 2014, 2019 and 2024`, or how many periods there are where a list would be long.
  func when(_ entries: [Extremes.Entry]) -> String {
    guard entries.count <= 3 else { return "in \(entries.count) of the periods" }
    let preposition = places.first?.period?.preposition ?? "in"
    return "\(preposition) \(Sentence.list(entries.map { places[$0.place].label }))"
  }
}
