import Configuration
import Diagnostics

/// Says which labels do not belong in a column: years that are no years, categories nobody listed.
struct LabelCheck {
  private let column: Column
  private let order: Set<String>

  init(column: Column) {
    self.column = column
    order = Set(column.order)
  }

  func problem(with text: String) -> CellProblem? {
    switch column.kind {
    case .year where Period.year(text) == nil:
      problem("not-a-year", text, "is not a year", "Write four digits, such as 2021.")
    case .financialYear where Period.financialYear(text) == nil:
      problem("not-a-financial-year", text, "is not a financial year", DateAdvice.financialYear(text))
    case .date where !Period.isDate(text):
      problem("not-a-date", text, "is not a date", DateAdvice.date(text))
    case .category where isUnknown(text), .area where isUnknown(text):
      CellProblem(
        id: "unknown-category", message: "“\(text)” is not one of the values of “\(column.name)”.",
        help: Suggestion.help(for: text, in: column.order, noun: "value"))
    default: nil
    }
  }

  private func isUnknown(_ text: String) -> Bool {
    !order.isEmpty && !order.contains(text) && text != column.total
  }

  private func problem(_ id: String, _ text: String, _ what: String, _ help: String) -> CellProblem {
    CellProblem(id: id, message: "“\(text)” in “\(column.name)” \(what).", help: help)
  }
}

/// Says how to write a date that was written otherwise, most often by a spreadsheet.
enum DateAdvice {
  /// `01/04/2020` is read as day, month, year, as people write it in the United Kingdom.
  static func date(_ text: String) -> String {
    let parts = text.split(separator: "/").compactMap { Int($0) }
    if parts.count == 3, let day = Day(year: parts[2], month: parts[1], day: parts[0]) {
      return "Write it as \(day.iso), if you mean \(day.text)."
    }
    return "Write it as 2021-03-31."
  }

  static func financialYear(_ text: String) -> String {
    let years = text.split { $0 == "/" || $0 == "-" || $0 == "\u{2013}" }.map(String.init)
    if years.count == 2, let first = Period.year(years[0]), let last = Int(years[1]),
      last % 100 == (first + 1) % 100
    {
      return "Write it as \(first)-\(years[1].suffix(2))."
    }
    if looksLikeDate(text) {
      return
        "A spreadsheet may have turned it into a date. Format the column as text and write it as 2020-21."
    }
    return "Write it as 2020-21."
  }

  /// Whether `text` reads like `01/04/2020`, `1-Apr` or `Mar-21`.
  static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "/" || $0 == "-" }
    guard (2...3).contains(parts.count), text.contains(where: { $0 == "/" || $0 == "-" }) else {
      return false
    }
    let named = parts.filter { months.contains($0.lowercased().prefix(3).description) }
    let isNumeric = parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    return named.count == 1 || (isNumeric && parts.count == 3)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
