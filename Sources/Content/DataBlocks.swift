import Charts
import Configuration
import Diagnostics
import Disclosure

extension Selection {
  /// Reads a group such as `where: {district: Northmarch, year: [2020, 2021]}`.
  static func read(_ key: String, _ fields: inout Fields) -> Selection {
    Selection(
      fields.pairs(key).map { entry in
        var values: [String] = []
        if let value = entry.value.scalar {
          values = [value]
        } else if case .list(let list) = entry.value.content {
          values = list.compactMap(\.scalar)
        }
        if values.isEmpty { fields.wrongType(key, entry.value, expected: "a value or a list of values") }
        return Condition(column: entry.key, values: values)
      })
  }

}

extension ChartBlock {
  static func read(_ fields: inout Fields) -> ChartBlock {
    let kind = fields.choice("type", of: ChartSpecification.Kind.self)
    if kind == nil, !fields.contains("type") { fields.missing("type", example: "line") }
    let data = fields.requiredText("data", example: "recorded-violence")
    let specification = ChartSpecification(
      kind: kind ?? .line, x: fields.requiredText("x", example: "year"), y: fields.requiredText("y", example: "rate"),
      series: fields.text("series"), selection: Selection.read("where", &fields),
      title: fields.requiredText("title", example: "Knife crime has risen in five of the last six years"),
      subtitle: fields.requiredText("subtitle"), description: fields.text("description"),
      order: fields.choice("order", of: ChartSpecification.Order.self), note: fields.text("note"))
    return ChartBlock(data: data, specification: specification)
  }
}

extension TableBlock {
  static func read(_ fields: inout Fields, _ reader: inout PassageReader) -> TableBlock? {
    let caption = fields.requiredText("caption")
    let note = fields.text("note")
    guard let rows = readRows(&fields, &reader) else { return nil }
    return TableBlock(caption: caption, note: note, rows: rows)
  }

  private static func readRows(_ fields: inout Fields, _ reader: inout PassageReader) -> Rows? {
    let columns = fields.texts("columns")
    let data = fields.text("data")
    let source = fields.text("source")
    let written = fields.list("rows")
    let selection = Selection.read("where", &fields)
    switch (data, written.isEmpty) {
    case (let name?, true):
      return .dataset(name: name, columns: columns, selection: selection)
    case (nil, false):
      let rows = written.map { row(of: $0, width: columns.count, &fields, &reader) }
      return .written(columns: columns, rows: rows, source: source)
    case (_?, false):
      fields.report(
        "contradiction", "This table has both “data” and “rows”.", help: "Keep one of the two.", at: "rows")
    case (nil, true):
      fields.missing("data", example: "recorded-violence")
    }
    return nil
  }

  private static func row(
    of value: ConfigurationValue, width: Int, _ fields: inout Fields, _ reader: inout PassageReader
  ) -> [Passage] {
    guard case .list(let cells) = value.content, cells.count == width else {
      let found = if case .list(let cells) = value.content { "\(cells.count) cells" } else { value.found }
      fields.report(
        Diagnostic(
          .error, id: "ragged-row", "This row should have \(width) cells, one for each of “columns”, but it is \(found).",
          help: "Start the row with “- - ” and each further cell with “  - ”. An empty cell is written \"\".",
          at: value.location))
      return []
    }
    return cells.map { cell(of: $0, &reader) }
  }

  /// A cell written as a list becomes a bulleted list.
  private static func cell(of value: ConfigurationValue, _ reader: inout PassageReader) -> Passage {
    guard case .list(let items) = value.content else { return reader.passage(value) }
    let text = items.compactMap(\.scalar).map { item in
      "- " + item.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
    }
    let place = value.location
    return reader.passage(ConfigurationValue(.scalar(text.joined(separator: "\n")), at: place))
  }
}

extension FigureItem {
  static func readAll(_ fields: inout Fields) -> [FigureItem] {
    Items.read(&fields, subject: "a headline figure") { item in
      let label = item.requiredText("label")
      let period = item.requiredText("period", example: "Year ending March 2025")
      return FigureItem(label: label, period: period, value: readValue(&item), places: KeyPlaces(item))
    }
  }

  private static func readValue(_ item: inout Fields) -> Value {
    let value = item.requiredText("value")
    if let name = item.text("data") {
      let compare = Selection.read("compare", &item)
      return .dataset(
        name: name, column: value, selection: Selection.read("where", &item),
        compare: compare.conditions.isEmpty ? nil : compare)
    }
    let change = item.text("change")
    return .written(
      text: value, change: change, source: item.requiredText("source", example: "Home Office grant agreement"))
  }
}
