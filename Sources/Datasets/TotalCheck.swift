import Diagnostics

/// Adds up the parts of every total that a table states.
///
/// Only where all of them are numbers: nothing can be said of a sum with a hidden part.
struct TotalCheck {
  private let table: RawTable
  private let file: String
  private var bag = DiagnosticBag()

  /// What does not add up in `table`; the problems name places in `file`.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var check = TotalCheck(table: table, file: file)
    check.checkRows()
    check.checkColumns()
    return check.bag
  }

  private init(table: RawTable, file: String) {
    self.table = table
    self.file = file
  }

  private mutating func checkRows() {
    let columns = table.metadata.columns
    guard columns.contains(where: { $0.total != nil || !$0.subtotals.isEmpty }) else { return }
    let labels = RowLabels(table: table)
    for sum in TotalRows(table: table, labels: labels).sums() where !sum.parts.isEmpty {
      let name = table.columns[sum.column][sum.total].text ?? ""
      guard name != columns[sum.column].total || columns[sum.column].totalNote == nil else { continue }
      for (index, column) in columns.enumerated() where [.count, .money].contains(column.kind) {
        let parts = sum.parts.compactMap { table.columns[index][$0].number }
        guard let stated = table.columns[index][sum.total].number, parts.count == sum.parts.count else {
          continue
        }
        let added = parts.reduce(0, +)
        if abs(stated - added) > tolerance(column, parts: parts.count) {
          reportRow(column, columns[sum.column], name, stated, added, row: sum.total)
        }
      }
    }
  }

  /// Each rounded number can be off by half of what it is rounded to; pounds and pence are not exact in binary.
  private func tolerance(_ column: Column, parts: Int) -> Double {
    let rounding = column.rounded.map { Double($0) * Double(parts + 1) / 2 } ?? 0
    return rounding + (column.kind == .money ? 0.005 : 1e-6)
  }

  private mutating func reportRow(
    _ column: Column, _ labels: Column, _ name: String, _ stated: Double, _ added: Double, row: Int
  ) {
    let isTotal = name == labels.total
    let remedy =
      isTotal
      ? "add “total-note” to the column “\(labels.name)” to say why"
      : "it is not the sum of them: take “\(name)” out of “subtotals” of the column “\(labels.name)”"
    let rounded =
      column.rounded == nil
      ? ", or\(isTotal ? "" : " add") “rounded: 5” to the column “\(column.name)” if it is rounded" : ""
    // Values that are sums themselves make the sum of all too large.
    let mayHaveSubtotals = isTotal && added > stated && labels.subtotals.isEmpty && !labels.hasNoSubtotals
    bag.error(
      "wrong-total",
      "“\(name)” has \(column.text(of: stated)) in “\(column.name)”, but its parts add up to "
        + "\(column.text(of: added)).",
      help: "Correct the numbers. If both are right, \(remedy)\(rounded)."
        + (mayHaveSubtotals
          ? " If some of the values are sums of others, such as ages under 25, name those in “subtotals”."
          : ""),
      at: SourceLocation(file: file, line: table.lines[row]))
  }

  /// A column that is the sum of others in most rows should be so in all.
  private mutating func checkColumns() {
    let sums = ColumnSums.find(in: table)
    for total in Set(sums.map(\.total)).sorted() where table.metadata.columns[total].rounded == nil {
      let candidates = sums.filter { $0.total == total }.map { (sum: $0, misses: misses(of: $0)) }
      guard let best = candidates.min(by: { $0.misses.rows.count < $1.misses.rows.count }),
        best.misses.held >= Self.leastRows, best.misses.held > best.misses.rows.count
      else { continue }
      for row in best.misses.rows { reportColumn(best.sum, row) }
    }
  }

  /// In fewer rows than this a sum may be chance.
  private static let leastRows = 2

  private func misses(of sum: ColumnSums.Sum) -> (rows: [Int], held: Int) {
    var (rows, held) = ([Int](), 0)
    for row in 0..<table.rowCount {
      let parts = sum.parts.compactMap { table.columns[$0][row].number }
      guard let stated = table.columns[sum.total][row].number, parts.count == sum.parts.count else {
        continue
      }
      if abs(stated - parts.reduce(0, +)) < 0.005 { held += stated == 0 ? 0 : 1 } else { rows.append(row) }
    }
    return (rows, held)
  }

  private mutating func reportColumn(_ sum: ColumnSums.Sum, _ row: Int) {
    let columns = table.metadata.columns
    let column = columns[sum.total]
    let parts = sum.parts.map { columns[$0].text(of: table.columns[$0][row].number ?? 0) }
    let names = sum.parts.map { "“\(columns[$0].name)”" }.joined(separator: " and ")
    bag.warning(
      "wrong-sum",
      "In most rows “\(column.name)” is the sum of \(names), but here it is "
        + "\(column.text(of: table.columns[sum.total][row].number ?? 0)), not \(parts.joined(separator: " + ")).",
      help:
        "Correct the numbers. If it only looks like a sum, add “derived-from: [none]” to “\(column.name)”.",
      at: SourceLocation(file: file, line: table.lines[row]))
  }
}
