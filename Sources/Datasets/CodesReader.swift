import Configuration
import Diagnostics

extension Column {
  /// Reads the key `codes`: for each label the code that official sources know it by.
  static func readCodes(_ fields: inout Fields, order: [String], total: String?) -> [String: String] {
    var codes: [String: String] = [:]
    var owners: [String: String] = [:]
    for entry in fields.pairs("codes") {
      guard let code = entry.value.scalar, !code.isEmpty, !code.contains(where: \.isWhitespace) else {
        fields.wrongType("codes", entry.value, expected: "a code without spaces, such as E10000018")
        continue
      }
      if !order.isEmpty, !order.contains(entry.key), entry.key != total {
        fields.report(
          Diagnostic(
            .error, id: "unknown-category",
            "“\(entry.key)” has a code, but is not one of the values in “order”.",
            help: Suggestion.help(for: entry.key, in: order, noun: "value"), at: entry.location))
      }
      if let problem = FormulaLabel.problem(with: code, in: "codes") {
        fields.report(
          Diagnostic(.error, id: problem.id, problem.message, help: problem.help, at: entry.location))
      }
      if let other = owners[code] {
        fields.report(
          Diagnostic(
            .error, id: "duplicate-code", "“\(other)” and “\(entry.key)” have the same code \(code).",
            help: "Look both up in the official list.", at: entry.location))
      }
      if isBrokenStatisticsCode(code) {
        fields.report(
          Diagnostic(
            .error, id: "not-a-code", "“\(code)” has \(code.count) characters, but codes like it have nine.",
            help: "Write it as in the official list, such as E10000018.", at: entry.location))
      }
      codes[entry.key] = code
      owners[code] = owners[code] ?? entry.key
    }
    return codes
  }

  /// The Office for National Statistics gives each area a letter for its country and eight digits.
  private static func isBrokenStatisticsCode(_ code: String) -> Bool {
    guard let first = code.first, "EWSNKJ".contains(first), code.count > 6, code.count != 9 else {
      return false
    }
    return code.dropFirst().utf8.allSatisfy { (48...57).contains($0) }
  }
}
