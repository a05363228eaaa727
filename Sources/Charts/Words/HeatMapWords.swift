import Datasets

/// What a heat map shows, in words: its highest and lowest squares, and the highest of each group.
struct HeatMapWords {
  /// More groups than this are not told one by one: the table does that better.
  private static let mostRows = 12

  let data: ChartData

  var sentences: [String] {
    guard data.breakPlaces.isEmpty else {
      return BreakWords(data: data).byStretch { HeatMapWords(data: $0).sentences }
    }
    let all = data.names.indices.flatMap { series in
      data.entries(series).map {
        Extremes.Entry(place: series * data.places.count + $0.place, value: $0.value)
      }
    }
    guard let extremes = Extremes(all, of: data.y) else { return ["No number can be shown."] }
    if extremes.areEqual { return ["Every number shown is \(extremes.highestText)."] }
    let ends = [
      "The highest is \(extremes.highestText): \(spots(extremes.highest)).",
      "The lowest is \(extremes.lowestText): \(spots(extremes.lowest)).",
    ]
    return ends + (data.names.count > Self.mostRows || data.names.count == 1 ? [] : [peaks].compactMap { $0 })
  }

  /// Never “row” or “column”: on a phone the one is the other.
  private var peaks: String? {
    let peaks = data.names.indices.compactMap { series -> String? in
      guard let extremes = Extremes(data.entries(series), of: data.y), !extremes.areEqual else { return nil }
      let places = Sentence.list(extremes.highest.map { data.places[$0.place].label }, limit: 2)
      return "\(data.names[series]), \(places) (\(extremes.highestText))"
    }
    guard !peaks.isEmpty else { return nil }
    let title = data.series.map { Sentence.within($0.title) } ?? "group"
    return "The highest for each \(title): \(peaks.joined(separator: "; "))."
  }

  private func spots(_ entries: [Extremes.Entry]) -> String {
    let names = entries.map { entry in
      "\(data.names[entry.place / data.places.count]), \(data.places[entry.place % data.places.count].label)"
    }
    guard names.count > 3 else { return names.joined(separator: "; ") }
    return "\(names.count) squares share it"
  }
}
