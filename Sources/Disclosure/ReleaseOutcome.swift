import Datasets

/// What becomes of one table about to be published.
struct ReleaseOutcome {
  /// Its position among all tables.
  let position: Int
  let released: ReleasedTable
  /// How many counts are hidden because they are small, or because their owner had hidden them.
  let primary: Int
  /// How many are hidden because they would give a small one away.
  let secondary: Int
  /// How many other numbers are hidden because they are worked out from a hidden count.
  let derived: Int

  var metadata: DatasetMetadata { released.metadata }

  /// Hides what the solver chose in the table at `position`, and `figures` that other tables give.
  init(
    _ position: Int, _ linked: LinkedTable, guarded: GuardedSystem, hiding isHidden: [Bool],
    figures: [(column: Int, row: Int)]
  ) {
    self.position = position
    let table = linked.table
    let rows = guarded.hiddenRows(of: position, hiding: isHidden)
    primary = guarded.primaryCount(of: position)
    if let design = linked.survey, let columns = SurveyColumns(table.metadata.columns) {
      let mask = SurveyMask(table, columns, leastBase: design.leastBase, counts: rows)
      let cells = mask.applied
      secondary = guarded.secondaryCount(of: position, hiding: isHidden)
      derived = (columns.figures + columns.figuresOfBase).reduce(0) { sum, column in
        sum + cells[column].count { $0 == .symbol(.confidential) }
      }
      released = ReleasedTable(
        metadata: linked.metadata, columns: cells,
        suppression: Suppression(primary: primary, secondary: secondary + derived))
      return
    }
    let mask = ReleaseMask(table: table, counts: rows, figures: figures)
    let counts = guarded.countColumns(of: position)
    let all = mask.count(in: table.metadata.columns.indices)
    secondary = mask.count(in: counts) - primary
    derived = all - mask.count(in: counts)
    let base = ReleasedTable(
      metadata: table.metadata, columns: Self.rounded(mask.applied(), of: table, counts: counts),
      suppression: Suppression(primary: primary, secondary: all - primary))
    released = Derivation.adding(table.metadata.derived, to: base, labels: table)
  }

  private static func rounded(_ columns: [[Cell]], of table: RawTable, counts: [Int]) -> [[Cell]] {
    guard let rule = table.metadata.rule, let base = rule.roundingBase else { return columns }
    let rounding = Rounding(base: base, rule: rule)
    var columns = columns
    for column in counts where table.metadata.columns[column].kind == .count {
      columns[column] = columns[column].map { cell in
        guard let number = cell.number, let count = Int(exactly: number.rounded()) else { return cell }
        return .number(Double(rounding.rounded(count)), marks: cell.marks)
      }
    }
    return columns
  }
}
