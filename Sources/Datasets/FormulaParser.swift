/// Reads formulas as people write them in metadata.
enum FormulaParser {
  /// What is wrong with a formula, and how to mend it.
  struct Problem: Error, Hashable {
    let message: String
    let help: String
  }

  /// Reads `text`, such as `count / population per 1000`.
  static func parse(_ text: String) -> Result<Formula, Problem> {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let name = rest(of: text, after: "percentage change of ") { return .success(.percentageChange(name)) }
    if let name = rest(of: text, after: "change of ") { return .success(.change(name)) }
    if text == "rolling" || text.hasPrefix("rolling ") { return rolling(text) }
    if text.contains("/") { return division(text) }
    return .failure(
      Problem(message: "“\(text)” is not a formula.", help: "Write it like one of these: \(examples)."))
  }

  private static let examples =
    "count / population per 1000, yes / answers as percentage, change of count, percentage change of count, "
    + "rolling 12 of count"

  private static let longestWindow = 120

  private static func rest(of text: String, after start: String) -> String? {
    text.hasPrefix(start) && text.count > start.count ? String(text.dropFirst(start.count)) : nil
  }

  private static func rolling(_ text: String) -> Result<Formula, Problem> {
    let words = text.split(separator: " ", maxSplits: 3).map(String.init)
    guard words.count == 4, words[2] == "of" else {
      return .failure(
        Problem(
          message: "“\(text)” does not say how many periods of which column to add up.",
          help: "Write it like “rolling 12 of count”."))
    }
    guard let count = Int(words[1]), (2...longestWindow).contains(count) else {
      return .failure(
        Problem(
          message:
            "“\(text)” does not say how many periods to add up: “\(words[1])” is not a whole number from 2 to "
            + "\(longestWindow).", help: "Write it like “rolling 12 of \(words[3])”."))
    }
    return .success(.rolling(count, words[3]))
  }

  private static func division(_ text: String) -> Result<Formula, Problem> {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return .failure(
        Problem(
          message: "“\(text)” does not divide one column by another.",
          help: "Write it like “count / population per 1000”."))
    }
    if parts[1].hasSuffix(" as percentage") {
      return .success(.percentage(parts[0], of: String(parts[1].dropLast(" as percentage".count))))
    }
    guard let mark = parts[1].ranges(of: " per ").last else {
      return .failure(
        Problem(
          message: "“\(text)” does not say for how many: as a rate, or as a percentage.",
          help: "Write “\(parts[0]) / \(parts[1]) per 1000”, or “\(parts[0]) / \(parts[1]) as percentage”."))
    }
    let whole = String(parts[1][..<mark.lowerBound])
    let base = String(parts[1][mark.upperBound...])
    guard base.utf8.allSatisfy({ (48...57).contains($0) }), let number = Double(base),
      (1...1e9).contains(number)
    else {
      return .failure(
        Problem(
          message: "“\(base)” in “\(text)” is not a whole number.",
          help: "Write digits only: “\(parts[0]) / \(whole) per 1000”."))
    }
    return .success(.rate(parts[0], of: whole, per: number))
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
