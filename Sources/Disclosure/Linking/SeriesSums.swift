/// The sums of a column of counts that other tables may publish: over the parts of a dimension that they lack, and over
/// the shorter times in a longer one.
struct SeriesSums {
  /// A sum, and the rows that it adds up.
  struct Sum: Hashable {
    let key: CountKey
    let rows: [Int]
  }

  private let series: CountSeries
  private let spans: [Int: TimeRange]

  init(_ series: CountSeries, spans: [Int: TimeRange]) {
    self.series = series
    self.spans = spans
  }

  /// The sums known by labels in just the dimensions `wanted`, where the table does not state them itself, and those
  /// over the longer times `times`.
  func sums(in wanted: [Int], times: [Int]) -> [Sum] {
    let own = series.keys.indices.filter { series.keys[$0].dimensions == wanted }
    let level: [(key: CountKey, rows: [Int])] =
      own.isEmpty ? added(to: wanted) : own.map { (series.keys[$0], [$0]) }
    let plain = own.isEmpty ? level.map { Sum(key: $0.key, rows: $0.rows) } : []
    return plain + longer(level, times)
  }

  /// The parts of every key that has labels in `wanted` only.
  private func added(to wanted: [Int]) -> [(key: CountKey, rows: [Int])] {
    grouped(
      series.keys.indices.filter { series.isLeaf[$0] }.map { (series.keys[$0].keeping(wanted), [$0]) })
  }

  /// The sums over each of `times` that the times of the table fill without a gap.
  private func longer(_ level: [(key: CountKey, rows: [Int])], _ times: [Int]) -> [Sum] {
    guard let time = series.time, !times.isEmpty else { return [] }
    let own = Set(level.compactMap { $0.key.value(in: time) })
    return times.flatMap { long -> [Sum] in
      guard let range = spans[long] else { return [] }
      let parts = own.filter { spans[$0].map(range.isLonger) ?? false }
      let filled = parts.reduce(0) { $0 + (spans[$1]?.length ?? 0) }
      guard parts.count > 1, abs(filled - range.length) <= parts.count * TimeRange.slack else { return [] }
      let inside = level.filter { $0.key.value(in: time).map(parts.contains) ?? false }
      let keyed = inside.map { entry -> (key: CountKey, rows: [Int]) in
        guard let short = entry.key.value(in: time) else { return entry }
        return (entry.key.replacing(short, with: long), entry.rows)
      }
      return grouped(keyed).filter { group in
        Set(group.rows.compactMap { series.keys[$0].value(in: time) }) == parts
      }.map { Sum(key: $0.key, rows: $0.rows) }
    }
  }

  /// Puts rows of the same key together, in the order in which the keys first come up.
  private func grouped(_ entries: [(key: CountKey, rows: [Int])]) -> [(key: CountKey, rows: [Int])] {
    var places: [CountKey: Int] = [:]
    var groups: [(key: CountKey, rows: [Int])] = []
    for entry in entries {
      if let place = places[entry.key] {
        groups[place].rows += entry.rows
      } else {
        places[entry.key] = groups.count
        groups.append(entry)
      }
    }
    return groups
  }
}
