package import Datasets
package import Disclosure

extension ReleasedTable {
  /// Whether two numbers of `column` differ by more than chance; nothing where that cannot be known.
  ///
  /// Counts, and what is worked out from them, are told apart by ``ChanceDifference``, other estimates by their
  /// intervals: those in `limits`, or in the columns that a formula adds. Money and numbers that are no estimates need
  /// neither.
  package func differs(
    _ column: Column, _ first: Int, _ second: Int, limits: (lower: String, upper: String)? = nil
  ) -> Bool? {
    guard let old = number(column.name, first), let new = number(column.name, second) else { return nil }
    switch column.kind {
    case .count: return !ChanceDifference.isWithin(old, new)
    case .rate, .percentage, .share:
      let names = limits ?? (column.name + "_lower", column.name + "_upper")
      if let one = interval(names, first), let other = interval(names, second) {
        return one.upper < other.lower || other.upper < one.lower
      }
      let source = column.derivedFrom.first { metadata.column($0)?.kind == .count }
      guard let source, let before = number(source, first), let after = number(source, second) else {
        return nil
      }
      return !ChanceDifference.isWithin((count: before, rate: old), (count: after, rate: new))
    default: return true
    }
  }

  private func interval(_ names: (lower: String, upper: String), _ row: Int) -> (
    lower: Double, upper: Double
  )? {
    guard let lower = number(names.lower, row), let upper = number(names.upper, row) else { return nil }
    return (lower, upper)
  }

  private func number(_ name: String, _ row: Int) -> Double? {
    let cells = values(of: name)
    return cells.indices.contains(row) ? cells[row].number : nil
  }
}
