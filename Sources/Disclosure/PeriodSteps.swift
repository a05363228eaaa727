import Datasets

/// Which row of a table holds the period before each row’s, for the same place and category.
struct PeriodSteps {
  /// When the period of each row starts, in years.
  let starts: [Double]
  /// For each row that of the period before; nothing where there is none, or a period is left out.
  let before: [Int?]

  /// A step further than this many usual ones leaves a period out.
  private static let longestStep = 1.5

  init(_ table: RawTable) {
    let labels = RowLabels(table: table)
    let rows = 0..<table.rowCount
    let place = labels.columns.indices.first { table.metadata.columns[labels.columns[$0]].kind.isPeriod }
    guard let place else {
      (starts, before) = (rows.map { _ in 0 }, rows.map { _ in nil })
      return
    }
    let kind = table.metadata.columns[labels.columns[place]].kind
    let times = labels.values[place].map { $0.text.flatMap { Period.position($0, kind: kind) } }
    let starts = rows.map { times[labels.ids[place][$0]] ?? .nan }
    let usual = PeriodSteps.usualStep(times.compactMap { $0 })
    var before: [Int?] = rows.map { _ in nil }
    for group in labels.groups(ignoring: [place]) {
      let ordered = group.filter { !starts[$0].isNaN }.sorted { (starts[$0], $0) < (starts[$1], $1) }
      for (earlier, later) in zip(ordered, ordered.dropFirst())
      where starts[later] - starts[earlier] <= usual * PeriodSteps.longestStep {
        before[later] = earlier
      }
    }
    (self.starts, self.before) = (starts, before)
  }

  /// For each row the rows of the `count` periods that end with it, the earliest first; nothing where one is missing.
  func windows(of count: Int) -> [[Int]?] {
    before.indices.map { row in
      var rows = [row]
      while rows.count < count {
        guard let earlier = rows.last.flatMap({ before[$0] }) else { return nil }
        rows.append(earlier)
      }
      return rows.reversed()
    }
  }

  /// The median distance of the periods of the whole table.
  private static func usualStep(_ times: [Double]) -> Double {
    let ordered = times.sorted()
    let steps = zip(ordered.dropFirst(), ordered).map { $0 - $1 }.sorted()
    return steps.isEmpty ? 0 : steps[(steps.count - 1) / 2]
  }
}
