import Datasets

/// What bars show, in words: how they rank, or what each group holds. A total is named apart from what it adds up.
struct BarWords {
  /// More bars than this are not listed one by one: the table does that better.
  private static let mostListed = 8

  /// More groups than this are told series by series, by their highest and lowest.
  private static let mostGroups = 6

  let data: ChartData

  var sentences: [String] {
    guard data.hasValues else { return ["No number can be shown."] }
    if !data.breakPlaces.isEmpty { return LineWords(data: data).sentences }
    if data.isGrouped {
      return
        (data.places.count <= Self.mostGroups
        ? data.places.indices.map(group) : data.names.indices.map(range)) + chance
    }
    let totals = data.entries(0).filter { data.places[$0.place].isTotal }
    return ranking(parts(of: 0)) + totals.map { "\(label($0)): \(data.text($0.value))." }
  }

  private func parts(of series: Int) -> [Extremes.Entry] {
    data.entries(series).filter { !data.places[$0.place].isTotal }
  }

  private func ranking(_ entries: [Extremes.Entry]) -> [String] {
    guard let first = entries.first, let extremes = Extremes(entries, of: data.y) else { return [] }
    if entries.count == 1 { return ["\(label(first)): \(data.text(first.value))."] }
    if extremes.areEqual {
      let bars = ChartData.all(entries.count, "bars", of: data.places.count { !$0.isTotal })
      return ["\(bars) are the same: \(extremes.highestText)."]
    }
    let isTime = data.periods.count == data.places.count
    if entries.count <= Self.mostListed {
      let ranked = isTime ? entries : entries.sorted { ($1.value, $0.place) < ($0.value, $1.place) }
      let list =
        "\(isTime ? "In order of time" : "From highest to lowest"): \(Sentence.list(ranked.map(told)))."
      return [list] + (isTime ? IntervalWords(data: data).sentences : [])
    }
    let run = "The bars run from \(told(first)) to \(told(entries[entries.count - 1]))."
    return (isTime ? [run] : []) + [
      sentence("highest", extremes.highest, extremes.highestText),
      sentence("lowest", extremes.lowest, extremes.lowestText),
    ] + (isTime ? IntervalWords(data: data).sentences : [])
  }

  private func sentence(_ which: String, _ entries: [Extremes.Entry], _ text: String) -> String {
    "The \(which) \(entries.count == 1 ? "is" : "are") \(names(entries)), at \(text)."
  }

  private func range(_ series: Int) -> String {
    let name = data.names[series]
    let entries = parts(of: series)
    guard let extremes = Extremes(entries, of: data.y) else {
      return "\(name): no number can be shown."
    }
    if extremes.areEqual {
      let places = data.places.count { !$0.isTotal }
      return "\(name): \(data.allEqual(extremes.highestText, entries, of: places))."
    }
    let highest = "highest \(extremes.highestText) (\(names(extremes.highest)))"
    return "\(name): \(highest), lowest \(extremes.lowestText) (\(names(extremes.lowest)))."
  }

  private func group(_ place: Int) -> String {
    let parts = data.names.indices.compactMap { series in
      data.value(series, place).map { "\(data.names[series]) (\(data.text($0)))" }
    }
    let what = parts.isEmpty ? "no number can be shown" : Sentence.list(parts)
    return "\(data.places[place].label): \(what)."
  }

  /// Where two periods stand side by side: which of their counts are too close to tell apart.
  private var chance: [String] {
    guard data.series?.kind.isPeriod == true, data.names.count == 2, data.intervals == nil else { return [] }
    let known = data.places.indices.filter { place in
      data.names.indices.allSatisfy { data.value($0, place) != nil }
    }
    let close = known.filter { place in
      data.y.kind == .count
        && ChanceDifference.isWithin(data.value(0, place) ?? 0, data.value(1, place) ?? 0)
    }
    guard !close.isEmpty else { return [] }
    let names = Sentence.list(close.map { data.places[$0].label }, limit: 8)
    return ["The two numbers are too close to tell apart from chance for \(names)."]
  }

  private func label(_ entry: Extremes.Entry) -> String { data.places[entry.place].label }

  private func told(_ entry: Extremes.Entry) -> String { "\(label(entry)) (\(data.text(entry.value)))" }

  private func names(_ entries: [Extremes.Entry]) -> String { Sentence.list(entries.map(label), limit: 3) }
}
