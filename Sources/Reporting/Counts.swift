import Diagnostics

/// Counts of things in words.
enum Counts {
  /// `1 page`, `3 pages`, `no pages`.
  static func text(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number == 0 ? "no" : String(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `2 errors, 1 warning and 3 pieces of advice`; nothing where there are none.
  static func severities(_ diagnostics: [Diagnostic]) -> String? {
    let parts = [
      (Diagnostic.Severity.error, "error", "errors"), (.warning, "warning", "warnings"),
      (.advice, "piece of advice", "pieces of advice"),
    ].compactMap { severity, one, many in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : text(count, one, many)
    }
    return list(parts)
  }

  /// `a, b and c`; nothing where there are none.
  static func list(_ parts: [String]) -> String? {
    guard let last = parts.last else { return nil }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
