import Configuration

/// Says how to write a period that was written otherwise, most often by a spreadsheet.
struct PeriodAdvice {
  let text: String
  let kind: Column.Kind

  /// The name of the problem.
  var id: String {
    switch kind {
    case .date: "not-a-date"
    case .yearEnding: "not-a-year-ending"
    case .academicYear: "not-an-academic-year"
    default: "not-a-\(kind.rawValue)"
    }
  }

  /// What the text should be: `a year`.
  var noun: String {
    switch kind {
    case .year: "a year"
    case .financialYear: "a financial year"
    case .academicYear: "an academic year"
    case .yearEnding: "the month that a year ends with"
    case .quarter: "a quarter"
    case .financialQuarter: "a quarter of a financial year"
    case .month: "a month"
    default: "a date"
    }
  }

  /// What to write instead, as far as the text tells.
  var help: String {
    if let mark = MarkedNumber.marks(text.drop { $0 != "[" }) {
      return
        "The mark \(Marks(mark).text) stands after each number it is about, such as 1234 \(Marks(mark).text)."
    }
    if let guess = meant { return "Write it as \(guess.text)\(condition(guess))." }
    if kind != .date, SpreadsheetDate.looksLikeDate(text) {
      return
        "A spreadsheet may have turned it into a date. Format the column as text and write it as \(example)."
    }
    let general = kind == .year ? "Write four digits, such as 2021." : "Write it as \(example)."
    return [general, otherType].compactMap { $0 }.joined(separator: " ")
  }

  private var example: String {
    switch kind {
    case .financialYear: "2020-21"
    case .academicYear: "2023-24"
    case .yearEnding, .month: "2024-03"
    case .quarter: "2024-Q1"
    case .financialQuarter: "2024-25 Q1"
    default: "2021-03-31"
    }
  }

  /// The type that would fit, where another one does.
  private var otherType: String? {
    let fitting = Column.Kind.allCases.first { $0 != kind && Period(text, kind: $0) != nil }
    return fitting.map { "If the whole column is like this, give it the type “\($0.rawValue)”." }
  }

  private typealias Guess = (text: String, isCertain: Bool)

  private func condition(_ guess: Guess) -> String {
    guard !guess.isCertain, let period = Period(guess.text, kind: kind) else { return "" }
    return ", if you mean \(period.label)"
  }

  private var meant: Guess? {
    switch kind {
    case .financialYear, .academicYear: yearPair.map { ($0, true) }
    case .date: SpreadsheetDate.day(text).map { ($0.iso, false) }
    case .month, .yearEnding: SpreadsheetDate.month(text).map { ($0, false) }
    case .quarter: quarter.map { ($0, false) }
    case .financialQuarter: financialQuarter.map { ($0, false) }
    default: nil
    }
  }

  /// `2020/2021` and the like, with any dash.
  private var yearPair: String? {
    let years = text.split { "/-\u{2013}\u{2014}".contains($0) }.map { $0.filter { $0 != " " } }
    guard years.count == 2, let first = Digits.year(years[0]), let last = Int(years[1]) else { return nil }
    return last % 100 == (first + 1) % 100 ? "\(years[0])-\(years[1].suffix(2))" : nil
  }

  /// `Q1 2024`, `2024q1` and the like.
  private var quarter: String? {
    let digits = text.filter(\.isNumber)
    guard text.lowercased().filter(\.isLetter) == "q", digits.count == 5, let number = quarterNumber else {
      return nil
    }
    let year = text.first?.isNumber == true ? digits.prefix(4) : digits.suffix(4)
    return "\(year)-Q\(number)"
  }

  private var financialQuarter: String? {
    guard let number = quarterNumber else { return nil }
    let words = text.split { $0 == " " || $0 == "," }.map(String.init)
    return words.compactMap { YearPair($0) }.first.map { "\($0.text("-")) Q\(number)" }
  }

  private var quarterNumber: String? {
    guard let mark = text.lowercased().firstIndex(of: "q") else { return nil }
    let digit = text[text.index(after: mark)...].first { $0 != " " }
    return digit.flatMap { "1234".contains($0) ? String($0) : nil }
  }
}
