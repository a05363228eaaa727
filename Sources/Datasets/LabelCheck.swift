import Diagnostics

/// Says which labels do not belong in a column: years that are no years, categories nobody listed,
/// periods written in two ways.
struct LabelCheck {
  private let column: Column
  private let order: Set<String>
  /// The first period of the column and its style: the others must be written the same way.
  private var firstPeriod: (text: String, style: String?)?

  init(column: Column) {
    self.column = column
    order = Set(column.order)
  }

  mutating func problem(with text: String) -> CellProblem? {
    if column.kind != .text, let problem = hiddenSpace(in: text) { return problem }
    if column.kind.isPeriod { return periodProblem(with: text) }
    if column.kind.isCategorical, !order.contains(text), let problem = noName(text) { return problem }
    if let problem = formula(text) { return problem }
    guard column.kind.isCategorical, isUnknown(text) else { return nil }
    return CellProblem(
      id: "unknown-category", message: "“\(text)” is not one of the values of “\(column.name)”.",
      help: Suggestion.help(for: text, in: column.order, noun: "value"))
  }

  private func hiddenSpace(in text: String) -> CellProblem? {
    guard HiddenSpace.stands(in: text) else { return nil }
    return CellProblem(
      id: "stray-space",
      message:
        "The value “\(text)” of “\(column.name)” has a space inside it that cannot be seen or is doubled.",
      help: "Type the value again with single spaces.")
  }

  /// Labels that a slip or a spreadsheet has made, in a column that does not list its values.
  private func noName(_ text: String) -> CellProblem? {
    if text.first == "“" || text.first == "‘", text.last == "”" || text.last == "’" {
      return CellProblem(
        id: "curly-quotes",
        message: "The value \(text) of “\(column.name)” has curly quotation marks round it.",
        help:
          "Take them out. Only a value with a comma in it needs quotation marks, and those are straight (\")."
      )
    }
    if SpreadsheetDate.replacesRange(text) {
      return CellProblem(
        id: "spreadsheet-date",
        message: "“\(text)” in “\(column.name)” looks like a date that a spreadsheet made of something else.",
        help: "Format the column as text and type the value again. If it is meant, list it in “order”.")
    }
    guard
      !text.contains(where: { $0.isLetter || $0.isNumber })
        || ["n/a", "null", "nan"].contains(text.lowercased())
    else { return nil }
    return CellProblem(
      id: "no-name", message: "“\(text)” in “\(column.name)” names nothing.",
      help: "Write the value. Where there is none, write [x] (not available) or [z] (not applicable).")
  }

  /// A name that begins like a formula runs as one. A lone hyphen does not.
  private func formula(_ text: String) -> CellProblem? {
    text == "-" ? nil : FormulaLabel.problem(with: text, in: column.name)
  }

  private func isUnknown(_ text: String) -> Bool {
    !order.isEmpty && !order.contains(text) && text != column.total
  }

  private mutating func periodProblem(with text: String) -> CellProblem? {
    guard let form = PeriodForm(text, kind: column.kind) else {
      let advice = PeriodAdvice(text: text, kind: column.kind)
      return CellProblem(
        id: advice.id, message: "“\(text)” in “\(column.name)” is not \(advice.noun).", help: advice.help)
    }
    guard let first = firstPeriod else {
      firstPeriod = (text, form.style)
      return nil
    }
    guard form.style != first.style else { return nil }
    return CellProblem(
      id: "mixed-periods",
      message: "“\(text)” in “\(column.name)” is written in another way than “\(first.text)” above it.",
      help: "Write all of them in one way, such as “\(first.text)”.")
  }
}
