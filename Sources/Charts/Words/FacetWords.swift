import Datasets

/// What several small charts show, in words: how many there are, and where the highest and the lowest numbers are.
struct FacetWords {
  /// With more lines or bars than this in each place, they are not told one by one: the table does that better.
  private static let mostTold = 6

  let data: FacetData

  /// `8 small line charts on the same scale, one for each district, from 2019 to 2025.` `marks` is what they may have
  /// several of, such as `lines`.
  func kind(_ noun: String, of marks: String) -> String {
    let places = data.panels[0].places
    let count = data.names.count
    let what =
      count == 1
      ? "One small \(noun), \(data.names[0])"
      : "\(count) small \(noun)s on the same scale, one for each \(data.column.noun)"
    let series =
      data.panels[0].isGrouped
      ? ", with up to \(data.panels[0].names.count) \(marks.contains(" in ") ? marks : marks + " in each")"
      : ""
    guard data.panels[0].periods.count == places.count, let first = places.first, let last = places.last
    else { return "\(what)\(series)." }
    return what + series + (first == last ? ", \(first.label)." : ", from \(first.label) to \(last.label).")
  }

  /// The highest and the lowest panel; nothing where there are so few that each can be told of.
  var sentences: [String]? {
    let whole = data.whole
    guard whole.names.count > Self.mostTold, whole.hasValues else { return nil }
    let places = told
    let series = data.panels[0].names.indices
    let ends = places.flatMap { place in series.compactMap { sentence(place, $0) } }
    // Numbers on both sides of a break are not compared.
    return ends + (whole.breaks.isEmpty ? overall : [])
      + (whole.intervals == nil ? [] : IntervalWords(data: whole).sentences)
  }

  /// Which places are told: the last period that two panels have a number for, or all of a few labels.
  private var told: [Int] {
    let whole = data.whole
    guard whole.periods.count == whole.places.count else {
      return whole.places.count <= Self.mostTold ? Array(whole.places.indices) : []
    }
    let last = whole.places.indices.last { place in
      whole.names.indices.count { whole.value($0, place) != nil } > 1
    }
    return last.map { [$0] } ?? []
  }

  private func sentence(_ place: Int, _ series: Int) -> String? {
    let entries = compared.compactMap { panel in
      data.panels[panel].value(series, place).map { Extremes.Entry(place: panel, value: $0) }
    }
    guard let extremes = Extremes(entries, of: data.whole.y) else { return nil }
    let what = subject(place, series)
    if entries.count == 1 {
      return "\(what) only \(names(extremes.highest)) has a number, \(extremes.highestText)."
    }
    if extremes.areEqual {
      let which = entries.count < compared.count ? " that can be shown" : ""
      return "\(what) all \(entries.count)\(which) are \(extremes.highestText)."
    }
    let high = "the highest \(verb(extremes.highest)) \(names(extremes.highest)), at \(extremes.highestText)"
    let low = "the lowest \(verb(extremes.lowest)) \(names(extremes.lowest)), at \(extremes.lowestText)"
    return "\(what) \(high), and \(low).\(overlap(extremes, place, series))"
  }

  /// `In 2025, for women,` or `Knife crime:`.
  private func subject(_ place: Int, _ series: Int) -> String {
    let first = data.panels[0]
    guard first.places[place].period != nil else {
      return first.places[place].label + (first.isGrouped ? ", \(first.names[series]):" : ":")
    }
    let phrase = first.phrase(place)
    return phrase.prefix(1).uppercased() + phrase.dropFirst() + ","
      + (first.isGrouped ? " for \(first.names[series])," : "")
  }

  private func verb(_ entries: [Extremes.Entry]) -> String { entries.count == 1 ? "is" : "are" }

  /// The highest and the lowest may not differ where their intervals meet.
  private func overlap(_ extremes: Extremes, _ place: Int, _ series: Int) -> String {
    guard let high = extremes.highest.first, let low = extremes.lowest.first,
      let upper = data.panels[high.place].interval(series, place),
      let lower = data.panels[low.place].interval(series, place), lower.upper >= upper.lower
    else { return "" }
    return " Their intervals overlap, so the two may not differ."
  }

  /// The panels that can be compared: what is the sum of others is apart from them.
  private var compared: [Int] {
    let totals = data.totals
    let parts = data.panels.indices.filter { !totals.contains($0) }
    return parts.isEmpty ? Array(data.panels.indices) : parts
  }

  /// The highest and the lowest of all numbers.
  private var overall: [String] {
    let whole = data.whole
    let count = whole.places.count
    guard count > 1 else { return [] }
    let perPanel = data.panels[0].names.count
    let entries = whole.names.indices.filter { compared.contains($0 / perPanel) }.flatMap { series in
      whole.entries(series).map { Extremes.Entry(place: series * count + $0.place, value: $0.value) }
    }
    guard let extremes = Extremes(entries, of: whole.y), !extremes.areEqual else { return [] }
    let spots = { (entries: [Extremes.Entry]) in
      entries.count > 2
        ? "\(entries.count) times"
        : entries.map { "\(whole.names[$0.place / count]), \(whole.places[$0.place % count].label)" }
          .joined(separator: "; ")
    }
    return [
      "Of all numbers, the highest is \(extremes.highestText) (\(spots(extremes.highest))), "
        + "and the lowest is \(extremes.lowestText) (\(spots(extremes.lowest)))."
    ]
  }

  private func names(_ entries: [Extremes.Entry]) -> String {
    Sentence.list(entries.map { data.names[$0.place] }, limit: 3)
  }
}

extension FacetWords {
  /// What the faint drawing in each panel is, beside the axis.
  func referenceNotes(_ noun: String?) -> [String] {
    guard let noun, let total, data.names.count > 1 else { return [] }
    return ["Thin grey \(noun) in each panel: \(total)"]
  }

  /// The same, as a sentence.
  func reference(_ noun: String?) -> [String] { referenceNotes(noun).map(Sentence.ended) }

  private var total: String? {
    guard !data.panels[0].isGrouped, let total = data.total, data.panels[total].entries(0).count > 1
    else { return nil }
    return data.names[total]
  }
}

extension Column {
  /// The title as it stands within a sentence: `district`, but `NHS region`.
  fileprivate var noun: String {
    let isAbbreviation = title.dropFirst().first?.isUppercase ?? false
    return isAbbreviation ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
