import Diagnostics

/// Reads the values of one column, and says which are not what the column holds.
struct CellReader {
  let column: Column
  let file: String

  private(set) var problems = DiagnosticBag()
  /// The most decimal places any number of the column was written with.
  private(set) var mostDecimals = 0
  private let order: Set<String>

  init(column: Column, file: String) {
    self.column = column
    self.file = file
    order = Set(column.order)
  }

  mutating func cell(_ text: String, line: Int) -> Cell {
    if text.isEmpty {
      report(
        "empty-cell", "The value of “\(column.name)” is missing.",
        "Write the value, or a symbol that says why there is none, such as [x] for not available.", line)
    } else if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      report(
        "stray-space", "The value “\(text)” of “\(column.name)” has a space before or after it.",
        "Take the space out.", line)
    } else if let symbol = Symbol(rawValue: text) {
      return .symbol(symbol)
    } else if column.kind.isMeasure {
      return number(text, line)
    } else {
      check(label: text, line)
    }
    return .text(text)
  }

  private mutating func number(_ text: String, _ line: Int) -> Cell {
    guard let value = Self.number(text) else {
      report("not-a-number", "The value “\(text)” of “\(column.name)” is not a number.", advice(for: text), line)
      return .text(text)
    }
    if column.kind == .count, value < 0 || value != value.rounded() {
      report(
        "not-a-count", "The value \(text) of “\(column.name)” is not a count.",
        "A count is a whole number from 0 up. Use the type “number” for anything else.", line)
    }
    if let point = text.firstIndex(of: ".") {
      mostDecimals = max(mostDecimals, text.distance(from: point, to: text.endIndex) - 1)
    }
    return .number(value)
  }

  /// Digits with at most one minus sign in front and one decimal point inside: nothing else that Swift would accept.
  private static func number(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    guard allowed, text.first != ".", text.last != ".", text.utf8.count <= 24 else { return nil }
    return Double(text)
  }

  private func advice(for text: String) -> String {
    if text.contains(",") { return "Take the commas out: \(text.replacing(",", with: ""))." }
    if text.hasPrefix("£") || text.hasSuffix("%") { return "Take the sign out and give the column its type instead." }
    if text.hasPrefix("[") {
      return "The symbols are \(Symbol.allCases.map(\.rawValue).joined(separator: " "))."
    }
    return "Write digits only. Where there is no number, write a symbol such as [x]."
  }

  private mutating func check(label text: String, _ line: Int) {
    switch column.kind {
    case .year where Period.year(text) == nil:
      report(
        "not-a-year", "“\(text)” in “\(column.name)” is not a year.", "Write four digits, such as 2021.", line)
    case .financialYear where Period.financialYear(text) == nil:
      report(
        "not-a-financial-year", "“\(text)” in “\(column.name)” is not a financial year.",
        "Write it as 2020-21.", line)
    case .date where !Period.isDate(text):
      report("not-a-date", "“\(text)” in “\(column.name)” is not a date.", "Write it as 2021-03-31.", line)
    case .category where !order.isEmpty && !order.contains(text),
      .area where !order.isEmpty && !order.contains(text):
      if text != column.total {
        report(
          "unknown-category", "“\(text)” is not one of the values of “\(column.name)”.",
          Suggestion.help(for: text, in: column.order, noun: "value"), line)
      }
    default: break
    }
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, _ line: Int) {
    problems.error(id, message, help: help, at: SourceLocation(file: file, line: line))
  }
}
