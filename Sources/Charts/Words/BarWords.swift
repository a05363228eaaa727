/// What bars show, in words: how they rank, or what each group holds. A total is named apart from what it adds up.
struct BarWords {
  /// More bars than this are not listed one by one: the table does that better.
  private static let mostListed = 8

  let data: ChartData

  var sentences: [String] {
    guard !data.values.isEmpty else { return ["No number can be shown."] }
    if data.isGrouped { return groups }
    let parts = entries(0) { !$0.isTotal }
    return ranking(parts) + entries(0) { $0.isTotal }.map { "\($0.name): \($0.text)." }
  }

  private func entries(_ series: Int, where keep: (ChartData.Place) -> Bool) -> [Extremes.Entry] {
    data.places.indices.compactMap { place in
      guard keep(data.places[place]) else { return nil }
      let label = data.places[place].label
      return data.value(series, place).map {
        Extremes.Entry(label: label, name: label, value: $0, text: data.text($0))
      }
    }
  }

  private func ranking(_ entries: [Extremes.Entry]) -> [String] {
    guard let extremes = Extremes(entries), let first = entries.first else { return [] }
    if entries.count == 1 { return ["\(first.name): \(first.text)."] }
    if extremes.areEqual { return ["All \(entries.count) bars are the same: \(first.text)."] }
    if data.periods.count == data.places.count { return inTime(entries, extremes) }
    if entries.count <= Self.mostListed {
      let ranked = entries.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      let list = ranked.map { "\($0.element.name) (\($0.element.text))" }
      return ["From highest to lowest: \(Sentence.list(list))."]
    }
    return [extremeSentence("highest", extremes.highest), extremeSentence("lowest", extremes.lowest)]
  }

  private func inTime(_ entries: [Extremes.Entry], _ extremes: Extremes) -> [String] {
    if entries.count <= Self.mostListed {
      let list = entries.map { "\($0.name) (\($0.text))" }
      return ["In order of time: \(Sentence.list(list))."]
    }
    let ends = [entries.first, entries.last].compactMap { $0 }.map { "\($0.name) (\($0.text))" }
    return [
      "The bars run from \(Sentence.list(ends, last: "to")).", extremeSentence("highest", extremes.highest),
      extremeSentence("lowest", extremes.lowest),
    ]
  }

  private func extremeSentence(_ which: String, _ entries: [Extremes.Entry]) -> String {
    let names = Sentence.list(entries.map(\.name), limit: 3)
    return "The \(which) \(entries.count == 1 ? "is" : "are") \(names), at \(entries[0].text)."
  }

  private var groups: [String] {
    if data.places.count <= 6 { return data.places.indices.compactMap(group) }
    return data.names.indices.compactMap { series in
      let parts = entries(series) { !$0.isTotal }
      guard let extremes = Extremes(parts) else { return "\(data.names[series]): no number can be shown." }
      if extremes.areEqual { return "\(data.names[series]): \(parts[0].text) throughout." }
      let highest = "highest \(extremes.highest[0].text) (\(names(extremes.highest)))"
      return "\(data.names[series]): \(highest), lowest \(extremes.lowest[0].text) (\(names(extremes.lowest)))."
    }
  }

  private func names(_ entries: [Extremes.Entry]) -> String {
    Sentence.list(entries.map(\.name), limit: 3)
  }

  private func group(_ place: Int) -> String? {
    let parts = data.names.indices.compactMap { series in
      data.value(series, place).map { "\(data.names[series]) \(data.text($0))" }
    }
    let label = data.places[place].label
    return "\(label): \(parts.isEmpty ? "no number can be shown" : Sentence.list(parts))."
  }
}
