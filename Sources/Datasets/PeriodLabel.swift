import Configuration

extension PeriodForm {
  /// The period as people read it.
  var label: String {
    switch self {
    case .year(let year): Digits.text(ofYear: year)
    case .financialYear(let years): years.text(years.separator == "/" ? "-" : years.separator)
    case .academicYear(let years): "academic year \(years.text("/"))"
    case .yearEnding(let month): "year ending \(month.text)"
    case .month(let month): month.text
    case .quarter(let quarter, _): quarter.text
    case .financialQuarter(let quarter, of: _): quarter.text
    case .day(let day): day.text
    }
  }

  /// The period where room is short.
  var shortLabel: String {
    switch self {
    case .year, .financialYear: label
    case .academicYear(let years): years.text("/")
    case .yearEnding(let month): "Year to \(month.shortText)"
    case .month(let month): month.shortText
    case .quarter(let quarter, _): quarter.shortText
    case .financialQuarter(let quarter, of: _): quarter.shortText
    case .day(let day): "\(day.day) \(Month(year: day.year, number: day.month).shortText)"
    }
  }

  /// The words before the label in a sentence.
  var preposition: String {
    switch self {
    case .day: "on"
    case .academicYear, .yearEnding: "in the"
    case .year, .financialYear, .month, .quarter, .financialQuarter: "in"
    }
  }
}
