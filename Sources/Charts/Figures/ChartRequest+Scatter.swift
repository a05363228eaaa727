import Datasets
import Disclosure

extension ChartRequest {
  /// More points than this hide each other, and make a page slow to load on a phone.
  private static let mostPoints = 400

  /// The numbers at `x` and `y`, row by row, with their names and their groups.
  mutating func scatter() -> ScatterData? {
    let x = acrossColumn()
    let y = measure(specification.y, key: .y)
    let label = specification.label.map { labels($0, key: .label) }
    let series = specification.series.map { labels($0, key: .series) }
    let rows = rows()
    guard let x, let y, !rows.isEmpty, problems.isEmpty else { return nil }
    let columns = ScatterColumns(x: x, y: y, label: label ?? nil, series: series ?? nil)
    checkDifferent(columns)
    guard problems.isEmpty else { return nil }
    let data = columns.data(rows, of: table)
    checkGroups(data)
    checkRepeats(columns, rows)
    return problems.isEmpty ? data : nil
  }

  private mutating func acrossColumn() -> Column? {
    let isName = specification.label == nil
    let found = specification.x.flatMap(table.metadata.column)
    let measures = table.metadata.columns.filter(\.kind.isMeasure).map { "“\($0.name)”" }
    guard let found, !found.kind.isMeasure, isName, !measures.isEmpty else {
      return column(specification.x, key: .x, where: \.isMeasure, wanted: "numbers", message: Self.notNumbers)
    }
    add(
      .x, Self.notNumbers(found),
      help: "Use a column of numbers: \(Sentence.list(measures, last: "or")). "
        + "To name the points, write `label: \(found.name)`.")
    return nil
  }

  private static func notNumbers(_ column: Column) -> String {
    "“\(column.name)” holds \(column.kind.plural), and a scatter plot needs numbers along x."
  }

  private mutating func checkDifferent(_ columns: ScatterColumns) {
    if columns.x.name == columns.y.name {
      add(
        .y, "x and y are both “\(columns.x.name)”.",
        help: "Name two columns of numbers: a scatter plot shows how they go together.")
    }
    if let label = columns.label, label.name == columns.series?.name {
      add(
        .series, "label and series are both “\(label.name)”.",
        help: "Name another column, or leave out `series`.")
    }
  }

  private mutating func checkGroups(_ data: ScatterData) {
    if let series = data.series, data.names.count > Marker.allCases.count {
      add(
        .series,
        "This chart would have \(data.names.count) groups of points, and more than six cannot be told apart.",
        help: "Choose up to six with `where`: "
          + "{\(series.name): [\(data.names.prefix(2).joined(separator: ", ")), …]}.")
    }
    if data.rows.count > Self.mostPoints {
      add(
        .x, "This chart would have \(data.rows.count) points, too many to see apart.",
        help: "Choose fewer rows with `where`, or use a `table` block.")
    }
  }

  /// A label names one point, or one in each group: a second would be taken for another place.
  private mutating func checkRepeats(_ columns: ScatterColumns, _ rows: [Int]) {
    guard let label = columns.label else { return }
    let used = [label.name, columns.series?.name].compactMap { $0 }
    let names = used.map { name in (name, table.values(of: name)) }
    let spots = Dictionary(grouping: rows) { row in names.map { $0.1[row] } }
    guard let repeated = spots.values.filter({ $0.count > 1 }).min(by: { $0[0] < $1[0] }) else { return }
    let what = names.map { "\($0.0) “\($0.1[repeated[0]].text ?? "")”" }
    addToSelection(
      "\(repeated.count) rows have \(Sentence.list(what)), and a scatter plot has one point for each.",
      help: repeatHelp(repeated, used))
  }

  private func repeatHelp(_ rows: [Int], _ used: [String]) -> String {
    let differing = table.metadata.columns.first { column in
      let values = table.values(of: column.name)
      return !column.kind.isMeasure && !used.contains(column.name) && Set(rows.map { values[$0] }).count > 1
    }
    guard let differing else { return "Take the repeated rows out of the CSV file." }
    let value = differing.text(of: table.values(of: differing.name)[rows[0]])
    return "They differ in \(differing.name). Choose one with `where: {\(differing.name): \(value)}`."
  }
}

/// The columns a scatter plot draws.
private struct ScatterColumns {
  var x: Column
  var y: Column
  var label: Column?
  var series: Column?

  /// The points of `rows`, and the groups in the order of their column.
  func data(_ rows: [Int], of table: ReleasedTable) -> ScatterData {
    let (across, up) = (table.values(of: x.name), table.values(of: y.name))
    let labels = label.map { table.values(of: $0.name) }
    let groups = series.map { column in table.values(of: column.name).map { column.label(of: $0) } }
    let names = groups.map { groups in self.names(of: rows.map { groups[$0] }) } ?? [""]
    let indices = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let sums = (
      label: label?.totals(among: rows.compactMap { labels?[$0].text }) ?? [],
      series: series?.totals(among: names) ?? []
    )
    return ScatterData(
      x: x, y: y, label: label, series: series, names: names,
      rows: rows.map { row in
        let group = groups?[row] ?? ""
        let text = labels?[row].text ?? ""
        let isTotal = sums.label.contains(text) || sums.series.contains(group)
        return ScatterData.Row(
          label: label.flatMap { ChartPeriod(text, kind: $0.kind)?.label } ?? text,
          heading: label.flatMap { label in labels.map { label.label(of: $0[row]) } } ?? "",
          series: indices[group] ?? 0, x: across[row], y: up[row], isTotal: isTotal)
      }, isOverTime: isOverTime(rows, of: table))
  }

  private func isOverTime(_ rows: [Int], of table: ReleasedTable) -> Bool {
    table.metadata.columns.filter(\.kind.isPeriod).contains { column in
      let values = table.values(of: column.name)
      return Set(rows.map { values[$0] }).count > 1
    }
  }

  private func names(of groups: [String]) -> [String] {
    let known = series?.order ?? []
    let ranks = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    let names = groups.filter { seen.insert($0).inserted }
    return names.indices.sorted { (ranks[names[$0]] ?? .max, $0) < (ranks[names[$1]] ?? .max, $1) }
      .map { names[$0] }
  }
}
