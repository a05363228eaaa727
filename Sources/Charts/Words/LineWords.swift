/// What lines show, in words: where they begin and end, their highest and lowest, and how they rank at the end.
///
/// It never says why, and never calls a difference a change: with no interval at hand, it cannot know.
struct LineWords {
  let data: ChartData

  var sentences: [String] {
    guard !data.values.isEmpty else { return ["No number can be shown."] }
    guard data.isGrouped else { return single(0) }
    return ranking + data.names.indices.compactMap(oneOfMany)
  }

  /// Which years nobody has figures for, between the first and the last.
  var gapSentences: [String] {
    let periods = data.periods
    let breaks = PeriodSequence.breaks(in: periods).sorted()
    guard !breaks.isEmpty else { return [] }
    let stretches = breaks.map { "between \(periods[$0 - 1].label) and \(periods[$0].label)" }
    return ["There are no figures \(Sentence.list(stretches, limit: 4))."]
  }

  private func entries(_ series: Int) -> [Extremes.Entry] {
    data.places.indices.compactMap { place in
      data.value(series, place).map {
        Extremes.Entry(label: data.places[place].label, name: phrase(place), value: $0, text: data.text($0))
      }
    }
  }

  private func phrase(_ place: Int) -> String {
    data.places[place].period?.phrase ?? data.places[place].label
  }

  private func single(_ series: Int) -> [String] {
    let entries = entries(series)
    guard let first = entries.first, let last = entries.last, let extremes = Extremes(entries) else { return [] }
    guard entries.count > 1 else { return ["There is one number: \(first.text) \(first.name)."] }
    guard !extremes.areEqual else {
      return ["All \(entries.count) numbers are \(first.text), from \(first.label) to \(last.label)."]
    }
    let ends = [
      "The first number is \(first.text) \(first.name)\(remark(on: first, extremes)).",
      "The last is \(last.text) \(last.name)\(remark(on: last, extremes)).",
    ]
    let between = [("highest", extremes.highest), ("lowest", extremes.lowest)].compactMap { which, entries in
      [first.text, last.text].contains(entries[0].text)
        ? nil : "The \(which) is \(entries[0].text) \(when(entries))."
    }
    return ends + between
  }

  private func remark(on entry: Extremes.Entry, _ extremes: Extremes) -> String {
    switch entry.text {
    case extremes.highest[0].text: extremes.highest.count == 1 ? ", the highest" : ", the joint highest"
    case extremes.lowest[0].text: extremes.lowest.count == 1 ? ", the lowest" : ", the joint lowest"
    default: ""
    }
  }

  /// `in 2014, 2019 and 2024`, or how many periods there are where a list would be long.
  private func when(_ entries: [Extremes.Entry]) -> String {
    guard entries.count <= 3 else { return "in \(entries.count) of the periods" }
    return "\(data.places.first?.period?.preposition ?? "in") \(Sentence.list(entries.map(\.label)))"
  }

  /// How the lines rank in the last period in which at least two of them have a number.
  private var ranking: [String] {
    let last = data.places.indices.last { place in
      data.names.indices.count { data.value($0, place) != nil } > 1
    }
    guard let last else { return [] }
    let ranked = data.names.indices.compactMap { series in data.value(series, last).map { (series, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let list = ranked.map { "\(data.names[$0.0]) (\(data.text($0.1)))" }
    return ["From highest to lowest \(phrase(last)): \(Sentence.list(list))."]
  }

  private func oneOfMany(_ series: Int) -> String? {
    let entries = entries(series)
    let name = data.names[series]
    guard let first = entries.first, let last = entries.last, let extremes = Extremes(entries) else {
      return "\(name): no number can be shown."
    }
    if entries.count == 1 { return "\(name): only \(first.text) \(first.name)." }
    if extremes.areEqual { return "\(name): \(first.text) throughout." }
    var parts = ["\(name): \(first.text) \(first.name) and \(last.text) \(last.name)"]
    let ends = [first.text, last.text]
    if let highest = extremes.highest.first, !ends.contains(highest.text) {
      parts.append("highest \(highest.text) \(when(extremes.highest))")
    }
    if let lowest = extremes.lowest.first, !ends.contains(lowest.text) {
      parts.append("lowest \(lowest.text) \(when(extremes.lowest))")
    }
    return parts.joined(separator: "; ") + "."
  }
}
