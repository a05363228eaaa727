import Content
import Datasets
import Diagnostics
import Disclosure
import Prose

/// Compares headline figures with the cells of the datasets that are about the same.
///
/// A cell is about the same where the title of its column and its labels, totals left out, have the same words as the
/// headline’s label, and its period is the headline’s.
struct CellStatements {
  let plan: SitePlan

  func problems(with headlines: [Statement]) -> [Diagnostic] {
    plan.tables.flatMap { table in
      let labels = CellLabels(table: table)
      return table.metadata.columns.filter(\.kind.isMeasure).flatMap { column in
        problems(with: headlines, column, labels)
      }
    }
  }

  private func problems(with headlines: [Statement], _ column: Column, _ labels: CellLabels) -> [Diagnostic] {
    let title = MeasureWords.of(column.title)
    let near = headlines.filter { !$0.isDrawn && title.isSubset(of: $0.subject.measure) }
    guard !near.isEmpty else { return [] }
    let cells = labels.table.values(of: column.name)
    return near.flatMap { headline in
      cells.indices.compactMap { row in
        guard let value = cells[row].number, labels.period(of: row) == headline.subject.period else {
          return nil
        }
        guard labels.words(of: row).union(title) == headline.subject.measure else { return nil }
        let number = WrittenNumber(value, in: column)
        guard number.unit == headline.number.unit, !number.agrees(with: headline.number) else { return nil }
        let cell =
          "the dataset “\(labels.table.metadata.name)”, column \(column.name) (\(labels.text(of: row)))"
        return Diagnostic(
          .warning, id: "statements-differ",
          "\(headline.name) is \(headline.text) here, but \(column.text(of: value)) in \(place(labels.table, row)): "
            + "\(cell).",
          help: "Draw the headline from the dataset, or say in its label how it differs.", at: headline.place)
      }
    }
  }

  /// The line of the CSV file that a row starts on.
  private func place(_ table: ReleasedTable, _ row: Int) -> String {
    let name = table.metadata.name
    let raw = plan.source.datasets.first { $0.metadata.name == name }
    let line = raw.flatMap { $0.lines.indices.contains(row) ? $0.lines[row] : nil }
    return SourceLocation(file: "\(plan.source.display)/data/\(name).csv", line: line).description
  }
}

/// The words and the period of each row of a table.
struct CellLabels {
  let table: ReleasedTable
  private let columns: [Int]
  private let periodColumn: Int?

  init(table: ReleasedTable) {
    self.table = table
    let all = table.metadata.columns
    columns = all.indices.filter { all[$0].kind.isCategorical }
    periodColumn = all.firstIndex { $0.kind.isPeriod }
  }

  /// The words of the labels of `row`; totals and “All ages” and the like add none.
  func words(of row: Int) -> Set<String> {
    columns.reduce(into: []) { words, column in
      guard let text = table.columns[column][row].text, table.metadata.columns[column].total != text else {
        return
      }
      if !text.hasPrefix("All ") { words.formUnion(MeasureWords.of(text)) }
    }
  }

  func period(of row: Int) -> String {
    guard let periodColumn else { return PeriodKey.of(table.metadata.period) }
    let column = table.metadata.columns[periodColumn]
    let text = Period.label(table.columns[periodColumn][row].text ?? "", kind: column.kind)
    let isYearTo = column.title.lowercased().contains("ending")
    return PeriodKey.of(isYearTo ? "\(column.title) \(text)" : text)
  }

  func text(of row: Int) -> String {
    let places = ([periodColumn].compactMap { $0 } + columns).sorted()
    return places.compactMap { table.columns[$0][row].text }.joined(separator: ", ")
  }
}
