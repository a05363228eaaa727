import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup

extension Composer {
  mutating func write(_ items: [FigureItem], isBrief: Bool) {
    let headlines = items.compactMap { headline(of: $0) }
    guard !isBrief else { return BriefHeadlines(headlines).write(words, to: &writer) }
    writer.raw("<ul class=\"headlines\">\n")
    for headline in headlines { headline.write(words, to: &writer) }
    writer.raw("</ul>\n")
    guard let note = TrendNote(headlines.compactMap(\.trend), isShared: false).text else { return }
    writer.element("p", ["class": "headlines-note"], text: note)
    writer.raw("\n")
  }

  private mutating func headline(of item: FigureItem) -> Headline? {
    switch item.value {
    case .written(let text, let change, let source):
      return Headline(label: item.label, value: text, period: item.period, change: change, source: source)
    case .dataset(let name, let column, let selection, let compare, let period):
      guard let table = table(named: name, at: item.places["data"]) else { return nil }
      guard let column = self.column(column, of: table, item.places) else { return nil }
      guard let row = row(of: table, selection, "where", item.places) else { return nil }
      let cell = table.values(of: column.name)[row]
      var headline = Headline(
        label: item.label, value: words.number(cell.number.map(column.text) ?? column.text(of: cell)),
        period: item.period,
        change: nil,
        source: table.metadata.title, sourceHref: root + plan.dataPage(of: name),
        unit: cell.number == nil ? nil : column.unit)
      headline.cautions = cautions(on: cell, of: column, in: table)
      headline.isIllustrative = table.metadata.status == .illustrative
      if let compare {
        guard let earlier = self.row(of: table, selection.replacing(compare), "compare", item.places) else {
          return nil
        }
        headline.change =
          HeadlineChange(
            table: table, column: column, earlier: earlier, later: row, compare: compare, words: words
          ).text
      }
      if let period {
        guard let trend = trend(of: column, over: period, upTo: row, in: table, item.places) else {
          return nil
        }
        headline.trend = trend
      }
      return headline
    }
  }

  /// What a reader must know of one number: why it is not there, how far to trust it, and whether it is rounded.
  private func cautions(on cell: Cell, of column: Column, in table: ReleasedTable) -> [String] {
    let symbol = cell.symbol.map { "\($0.rawValue) means \($0.meaning)" }
    let base = column.kind == .count && cell.number != nil ? table.metadata.rule?.roundingBase : nil
    return [symbol].compactMap(\.self) + cell.marks.all.map(\.meaning)
      + [base.map { "rounded to the nearest \($0)" }].compactMap(\.self)
  }

  private mutating func column(_ name: String, of table: ReleasedTable, _ places: KeyPlaces) -> Column? {
    if let column = table.metadata.column(name), column.kind.isMeasure { return column }
    let measures = table.metadata.columns.filter(\.kind.isMeasure).map(\.name)
    problems.error(
      "unknown-column", "“\(name)” is not a column of numbers in the dataset “\(table.metadata.name)”.",
      help: Suggestion.help(for: name, in: measures, noun: "column"), at: places["value"])
    return nil
  }

  /// The numbers up to `row`, over a column of periods.
  private mutating func trend(
    of column: Column, over period: String, upTo row: Int, in table: ReleasedTable, _ places: KeyPlaces
  ) -> Trend? {
    switch Trend.make(of: column, over: period, upTo: row, in: table) {
    case .failure(let problems):
      note(problems, places)
      return nil
    case .success(let trend):
      if trend.hasPeriods { return trend }
      problems.error(
        "no-trend", "“\(table.metadata.name)” has no earlier number like this one, so there is no trend.",
        help: "Take “trend” out, or add the rows of earlier periods to the CSV file.", at: places["trend"])
      return nil
    }
  }

  /// The one row that a selection means.
  private mutating func row(
    of table: ReleasedTable, _ selection: Selection, _ key: String, _ places: KeyPlaces
  ) -> Int? {
    for condition in selection.conditions where table.index(of: condition.column) == nil {
      problems.error(
        "unknown-column", "The dataset “\(table.metadata.name)” has no column “\(condition.column)”.",
        help: Suggestion.help(for: condition.column, in: table.metadata.columns.map(\.name), noun: "column"),
        at: places[key])
      return nil
    }
    let rows = table.rows(where: selection)
    guard rows.count == 1, let row = rows.first else {
      problems.error(
        "not-one-row",
        rows.isEmpty
          ? "No row has these values." : "\(rows.count) rows have these values, but one is needed.",
        help: "Name a value for each of: \(labels(of: table)).", at: places[key])
      return nil
    }
    return row
  }

  private func labels(of table: ReleasedTable) -> String {
    table.metadata.columns.filter { !$0.kind.isMeasure }.map(\.name).joined(separator: ", ")
  }
}
