import Charts
import Configuration
import Diagnostics
import Disclosure

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
    let trend = TrendRequest.read("trend", &fields)
    switch (data, fields.contains("rows")) {
    case (let name?, false):
      fields.refuse(["source"], because: "the dataset names its own")
      return .dataset(name: name, columns: columns, selection: selection, trend: trend)
    case (nil, true):
      fields.refuse(["where", "trend"], because: "there is no “data”")
      guard checkWritten(columns, written, &fields) else { return nil }
      let rows = written.map { row(of: $0, width: columns.count, &fields, &reader) }
      return .written(columns: columns, rows: rows, source: source)
    case (_?, true):
      fields.report(
        "contradiction", "This table has both “data” and “rows”.", help: "Keep one of the two.", at: "rows")
    case (nil, false):
      fields.report(
        "missing-key", "This table has neither “data” nor “rows”.",
        help: "Add a line such as “data: recorded-violence”, or write “columns” and “rows” yourself.",
        at: "data")
    }
    return nil
  }

  private static func checkWritten(
    _ columns: [String], _ rows: [ConfigurationValue], _ fields: inout Fields
  ) -> Bool {
    if columns.isEmpty { fields.missing("columns", example: "[Project, Planned work]") }
    if rows.isEmpty { fields.missing("rows", example: "[[Leadership, Agree a plan]]") }
    return !columns.isEmpty && !rows.isEmpty
  }

  private static func row(
    of value: ConfigurationValue, width: Int, _ fields: inout Fields, _ reader: inout PassageReader
  ) -> [Passage] {
    guard case .list(let cells) = value.content, cells.count == width else {
      let found = if case .list(let cells) = value.content { count(cells.count) } else { value.found }
      fields.report(
        Diagnostic(
          .error, id: "ragged-row",
          "This row should have \(count(width)), one for each of “columns”, but it is \(found).",
          help: "Put quotation marks round a cell that has a comma, and write an empty cell as \"\".",
          at: value.location))
      return []
    }
    return cells.map { cell(of: $0, &fields, &reader) }
  }

  private static func count(_ cells: Int) -> String { cells == 1 ? "1 cell" : "\(cells) cells" }

  /// A cell written as a list becomes a bulleted list.
  private static func cell(
    of value: ConfigurationValue, _ fields: inout Fields, _ reader: inout PassageReader
  ) -> Passage {
    switch value.content {
    case .empty: return .empty
    case .scalar: return reader.passage(value)
    case .list(let items):
      for item in items where item.scalar == nil { refuse(item, "an item of a cell", &fields) }
      return reader.passage(listing: items.filter { $0.scalar != nil })
    case .mapping:
      refuse(value, "a cell", &fields)
      return .empty
    }
  }

  private static func refuse(_ value: ConfigurationValue, _ what: String, _ fields: inout Fields) {
    fields.report(
      Diagnostic(
        .error, id: "wrong-type", "Here \(what) should be text, but it is \(value.found).",
        help: "Put quotation marks round text that has a colon in it: \"Aim: a safer town\".",
        at: value.location))
  }
}
