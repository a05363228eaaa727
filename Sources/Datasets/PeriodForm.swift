import Configuration

/// What a period says: which one it is, and the way it is written, which must be the same all down a column.
enum PeriodForm {
  case year(Int)
  case financialYear(YearPair)
  case academicYear(YearPair)
  /// The twelve months that end with a month.
  case yearEnding(Month)
  case month(Month)
  case quarter(Quarter, separator: String)
  case financialQuarter(Quarter, of: YearPair)
  case day(Day)

  init?(_ text: String, kind: Column.Kind) {
    let form: PeriodForm? =
      switch kind {
      case .year: Digits.year(text).map { .year($0) }
      case .financialYear: YearPair(text).map { .financialYear($0) }
      case .academicYear: YearPair(text).flatMap { $0.separator == " to " ? nil : .academicYear($0) }
      case .yearEnding: Month(text).map { .yearEnding($0) }
      case .month: Month(text).map { .month($0) }
      case .quarter: PeriodForm.quarter(text)
      case .financialQuarter: PeriodForm.financialQuarter(text)
      case .date: Day(iso: text).map { .day($0) }
      case .category, .area, .text, .count, .rate, .percentage, .share, .money, .number: nil
      }
    guard let form else { return nil }
    self = form
  }

  /// What differs between the ways to write the same period; nothing where there is one way only.
  var style: String? {
    switch self {
    case .financialYear(let years), .academicYear(let years), .financialQuarter(_, of: let years):
      years.separator
    case .quarter(_, let separator): separator
    case .year, .yearEnding, .month, .day: nil
    }
  }

  /// When it starts, in years.
  var start: Double {
    switch self {
    case .year(let year): Double(year)
    case .financialYear(let years): Month(year: years.first, number: 4).start
    case .academicYear(let years): Month(year: years.first, number: 9).start
    case .yearEnding(let month): month.end - 1
    case .month(let month): month.start
    case .quarter(let quarter, _), .financialQuarter(let quarter, of: _): quarter.first.start
    case .day(let day):
      Month(year: day.year, number: day.month).start + Double(day.day - 1) * PeriodForm.dayLength
    }
  }

  /// How long it lasts, in years.
  var length: Double {
    switch self {
    case .year, .financialYear, .academicYear, .yearEnding: 1
    case .quarter, .financialQuarter: 0.25
    case .month: 1 / 12.0
    case .day: PeriodForm.dayLength
    }
  }

  /// Every month has room for 31 days, so that the first of each stands where the month starts.
  private static let dayLength = 1 / 12.0 / 31

  /// `2024-Q1` or `2024 Q1`.
  private static func quarter(_ text: String) -> PeriodForm? {
    guard let number = Quarter.number(endOf: text), let year = Digits.year(text.dropLast(3)) else {
      return nil
    }
    let separator = String(text.dropLast(2).suffix(1))
    guard separator == "-" || separator == " " else { return nil }
    return .quarter(Quarter(first: Month(year: year, number: number * 3 - 2)), separator: separator)
  }

  /// `2024-25 Q1`, which starts in April.
  private static func financialQuarter(_ text: String) -> PeriodForm? {
    guard let number = Quarter.number(endOf: text), text.dropLast(2).last == " ",
      let years = YearPair(text.dropLast(3))
    else { return nil }
    return .financialQuarter(Quarter(first: Month(year: years.first, number: number * 3 + 1)), of: years)
  }
}
