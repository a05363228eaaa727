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
    guard column.kind.isCategorical, isUnknown(text) else { return nil }
    return CellProblem(
      id: "unknown-category", message: "“\(text)” is not one of the values of “\(column.name)”.",
      help: Suggestion.help(for: text, in: column.order, noun: "value"))
  }

  /// Labels that only look the same would be two labels.
  private func hiddenSpace(in text: String) -> CellProblem? {
    let hasOdd = text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .spaceSeparator: scalar != " "
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    guard hasOdd || text.contains("  ") else { return nil }
    return CellProblem(
      id: "stray-space",
      message:
        "The value “\(text)” of “\(column.name)” has a space inside it that cannot be seen or is doubled.",
      help: "Type the value again with single spaces.")
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
