import Charts
import Content
import Datasets
import Diagnostics
import Disclosure
import Markup

extension Composer {
  mutating func write(_ items: [FigureItem]) {
    writer.raw("<ul class=\"headlines\">\n")
    for item in items {
      guard let headline = headline(of: item) else { continue }
      headline.write(to: &writer)
    }
    writer.raw("</ul>\n")
  }

  private mutating func headline(of item: FigureItem) -> Headline? {
    switch item.value {
    case .written(let text, let change, let source):
      return Headline(label: item.label, value: text, period: item.period, change: change, source: source)
    case .dataset(let name, let column, let selection, let compare):
      guard let table = table(named: name, at: item.places["data"]) else { return nil }
      guard let column = self.column(column, of: table, item.places) else { return nil }
      guard let cell = cell(column, table, selection, "where", item.places) else { return nil }
      var headline = Headline(
        label: item.label, value: cell.number.map(column.text) ?? column.text(of: cell), period: item.period,
        change: nil,
        source: table.metadata.title, sourceHref: root + plan.dataPage(of: name), unit: column.unit)
      headline.cautions = cell.marks.all.map(\.meaning)
      headline.isIllustrative = table.metadata.status == .illustrative
      if let compare {
        guard let earlier = self.cell(column, table, selection.replacing(compare), "compare", item.places)
        else {
          return nil
        }
        headline.change = Change(from: earlier, to: cell, column: column, compare: compare).text
      }
      return headline
    }
  }

  private mutating func column(_ name: String, of table: ReleasedTable, _ places: KeyPlaces) -> Column? {
    if let column = table.metadata.column(name), column.kind.isMeasure { return column }
    let measures = table.metadata.columns.filter(\.kind.isMeasure).map(\.name)
    problems.error(
      "unknown-column", "“\(name)” is not a column of numbers in the dataset “\(table.metadata.name)”.",
      help: Suggestion.help(for: name, in: measures, noun: "column"), at: places["value"])
    return nil
  }

  /// The one cell that a selection means.
  private mutating func cell(
    _ column: Column, _ table: ReleasedTable, _ selection: Selection, _ key: String, _ places: KeyPlaces
  ) -> Cell? {
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
    return table.values(of: column.name)[row]
  }

  private func labels(of table: ReleasedTable) -> String {
    table.metadata.columns.filter { !$0.kind.isMeasure }.map(\.name).joined(separator: ", ")
  }
}

/// A headline number, ready to be written.
struct Headline {
  let label: String
  let value: String
  let period: String
  var change: String?
  let source: String
  var sourceHref: String?
  var unit: String?
  var isIllustrative = false
  /// What the marks of the number mean.
  var cautions: [String] = []

  func write(to writer: inout MarkupWriter) {
    writer.raw("<li class=\"headline\">")
    writer.element("span", ["class": "headline-label"], text: label)
    writer.raw(" <strong class=\"headline-value\">")
    writer.text(value)
    if let unit {
      writer.raw(" ")
      writer.element("span", ["class": "headline-unit"], text: unit)
    }
    writer.raw("</strong> ")
    writer.element("span", ["class": "headline-period"], text: period)
    if let change {
      writer.raw(" ")
      writer.element("span", ["class": "headline-change"], text: change)
    }
    writer.raw(" <span class=\"headline-source\">")
    for caution in cautions { writer.text(caution.capitalizedFirst + ". ") }
    writer.raw(isIllustrative ? "Illustrative. Source: " : "Source: ")
    if let sourceHref {
      writer.element("a", ["href": sourceHref], text: source)
    } else {
      writer.text(source)
    }
    writer.raw("</span></li>\n")
  }
}

/// How one number stands to an earlier one, in words that claim no cause and no significance.
struct Change {
  let from: Cell
  let to: Cell
  let column: Column
  let compare: Selection

  var text: String {
    let place = compare.conditions.flatMap(\.values).joined(separator: ", ")
    guard let earlier = from.number, let later = to.number else {
      return "\(place): \(column.text(of: from))"
    }
    let value = column.text(of: earlier)
    if to.marks.contains(.seriesBreak) { return "\(value) in \(place), before a break in the series" }
    if column.text(of: later) == value { return "The same as in \(place)" }
    return later > earlier ? "Up from \(value) in \(place)" : "Down from \(value) in \(place)"
  }
}
