/// What the intervals round the numbers of a line chart say, in words.
struct IntervalWords {
  let data: ChartData

  /// What the band is, beside the axis.
  var axisNotes: [String] {
    data.intervalEnds.isEmpty ? [] : ["Shaded: from the lower to the upper limit of each number"]
  }

  /// What the bands are, and how many numbers have none.
  var cautions: [String] {
    guard data.intervals != nil else { return [] }
    guard !data.intervalEnds.isEmpty else { return ["No number has an interval that can be shown."] }
    let bare = data.names.indices.reduce(0) { count, series in
      count
        + data.places.indices.count { data.value(series, $0) != nil && data.interval(series, $0) == nil }
    }
    let bands = "The shaded bands reach from the lower to the upper limit of each number."
    guard bare > 0 else { return [bands] }
    return [bands, bare == 1 ? "One number has no interval." : "\(bare) numbers have no interval."]
  }

  /// ` (6.9 to 7.5)`, after the number it belongs to; empty where there is no interval.
  func remark(_ series: Int, _ place: Int) -> String {
    data.interval(series, place).map { " (\(data.text($0.lower)) to \(data.text($0.upper)))" } ?? ""
  }

  /// Whether the intervals of the first and the last number of a series since its last break meet; nothing where one
  /// of them has none.
  func endsMeet(_ series: Int) -> Bool? {
    let start = data.breakPlaces(of: series).max() ?? 0
    let entries = data.entries(series).filter { $0.place >= start }
    guard let first = entries.first, let last = entries.last, first != last,
      let one = data.interval(series, first.place), let other = data.interval(series, last.place)
    else { return nil }
    return one.lower <= other.upper && other.lower <= one.upper
  }

  /// How the first and the last number of each series compare, by their intervals alone.
  var sentences: [String] {
    let apart = data.names.indices.filter { endsMeet($0) == false }
    let meeting = data.names.indices.filter { endsMeet($0) == true }
    let ends =
      "The intervals of the first and the last number\(data.breakPlaces.isEmpty ? "" : " since the break")"
    guard data.isGrouped else {
      if !apart.isEmpty { return ["\(ends) do not overlap."] }
      return meeting.isEmpty ? [] : ["\(ends) overlap, so the two may not differ."]
    }
    let names = { (series: [Int]) in Sentence.list(series.map { data.names[$0] }) }
    return [
      meeting.isEmpty
        ? nil
        : "\(ends) overlap, so the two may not differ, for \(names(meeting)).",
      apart.isEmpty ? nil : "\(meeting.isEmpty ? ends : "They") do not overlap for \(names(apart)).",
    ].compactMap { $0 }
  }
}

extension ChartData {
  /// Both ends of every interval that can be drawn.
  var intervalEnds: [Double] {
    guard intervals != nil else { return [] }
    return names.indices.flatMap { series in
      places.indices.flatMap { place in interval(series, place).map { [$0.lower, $0.upper] } ?? [] }
    }
  }
}
