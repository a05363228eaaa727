import Diagnostics

/// Finds numbers that a formula cannot work with.
struct FormulaNumbers {
  private let table: RawTable
  private let file: String
  private var bag = DiagnosticBag()

  /// What is wrong in `table`; the problems name places in `file`.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var check = FormulaNumbers(table: table, file: file)
    for derived in table.metadata.derived { check.check(derived) }
    return check.bag
  }

  private init(table: RawTable, file: String) {
    self.table = table
    self.file = file
  }

  private mutating func check(_ derived: DerivedColumn) {
    switch derived.formula {
    case .rate(let part, of: _, per: _): checkWhole(part, derived)
    case .percentage(let part, of: let whole):
      checkWhole(part, derived)
      checkWhole(whole, derived)
      checkParts(part, whole, derived)
    case .rolling(_, let name): checkOverlap(name, derived)
    case .change, .percentageChange: break
    }
  }

  private func cells(_ name: String) -> [Cell] {
    table.metadata.columns.firstIndex { $0.name == name }.map { table.columns[$0] } ?? []
  }

  private mutating func checkWhole(_ name: String, _ derived: DerivedColumn) {
    for (row, cell) in cells(name).enumerated() {
      guard let value = cell.number, value < 0 || value != value.rounded() else { continue }
      report(
        "formula-needs-counts",
        "The formula of “\(derived.column.name)” needs whole counts, but “\(name)” is \(value) here.",
        "Its confidence interval is that of a count of people or events. Work it out elsewhere, and say so in the "
          + "column’s description.", row)
    }
  }

  private mutating func checkParts(_ part: String, _ whole: String, _ derived: DerivedColumn) {
    for (row, pair) in zip(cells(part), cells(whole)).enumerated() {
      guard let part = pair.0.number, let whole = pair.1.number, part > whole else { continue }
      report(
        "part-over-whole",
        "For “\(derived.column.name)” \(NumberText.string(part)) is divided by \(NumberText.string(whole)), but a part "
          + "cannot be more than its whole.", "Correct one of the two numbers.", row)
    }
  }

  private mutating func checkOverlap(_ name: String, _ derived: DerivedColumn) {
    for (column, cells) in zip(table.metadata.columns, table.columns) where column.kind.isPeriod {
      let periods = Set(cells.compactMap(\.text)).compactMap { Period($0, kind: column.kind) }
      if Period.overlap(periods) {
        report(
          "formula-overlap",
          "The periods of “\(column.name)” overlap, so “\(derived.formula.text)” would count the same events twice.",
          "Add up months or quarters instead.", 0)
      }
    }
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, _ row: Int) {
    bag.error(id, message, help: help, at: SourceLocation(file: file, line: table.lines[row]))
  }
}
