import Diagnostics

/// Compares the number of values in each row of a CSV file with that of its header.
struct WidthCheck {
  let records: CSVRecords
  let file: String
  /// Rows that start on this line or later cannot be told apart.
  let end: Int
  /// The lines on which something is wrong already.
  let faulty: Set<Int>

  /// What is wrong with the rows.
  func problems() -> DiagnosticBag {
    var bag = DiagnosticBag()
    guard records.rowCount > 0, records.lines[0] < end, !faulty.contains(records.lines[0]) else { return bag }
    let width = records.fields(of: 0).count
    for row in 1..<max(1, records.rowCount) {
      let (fields, line) = (records.fields(of: row), records.lines[row])
      guard line < end, !faulty.contains(line) else { continue }
      let place = SourceLocation(file: file, line: line)
      if fields.allSatisfy({ $0.start == $0.end }) {
        bag.error(
          "csv-empty-row", "This row has no values, only commas.", help: "Take the row out.", at: place)
      } else if fields.count != width {
        let values = fields.count == 1 ? "1 value" : "\(fields.count) values"
        bag.error(
          "csv-ragged-row", "This row has \(values), but the header has \(width).", help: help(fields, width),
          at: place)
      }
    }
    return bag
  }

  private func help(_ fields: ArraySlice<CSVRecords.Field>, _ width: Int) -> String {
    guard fields.count > width else {
      return "Write a value for every column. Where there is none, write [x]."
    }
    let texts = fields.map(records.text)
    if let number = thousands(in: texts) {
      return "If \(number) is one number, write it as \(number.filter { $0 != "," })."
    }
    if texts.contains(where: { $0.contains("“") || $0.contains("”") }) {
      return
        "Put straight quotation marks (\") round a value that has a comma in it: curly ones do not count."
    }
    return "Put quotation marks round a value that has a comma in it, or take the extra value out."
  }

  /// Two values next to each other that look like one number cut at its comma: `1` and `204`.
  private func thousands(in texts: [String]) -> String? {
    let pair = zip(texts, texts.dropFirst()).first { left, right in
      let digits = left.drop { $0 == "-" || $0 == "£" }
      return (1...3).contains(digits.count) && digits.allSatisfy(\.isNumber) && digits.first != "0"
        && Digits.number(right.prefix(3), count: 3) != nil
        && (right.count == 3 || right.dropFirst(3).first == ".")
    }
    return pair.map { "\($0.0.drop { $0 == "£" }),\($0.1)" }
  }
}
