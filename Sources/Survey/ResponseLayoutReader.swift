import Configuration
import Diagnostics

extension ResponseLayout {
  static func read(_ fields: inout Fields) -> ResponseLayout {
    var group =
      fields.group("responses", subject: "the file of answers")
      ?? Fields(ConfigurationValue(.empty, at: fields.location), subject: "the file of answers")
    let selected = group.texts("selected")
    let layout = ResponseLayout(
      id: group.text("id"), skippedRows: group.wholeNumber("skip-rows"),
      weight: group.text("weight"), stratum: group.text("stratum"), cluster: group.text("cluster"),
      only: texts("only", &group), missing: group.texts("missing"),
      selected: selected.isEmpty ? ["1", "Yes", "Y", "TRUE", "T", "Selected", "Checked"] : selected,
      questions: readFields("questions", &group), breakdowns: readFields("breakdowns", &group))
    if let rows = layout.skippedRows, !(0...100).contains(rows) {
      group.report(
        "wrong-type", "“skip-rows” is \(rows), and no survey tool writes so many rows under its header.",
        help: "Write how many rows between the header and the first person are no answers, from 0 to 100.",
        at: "skip-rows")
    }
    fields.report(group.finish())
    return layout
  }

  private static func texts(_ key: String, _ fields: inout Fields) -> [String: String] {
    fields.pairs(key).reduce(into: [:]) { pairs, entry in
      if let text = entry.value.scalar {
        pairs[entry.key] = text
      } else {
        fields.wrongType(key, entry.value, expected: "lines of “key: text”")
      }
    }
  }

  private static func readFields(_ key: String, _ fields: inout Fields) -> [String: Field] {
    fields.pairs(key).reduce(into: [:]) { found, entry in
      // A name alone is the column’s.
      if let column = entry.value.scalar {
        found[entry.key] = Field(
          column: column, columns: [:], separator: nil, codes: [:], other: nil, bands: [:])
        return
      }
      var group = Fields(entry.value, subject: "a column of answers")
      found[entry.key] = Field(
        column: group.text("column"), columns: texts("columns", &group), separator: group.text("separator"),
        codes: texts("codes", &group), other: group.text("other"), bands: texts("bands", &group))
      fields.report(group.finish())
    }
  }
}
