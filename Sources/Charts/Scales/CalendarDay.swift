/// A day of the Gregorian calendar.
struct CalendarDay: Hashable, Sendable {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Nothing where the calendar has no such day.
  init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2025-05-12`.
  init?(iso text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Days since 1 March of the year 0, by Howard Hinnant's `days_from_civil`.
  var ordinal: Double {
    let shifted = month > 2 ? year : year - 1
    let century = shifted / 100
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return Double(365 * shifted + shifted / 4 - century + century / 4 + dayOfYear)
  }

  /// `12 May 2025`.
  var text: String { "\(day) \(monthText)" }

  /// `May 2025`.
  var monthText: String { "\(Self.months[month - 1]) \(year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
