import Diagnostics

/// Finds rows that look like totals, in columns whose metadata names no total.
///
/// A total nobody declared gives away each hidden count it is the sum of, so it must be declared, or denied with
/// `total: none`.
struct UndeclaredTotals {
  private let table: RawTable
  private let labels: RowLabels

  /// Words that start the name of a value for everybody or everything.
  private static let words: Set<String> = [
    "all", "total", "both", "everyone", "everybody", "overall", "combined",
  ]

  init(table: RawTable) {
    self.table = table
    labels = RowLabels(table: table)
  }

  /// What is wrong with `table`, if its rule hides counts; the problems name places in `file`.
  static func problems(in table: RawTable, file: String) -> DiagnosticBag {
    var bag = DiagnosticBag()
    guard table.metadata.rule?.smallCounts != nil,
      table.metadata.columns.contains(where: { $0.kind == .count })
    else {
      return bag
    }
    let search = UndeclaredTotals(table: table)
    for (index, column) in table.metadata.columns.enumerated() where column.kind.isCategorical {
      guard column.total == nil, !column.hasNoTotal, let (value, row, reason) = search.total(in: index) else {
        continue
      }
      bag.error(
        "undeclared-total", "“\(value)” in “\(column.name)” looks like a total: \(reason).",
        help:
          "Add “total: \(value)” to the column “\(column.name)”, so that it cannot give a hidden count away. "
          + "If it is not a total, add “total: none”.",
        at: SourceLocation(file: file, line: table.lines[row]))
    }
    if !bag.hasErrors {
      bag.append(contentsOf: UndeclaredSubtotals.problems(in: table, labels: search.labels, file: file).all)
    }
    return bag
  }

  /// The first value of the column that looks like a total, the row it first stands in, and why.
  private func total(in column: Int) -> (value: String, row: Int, reason: String)? {
    var seen: Set<String> = []
    let cells = table.columns[column]
    let values = cells.indices.compactMap { row in cells[row].text.map { (text: $0, row: row) } }
      .filter { seen.insert($0.text).inserted }
    guard values.count > 1 else { return nil }
    let sums = Set(table.metadata.columns[column].subtotals.map(\.value))
    if let named = values.first(where: { isTotalName($0.text) && !sums.contains($0.text) }) {
      return (named.text, named.row, "its name says so")
    }
    guard let place = labels.columns.firstIndex(of: column), let sum = sum(at: place) else { return nil }
    return values.first { .text($0.text) == labels.values[place][sum] }.map {
      ($0.text, $0.row, "it is the sum of all the others")
    }
  }

  private func isTotalName(_ text: String) -> Bool {
    if text.lowercased() == table.metadata.geography.lowercased() { return true }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard let first = words.first, words.dropFirst().first != "other" else { return false }
    return Self.words.contains(first) || words.last == "total"
  }

  /// The value at `place` whose counts are the sum of all others in every group of three rows or more.
  ///
  /// What is in a subtotal is in the others already.
  private func sum(at place: Int) -> Int? {
    let parts = Set(table.metadata.columns[labels.columns[place]].subtotals.flatMap(\.parts))
    let inside = Set(
      labels.values[place].indices.filter { labels.values[place][$0].text.map(parts.contains) ?? false })
    let groups = labels.groups(ignoring: [place])
      .map { $0.filter { !inside.contains(labels.ids[place][$0]) } }.filter { $0.count > 2 }
    guard !groups.isEmpty else { return nil }
    let counts = table.metadata.columns.indices.filter { table.metadata.columns[$0].kind == .count }
    return counts.lazy.compactMap { count in
      sum(of: table.columns[count], in: groups, labels: labels.ids[place])
    }.first
  }

  private func sum(of cells: [Cell], in groups: [[Int]], labels: [Int]) -> Int? {
    var candidates: Set<Int>?
    for group in groups {
      let values = group.compactMap { row in cells[row].number.map { (id: labels[row], value: $0) } }
      let sum = values.reduce(0) { $0 + $1.value }
      if values.count != group.count || sum == 0 { continue }
      let halves = Set(values.filter { $0.value * 2 == sum }.map(\.id))
      candidates = candidates?.intersection(halves) ?? halves
      if candidates?.isEmpty == true { return nil }
    }
    return candidates?.min()
  }
}
