import Configuration
import Diagnostics

extension SeriesBreak {
  /// Reads the key `breaks`.
  static func read(_ fields: inout Fields, columns: [Column]) -> [SeriesBreak] {
    let groups = fields.groups("breaks", subject: "a break")
    return groups.compactMap { group in
      var group = group
      let found = read(&group, columns)
      fields.report(group.finish())
      return found
    }
  }

  private static func read(_ group: inout Fields, _ columns: [Column]) -> SeriesBreak? {
    let at = group.requiredText("at", example: "2015-16")
    let text = group.requiredText("text", example: "From here on online offences are counted too.")
    let name = group.text("column")
    let measures = columns.filter(\.kind.isMeasure).map(\.name)
    if let name, name != "all", !measures.contains(name) {
      group.report(
        "unknown-column", "“\(name)” is not a column of numbers.",
        help: Suggestion.help(for: name, in: measures + ["all"], noun: "column"), at: "column")
    }
    guard !at.isEmpty else { return nil }
    guard let period = columns.lazy.compactMap({ Period(at, kind: $0.kind) }).first else {
      group.report(
        "not-a-period", "“\(at)” is not a period as this dataset writes them.", help: help(at, columns),
        at: "at")
      return nil
    }
    return SeriesBreak(at: period, column: name == "all" ? nil : name, text: text)
  }

  private static func help(_ text: String, _ columns: [Column]) -> String {
    columns.first(where: \.kind.isPeriod).map { PeriodAdvice(text: text, kind: $0.kind).help }
      ?? "Only a dataset with a column of periods can have breaks. Use “notes” instead."
  }
}
