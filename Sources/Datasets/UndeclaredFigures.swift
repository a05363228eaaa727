import Diagnostics

/// Finds columns that look as if they were worked out from a count, in metadata that does not say so.
///
/// Such a column would stay when the count is hidden, and give it away; so it must be declared with `derived-from`, or
/// denied with `derived-from: [none]`.
struct UndeclaredFigures {
  private let table: RawTable
  private let groups: GroupFigures
  private let series: SeriesFigures
  private let ratios: RatioFigures
  private let sums: [ColumnSums.Sum]

  private init(table: RawTable) {
    self.table = table
    let labels = RowLabels(table: table)
    groups = GroupFigures(table: table, labels: labels)
    series = SeriesFigures(table: table, labels: labels)
    ratios = RatioFigures(table: table)
    sums = ColumnSums.find(in: table)
  }

  /// What is wrong with `table`, if its rule hides counts; the problems name places in `file`.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var bag = DiagnosticBag()
    guard table.metadata.rule?.smallCounts != nil else { return bag }
    let columns = table.metadata.columns
    let counts = columns.indices.filter { columns[$0].kind == .count }
    let open = columns.indices.filter { isOpen(columns[$0]) }
    guard !counts.isEmpty, open.contains(where: { counts != [$0] }) else { return bag }
    let search = UndeclaredFigures(table: table)
    for column in open {
      guard let finding = search.finding(about: column, counts: counts.filter { $0 != column }) else {
        continue
      }
      let name = columns[column].name
      bag.error(
        "undeclared-figure", "The column “\(name)” looks like \(finding.what).",
        help:
          "Add “derived-from: [\(finding.sources.joined(separator: ", "))]” to the column “\(name)”, so that it "
          + "cannot give a hidden count away. If it is worked out from no other column, add “derived-from: [none]”.",
        at: SourceLocation(file: file, line: 1))
    }
    return bag
  }

  private typealias Finding = (what: String, sources: [String])

  /// Rates, percentages and shares must name their count anyway.
  private static func isOpen(_ column: Column) -> Bool {
    [.count, .number, .money].contains(column.kind) && column.derivedFrom.isEmpty && !column.isNotDerived
  }

  private func finding(about column: Int, counts: [Int]) -> Finding? {
    let isCount = table.metadata.columns[column].kind == .count
    if !isCount, let finding = sum(column) { return finding }
    for count in counts {
      let name = name(count)
      if groups.repeatsSum(column, of: count) {
        return ("the total of “\(name)” for a group of rows, repeated on each", [name])
      }
      if let what = following(column, count, isCount: isCount) { return (what, [name]) }
      if !isCount, ratios.isProportional(column, to: count) {
        return ("“\(name)” times the same number on every row", [name])
      }
      if !isCount, let finding = ratio(column, count) { return finding }
    }
    return nil
  }

  private func sum(_ column: Int) -> Finding? {
    guard let sum = sums.first(where: { $0.total == column }) else { return nil }
    let names = sum.parts.map(name)
    return ("the sum of \(names.map { "“\($0)”" }.joined(separator: " and "))", names)
  }

  private func following(_ column: Int, _ count: Int, isCount: Bool) -> String? {
    let links = series.links(of: column, to: count, least: 2).map(\.link)
    // Each count is the change of its own running total: it is the other that is worked out.
    return switch links.first(where: { !isCount || $0 != .change }) {
    case .running: "the running total of “\(name(count))”"
    case .change: "the change of “\(name(count))” from one period to the next"
    case .rolling(let width): "“\(name(count))” added up or averaged over \(width) rows"
    case nil: nil
    }
  }

  /// The other column of a ratio may be money or any number that stays public when the count is hidden.
  private func ratio(_ column: Int, _ count: Int) -> Finding? {
    let others = table.metadata.columns.indices.filter {
      $0 != column && [.number, .money].contains(table.metadata.columns[$0].kind)
        && table.metadata.columns[$0].derivedFrom.isEmpty
    }
    let found = others.first { other in
      ratios.isQuotient(count, of: other, by: column)
        || (other < column && ratios.isProduct(count, of: other, and: column))
    }
    guard let other = found else { return nil }
    return (
      "a ratio of “\(name(other))” and “\(name(count))”: with it, “\(name(other))” gives “\(name(count))” away",
      [name(count), name(other)]
    )
  }

  private func name(_ column: Int) -> String { table.metadata.columns[column].name }
}
