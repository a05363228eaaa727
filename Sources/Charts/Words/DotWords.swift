/// What dots show, in words: how they rank, and where their intervals leave the order open.
struct DotWords {
  let data: ChartData

  func kind(_ name: String) -> String {
    let intervals = data.intervals == nil ? "" : ", and an interval round each"
    guard data.isGrouped else {
      return "\(name) with \(Sentence.count(data.places.count, "dot", "dots"))\(intervals)."
    }
    let groups = Sentence.count(data.places.count, "group", "groups")
    return "\(name) with \(groups) of up to \(data.names.count) dots\(intervals)."
  }

  var sentences: [String] { ranking + interval }

  private var ranking: [String] {
    BarWords(data: data).sentences.map { $0.replacing("bars", with: "dots") }
  }

  private var interval: [String] {
    guard data.intervals != nil, data.hasValues else { return [] }
    let told = data.isGrouped ? [] : intervalList
    return told
      + (overlap ? ["Some of the intervals overlap: the order there may be no more than chance."] : [])
  }

  private var intervalList: [String] {
    let parts = data.entries(0).compactMap { entry in
      data.interval(0, entry.place).map {
        "\(data.places[entry.place].label) \(data.text($0.lower)) to \(data.text($0.upper))"
      }
    }
    guard !parts.isEmpty, parts.count <= 8 else { return [] }
    return ["The intervals: \(parts.joined(separator: "; "))."]
  }

  /// Whether two intervals of one series share a number. Sorted by their lower ends, neighbours tell.
  private var overlap: Bool {
    data.names.indices.contains { series in
      let intervals = data.entries(series).filter { !data.places[$0.place].isTotal }
        .compactMap { data.interval(series, $0.place) }.sorted { $0.lower < $1.lower }
      return zip(intervals, intervals.dropFirst()).contains { $0.upper >= $1.lower }
    }
  }
}
