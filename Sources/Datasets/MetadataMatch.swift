import Diagnostics

/// Compares what metadata says of single values and periods with what the table holds.
struct MetadataMatch {
  private let table: RawTable
  private let file: String
  private var bag = DiagnosticBag()

  /// What does not fit `table`; the problems name `file`, where the metadata stands.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var match = MetadataMatch(table: table, file: file)
    match.checkCodes()
    match.checkSubtotals()
    match.checkBreaks()
    return match.bag
  }

  private init(table: RawTable, file: String) {
    self.table = table
    self.file = file
  }

  private mutating func checkCodes() {
    for (column, cells) in zip(table.metadata.columns, table.columns) where !column.codes.isEmpty {
      var seen: Set<String> = []
      let labels = cells.compactMap(\.text).filter { seen.insert($0).inserted }
      for label in column.codes.keys.sorted() where !seen.contains(label) && !column.order.contains(label) {
        report(
          "unknown-category", "“\(label)” has a code, but no row has it in “\(column.name)”.",
          Suggestion.help(for: label, in: labels, noun: "value"))
      }
    }
  }

  /// Values in `order` were looked up there already, and may have no row yet.
  private mutating func checkSubtotals() {
    for (column, cells) in zip(table.metadata.columns, table.columns)
    where !column.subtotals.isEmpty && column.order.isEmpty {
      var seen: Set<String> = []
      let labels = cells.compactMap(\.text).filter { seen.insert($0).inserted }
      for subtotal in column.subtotals {
        for (name, role) in [(subtotal.value, "is a subtotal")]
          + subtotal.parts.map({ ($0, "stands under the subtotal “\(subtotal.value)”") })
        where !seen.contains(name) {
          report(
            "unknown-category", "“\(name)” \(role), but no row has it in “\(column.name)”.",
            Suggestion.help(for: name, in: labels, noun: "value"))
        }
      }
    }
  }

  private mutating func checkBreaks() {
    guard !table.metadata.breaks.isEmpty else { return }
    let periods = zip(table.metadata.columns, table.columns).flatMap { column, cells in
      column.kind.isPeriod ? Set(cells).compactMap { $0.text.flatMap { Period($0, kind: column.kind) } } : []
    }
    guard let first = periods.min(), let last = periods.max() else { return }
    for gap in table.metadata.breaks where gap.at.start <= first.start || gap.at.start > last.start {
      report(
        "break-outside",
        "There is no break to see at “\(gap.at.label)”: no numbers stand on both sides of it.",
        "The periods go from \(first.label) to \(last.label). Name the first one that is counted the new way."
      )
    }
  }

  private mutating func report(_ id: String, _ message: String, _ help: String) {
    bag.error(id, message, help: help, at: SourceLocation(file: file))
  }
}
