import Diagnostics

/// Finds rates and percentages whose owner says they are worked out from no count, though the numbers beside them show
/// that they are.
struct DeniedFigures {
  private let table: RawTable
  private let ratios: RatioFigures

  /// What is wrong with `table`, if its rule hides counts; the problems name places in `file`.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var bag = DiagnosticBag()
    guard table.metadata.rule?.smallCounts != nil else { return bag }
    let search = DeniedFigures(table: table, ratios: RatioFigures(table: table))
    let columns = table.metadata.columns
    for column in columns.indices
    where [.rate, .percentage].contains(columns[column].kind) && columns[column].isNotDerived {
      guard let count = search.source(of: column) else { continue }
      bag.error(
        "undeclared-figure",
        "The column “\(columns[column].name)” says “derived-from: [none]”, but on every row it fits “\(count)”.",
        help: "Write “derived-from: [\(count)]”, so that it is hidden where the count is.",
        at: SourceLocation(file: file, line: 1))
    }
    return bag
  }

  /// The count that `column` is a fixed part of, or is a part of another column for.
  private func source(of column: Int) -> String? {
    let columns = table.metadata.columns
    let others = columns.indices.filter { [.count, .number, .money].contains(columns[$0].kind) }
    let counts = others.filter { columns[$0].kind == .count }
    return counts.first { count in
      ratios.isProportional(column, to: count)
        || others.contains { $0 != count && ratios.isProduct(count, of: $0, and: column) }
    }.map { columns[$0].name }
  }
}
