import Datasets

/// Adds the columns that have a formula to a released table.
///
/// It reads released cells alone. A hidden number has no value here, so nothing worked out from one can be shown.
struct Derivation {
  private var columns: [Column]
  private var cells: [[Cell]]
  private let steps: PeriodSteps
  private let metadata: DatasetMetadata

  /// `table` with the `derived` columns in their places. `raw` is asked for its labels only, which are never hidden.
  static func adding(
    _ derived: [DerivedColumn], to table: ReleasedTable, labels raw: RawTable
  ) -> ReleasedTable {
    guard !derived.isEmpty else { return table }
    var derivation = Derivation(table, steps: PeriodSteps(raw))
    let added = derived.map { column in (at: column.position, columns: derivation.add(column)) }
    var metadata = table.metadata
    metadata.columns = []
    var cells: [[Cell]] = []
    for position in 0...table.columns.count {
      for (column, values) in added.filter({ $0.at == position }).flatMap(\.columns) {
        metadata.columns.append(column)
        cells.append(values)
      }
      guard position < table.columns.count else { continue }
      metadata.columns.append(table.metadata.columns[position])
      cells.append(table.columns[position])
    }
    return ReleasedTable(metadata: metadata, columns: cells, suppression: table.suppression)
  }

  private init(_ table: ReleasedTable, steps: PeriodSteps) {
    columns = table.metadata.columns
    cells = table.columns
    metadata = table.metadata
    self.steps = steps
  }

  /// Works out one column, with its limits, and keeps it for the formulas that follow.
  private mutating func add(_ derived: DerivedColumn) -> [(Column, [Cell])] {
    let results = results(of: derived.formula)
    let outcomes = [results.map(\.value), results.map(\.lower), results.map(\.upper)]
    let added = zip(derived.columns(sources: columns), outcomes).map { ($0, $1) }
    columns += added.map(\.0)
    cells += added.map(\.1)
    return added
  }

  private func results(of formula: Formula) -> [DerivedCell] {
    switch formula {
    case .rate(let part, of: let whole, per: let base):
      zip(values(part), values(whole)).map { .rate($0, of: $1, per: base) }
    case .percentage(let part, of: let whole):
      zip(values(part), values(whole)).map { .percentage($0, of: $1) }
    case .change(let name):
      pairs(name).map { .change($0) }
    case .percentageChange(let name):
      zip(pairs(name), smallBases(of: name)).map { .percentageChange($0, isSmall: $1) }
    case .rolling(let count, let name):
      sums(of: name, over: count)
    }
  }

  private func sums(of name: String, over count: Int) -> [DerivedCell] {
    let values = values(name)
    return steps.windows(of: count).map { rows in
      .sum(rows.map { $0.map { values[$0] } }, isBroken: isBroken(rows, name))
    }
  }

  private func values(_ name: String) -> [Cell] {
    columns.firstIndex { $0.name == name }.map { cells[$0] } ?? []
  }

  /// Each cell with that of the period before.
  private func pairs(_ name: String) -> [DerivedCell.Step] {
    let values = values(name)
    return values.indices.map { row in
      guard let before = steps.before[row] else { return DerivedCell.Step(now: values[row]) }
      return DerivedCell.Step(
        now: values[row], before: values[before], isBroken: isBroken([before, row], name))
    }
  }

  /// Whether the number of the period before comes from fewer than ten people or events.
  private func smallBases(of name: String) -> [Bool] {
    guard let count = countBehind(name) else { return steps.before.map { _ in false } }
    let values = values(count)
    return steps.before.map { before in
      before.flatMap { values[$0].number }.map { $0 < DerivedCell.smallestBase } ?? false
    }
  }

  /// The column that holds how many people or events a number comes from.
  private func countBehind(_ name: String) -> String? {
    guard let column = columns.first(where: { $0.name == name }) else { return nil }
    if column.kind == .count { return name }
    switch metadata.derived.first(where: { $0.column.name == name })?.formula {
    case .rate(let part, of: _, per: _), .percentage(let part, of: _): return countBehind(part)
    case .rolling(_, let source): return countBehind(source) == nil ? nil : name
    case .change, .percentageChange: return nil
    case nil:
      return column.derivedFrom.first { source in columns.contains { $0.name == source && $0.kind == .count }
      }
    }
  }

  /// Whether numbers of `rows`, in the order of time, stand on both sides of a break.
  private func isBroken(_ rows: [Int]?, _ name: String) -> Bool {
    guard let rows, let first = rows.first else { return false }
    let marked = rows.dropFirst().contains { row in
      roots(of: name).contains { values($0)[row].marks.contains(.seriesBreak) }
    }
    return marked
      || roots(of: name).flatMap(metadata.breaks(behind:)).contains { gap in
        rows.dropFirst().contains { gap.at.start <= steps.starts[$0] } && gap.at.start > steps.starts[first]
      }
  }

  /// The column called `name`, and those its formula is made of.
  private func roots(of name: String) -> [String] {
    let formula = metadata.derived.first { $0.column.name == name }?.formula
    return [name] + (formula?.sources.flatMap(roots) ?? [])
  }
}
