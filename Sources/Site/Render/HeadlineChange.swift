import Charts
import Datasets
import Disclosure

/// How a headline stands to an earlier number, in words that claim no cause.
///
/// It is called a change only where it can be known that chance alone does not make numbers differ as much: for counts
/// and what is worked out from them by ``ChanceDifference``, for others by their intervals. Money and numbers that are
/// no estimates need neither.
struct HeadlineChange {
  let table: ReleasedTable
  let column: Column
  let earlier: Int
  let later: Int
  let compare: Selection

  var text: String {
    let place = compare.conditions.flatMap(\.values).joined(separator: ", ")
    let (from, to) = (cell(column.name, earlier), cell(column.name, later))
    guard let old = from?.number, let new = to?.number else {
      return "\(place): \(from.map(column.text(of:)) ?? "")"
    }
    let value = column.text(of: old)
    if table.isBroken(column, between: earlier, and: later) || to?.marks.contains(.seriesBreak) == true {
      return "\(value) in \(place), before a break in the series"
    }
    if column.text(of: new) == value { return "The same as in \(place)" }
    if isDifference { return "Was \(value) in \(place)" }
    switch isChange(old, new) {
    case true?: return new > old ? "Up from \(value) in \(place)" : "Down from \(value) in \(place)"
    case false?: return "\(value) in \(place): too close to tell apart from chance"
    case nil: return "\(value) in \(place)"
    }
  }

  /// Whether the number is itself a difference: that a change is smaller than the one before is neither up nor down.
  private var isDifference: Bool {
    let formula = table.metadata.derived.first { $0.column.name == column.name }?.formula
    switch formula {
    case .change?, .percentageChange?: return true
    case .rate?, .percentage?, .rolling?: return false
    case nil:
      let words = column.title.lowercased().split { !$0.isLetter }
      return words.contains { ["change", "difference"].contains($0) }
    }
  }

  /// Whether the numbers differ by more than chance; nothing where that cannot be known.
  private func isChange(_ old: Double, _ new: Double) -> Bool? {
    switch column.kind {
    case .count: return !ChanceDifference.isWithin(old, new)
    case .rate, .percentage, .share:
      if let (first, last) = limits(earlier, later) {
        return first.upper < last.lower || last.upper < first.lower
      }
      return counts.map { !ChanceDifference.isWithin((count: $0, rate: old), (count: $1, rate: new)) }
    default: return true
    }
  }

  /// The limits that stand in columns beside the number.
  private func limits(_ first: Int, _ last: Int) -> (
    (lower: Double, upper: Double), (lower: Double, upper: Double)
  )? {
    func limit(_ end: String, _ row: Int) -> Double? { cell(column.name + end, row)?.number }
    guard let a = limit("_lower", first), let b = limit("_upper", first), let c = limit("_lower", last),
      let d = limit("_upper", last)
    else { return nil }
    return ((a, b), (c, d))
  }

  /// The counts that the two numbers are worked out from.
  private var counts: (Double, Double)? {
    let source = column.derivedFrom.first { table.metadata.column($0)?.kind == .count }
    guard let source, let old = cell(source, earlier)?.number, let new = cell(source, later)?.number else {
      return nil
    }
    return (old, new)
  }

  private func cell(_ name: String, _ row: Int) -> Cell? {
    let cells = table.values(of: name)
    return cells.indices.contains(row) ? cells[row] : nil
  }
}
