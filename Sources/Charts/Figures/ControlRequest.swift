import Datasets
import Disclosure

/// Reads a control chart, and refuses numbers that such a chart would misread.
extension ChartRequest {
  /// The numbers at `x` and `y`, one for each period, none of which overlaps the one before.
  mutating func controlData() -> ChartData? {
    guard let data = grid(x: .periods, limits: .control) else { return nil }
    checkOverlap(data)
    checkBase(data.y)
    return problems.isEmpty ? data : nil
  }

  /// Periods overlap where their kind shows it, or where the words of the metadata say that one is longer than the step
  /// to the next.
  private mutating func checkOverlap(_ data: ChartData) {
    let x = words(of: data.x)
    let y = words(of: data.y)
    let steps = zip(data.periods.dropFirst(), data.periods).map { $0.start - $1.start }
    let isWithinYear = (steps.min() ?? 1) < 0.95
    let long = ["12 months", "twelve months", "year ending", "year to", "annual"]
    let rolling = ["rolling", "moving average", "pooled"]
    let hasLong = isWithinYear && long.contains { x.contains($0) || y.contains($0) }
    guard
      Period.overlap(data.periods) || hasLong || rolling.contains(where: { x.contains($0) || y.contains($0) })
        || isRolling(data)
    else { return }
    add(
      .y, "“\(data.y.name)” is for periods that overlap, and a control chart needs each event to count once.",
      help: "Use a column with the number of each single period, or draw these as `type: line`.")
  }

  /// Names can be anything: the formula and the numbers themselves are asked as well.
  private mutating func isRolling(_ data: ChartData) -> Bool {
    if RollingColumns(metadata: table.metadata).isRolling(data.y.name) { return true }
    return data.y.derivedFrom.compactMap(table.metadata.column).filter(\.kind.isMeasure).contains { column in
      let single = filled(ChartColumns(x: data.x, y: column), .control)?.data(ordered: .time)
      return single.map { RollingColumns.isRolled(data, from: $0) } ?? false
    }
  }

  /// A percentage of nobody knows what cannot be judged: its base may change from period to period.
  private mutating func checkBase(_ column: Column) {
    let isPart = column.kind == .percentage || column.kind == .share
    let isChange =
      isPart && words(of: column).contains("change")
      || RollingColumns(metadata: table.metadata).isChange(column.name)
    let hasBase = column.unit != nil || !column.derivedFrom.isEmpty || !column.within.isEmpty
    if isChange {
      add(
        .y,
        "“\(column.name)” is a change from period to period, and a control chart needs the numbers themselves.",
        help: "Use the column of the numbers that changed.")
    } else if isPart, !hasBase {
      add(
        .y, "“\(column.name)” is a percentage, and its dataset does not say of what.",
        help: "Name the columns it is worked out from in the dataset’s YAML file: `derived-from: […]`.")
    }
  }

  private func words(of column: Column) -> String {
    [column.title, column.description, column.unit ?? ""].joined(separator: " ").lowercased()
  }
}
