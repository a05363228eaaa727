import Diagnostics

/// Reads what stands between the backticks: `=NAME[LABEL, COLUMN: LABEL].COLUMN rounded to 100`.
struct SentenceNumberParser {
  private let written: String
  private var rest: Substring

  /// The number that `written` asks for, or what is wrong with it.
  static func parse(_ written: String, at place: SourceLocation) -> Result<SentenceNumber, Diagnostic> {
    var parser = SentenceNumberParser(written)
    do throws(Fault) {
      return .success(try parser.number())
    } catch {
      return .failure(error.diagnostic(written, at: place))
    }
  }

  private init(_ written: String) {
    self.written = written
    rest = written.dropFirst()[...]
  }

  private mutating func number() throws(Fault) -> SentenceNumber {
    let data = take(until: "[.").trimmed
    guard !data.isEmpty else { throw .noDataset }
    let labels = try self.labels()
    guard rest.first == "." else { throw .noColumn }
    rest.removeFirst()
    let (column, form) = try ending()
    return SentenceNumber(written: written, data: data, labels: labels, column: column, form: form)
  }

  private mutating func labels() throws(Fault) -> [SentenceNumber.Label] {
    guard rest.first == "[" else { return [] }
    rest.removeFirst()
    var labels: [SentenceNumber.Label] = []
    while true {
      let label = try self.label()
      guard !label.value.isEmpty else { throw .emptyLabel }
      labels.append(label)
      switch rest.popFirst() {
      case ",": continue
      case "]": return labels
      default: throw .openBracket
      }
    }
  }

  private mutating func label() throws(Fault) -> SentenceNumber.Label {
    if let value = try quoted() { return SentenceNumber.Label(column: nil, value: value, whole: value) }
    let first = take(until: ",]:").trimmed
    guard rest.first == ":" else { return SentenceNumber.Label(column: nil, value: first, whole: first) }
    rest.removeFirst()
    let value = try quoted() ?? take(until: ",]").trimmed
    return SentenceNumber.Label(column: first, value: value, whole: "\(first): \(value)")
  }

  /// A value between quotation marks, which may hold commas, colons and brackets.
  private mutating func quoted() throws(Fault) -> String? {
    let start = rest.drop(while: \.isWhitespace)
    guard let mark = start.first, let closing = Self.quotationMarks[mark] else { return nil }
    guard let end = start.dropFirst().firstIndex(of: closing) else { throw .openQuotation }
    let value = String(start[start.index(after: start.startIndex)..<end])
    rest = start[start.index(after: end)...].drop(while: \.isWhitespace)
    return value
  }

  private static let quotationMarks: [Character: Character] = ["\"": "\"", "“": "”"]

  /// The column, and how the number is written.
  private func ending() throws(Fault) -> (column: String, form: SentenceNumber.Form) {
    let words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let column = words.first else { throw .noColumn }
    switch words.dropFirst() {
    case []: return (column, .plain)
    case ["in", "words"]: return (column, .words)
    case let form where form.starts(with: ["rounded", "to"]) && form.count == 3:
      let text = form.last?.filter { $0 != "," } ?? ""
      guard let unit = Int(text), (1...1_000_000_000).contains(unit) else { throw .badRounding }
      return (column, .rounded(to: unit))
    case let form: throw .unknownForm(form.joined(separator: " "))
    }
  }

  private mutating func take(until marks: String) -> Substring {
    let text = rest.prefix { !marks.contains($0) }
    rest = rest[text.endIndex...]
    return text
  }
}

extension SentenceNumberParser {
  /// What can be wrong with the writing, whatever the datasets hold.
  private enum Fault: Error {
    case noDataset, noColumn, openBracket, openQuotation, emptyLabel, badRounding
    case unknownForm(String)

    private var message: String {
      switch self {
      case .noDataset: "names no dataset"
      case .noColumn: "does not say which column the number is in"
      case .openBracket: "has a “[” that is never closed"
      case .openQuotation: "has a quotation mark that is never closed"
      case .emptyLabel: "has an empty place between its square brackets"
      case .badRounding: "does not say what to round to"
      case .unknownForm(let form): "ends with “\(form)”, which means nothing here"
      }
    }

    private var help: String {
      switch self {
      case .noDataset, .openBracket, .openQuotation, .emptyLabel:
        "Write the dataset, the labels of the row and the column: `=recorded-violence[2021, Homicide].count`."
      case .noColumn:
        "Put a full stop and the column’s name at its end: `=recorded-violence[2021, Homicide].count`."
      case .badRounding: "Use a whole number, such as “rounded to 100”."
      case .unknownForm: "After the column you can write “rounded to 100” or “in words”, or nothing."
      }
    }

    func diagnostic(_ written: String, at place: SourceLocation) -> Diagnostic {
      let shown = written.count > 80 ? written.prefix(80) + "…" : written
      return Diagnostic(
        .error, id: "unreadable-number", "The number `\(shown)` \(message).",
        help: "\(help) To show code that starts with an equals sign, write `\\=…`.", at: place)
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
