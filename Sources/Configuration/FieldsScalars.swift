import Diagnostics

extension Fields {
  /// The text of `key`, with white space at its ends taken off.
  public mutating func text(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.scalar else {
      wrongType(key, value, expected: "text")
      return nil
    }
    return text.trimmingWhiteSpace()
  }

  /// The text of `key`; where it is missing that is a problem, and empty text comes back.
  public mutating func requiredText(_ key: String, example: String? = nil) -> String {
    if let text = text(key), !text.isEmpty { return text }
    if value(key) == nil || value(key)?.scalar != nil { missing(key, example: example) }
    return ""
  }

  /// Notes that `key` is missing.
  public mutating func missing(_ key: String, example: String? = nil) {
    guard isGroup else { return }
    let line = "\(key): \(example ?? "…")"
    report(
      "missing-key", "“\(key)” is missing from \(subject).", help: "Add a line such as “\(line)”.", at: key)
  }

  /// Notes that `key` must be there, with what to do about it.
  public mutating func missing(_ key: String, help: String) {
    guard isGroup else { return }
    report("missing-key", "“\(key)” is missing from \(subject).", help: help, at: key)
  }

  /// `true` or `false`.
  public mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    switch value.scalar {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      wrongType(key, value, expected: "true or false")
      return nil
    }
  }

  /// A whole number without separators.
  public mutating func wholeNumber(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.scalar.flatMap({ Int($0) }) else {
      wrongType(key, value, expected: "a whole number such as 120, without commas")
      return nil
    }
    return number
  }

  /// A number without separators or a unit.
  public mutating func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    guard let number = value.scalar.flatMap(plainNumber), number.isFinite else {
      wrongType(key, value, expected: "a number such as 84000 or 4.5, without commas or a unit")
      return nil
    }
    return number
  }

  /// A day such as `2025-06-02`.
  public mutating func day(_ key: String) -> Day? {
    guard let value = value(key) else { return nil }
    guard let day = value.scalar.flatMap({ Day(iso: $0) }) else {
      if let text = value.scalar, looksLikeDay(text) {
        report(
          "impossible-date", "“\(key)” is \(text), which is not a day in the calendar.",
          help: "Write year, month and day, such as 2025-06-02.", at: key)
      } else {
        wrongType(key, value, expected: "a date such as 2025-06-02")
      }
      return nil
    }
    return day
  }

  /// One of a fixed set of words.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let value = value(key) else { return nil }
    if let choice = value.scalar.flatMap({ Choice(rawValue: $0) }) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(
      "unknown-value", "“\(key)” cannot be \(value.found).",
      help: Suggestion.help(for: value.scalar ?? "", in: names, noun: "value"), at: key)
    return nil
  }

  /// Notes that the value of `key` is of the wrong type.
  public mutating func wrongType(_ key: String, _ value: ConfigurationValue, expected: String) {
    diagnostics.error(
      "wrong-type", "“\(key)” should be \(expected), but it is \(value.found).", help: "Write \(expected).",
      at: value.location)
  }

  /// Digits, a point and a minus sign only: no exponents, no hexadecimal digits, no infinity.
  private func plainNumber(_ text: String) -> Double? {
    text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 } ? Double(text) : nil
  }

  private func looksLikeDay(_ text: String) -> Bool {
    text.split(separator: "-").map(\.count) == [4, 2, 2]
  }
}

extension String {
  /// The text without spaces, tabs and line ends at either end.
  func trimmingWhiteSpace() -> String {
    let trimmed = drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(trimmed[...last])
  }
}
