import Datasets

/// A year, a financial year, a month or a day, as a table names it, placed in time.
struct Period: Hashable, Sendable {
  /// How a period is spoken of: something happens in a year or a month, and on a day.
  enum Form: Hashable, Sendable {
    case year, financialYear, month, day
  }

  /// The period as people read it: `2021`, `2020-21`, `12 May 2025`.
  let label: String

  /// Where it starts: in years for years, in days for months and days.
  let start: Double

  let form: Form

  /// Reads a period as columns of `kind` write it, or nothing where it is none.
  init?(_ text: String, kind: Column.Kind) {
    let numbers = Self.numbers(in: text)
    switch (kind, numbers.count) {
    case (.year, 1) where text.utf8.count == 4:
      self.init(label: text, start: Double(numbers[0]), form: .year)
    case (.financialYear, 2) where (numbers[0] + 1) % 100 == numbers[1] % 100:
      self.init(label: text, start: Double(numbers[0]), form: .financialYear)
    case (.date, 2):
      guard let day = CalendarDay(year: numbers[0], month: numbers[1], day: 1) else { return nil }
      self.init(label: day.monthText, start: day.ordinal, form: .month)
    case (.date, 3):
      guard let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self.init(label: day.text, start: day.ordinal, form: .day)
    default: return nil
    }
  }

  private init(label: String, start: Double, form: Form) {
    self.label = label
    self.start = start
    self.form = form
  }

  /// `in 2021`, `on 12 May 2025`.
  var phrase: String { (form == .day ? "on " : "in ") + label }

  /// The whole numbers written in `text`, none longer than four digits.
  private static func numbers(in text: String) -> [Int] {
    var found: [Int] = []
    var current: Int?
    for byte in text.utf8 {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        current = min(99_999, (current ?? 0) * 10 + Int(byte - UInt8(ascii: "0")))
      } else if let number = current {
        found.append(number)
        current = nil
      }
    }
    if let current { found.append(current) }
    return found.allSatisfy { $0 <= 9999 } ? found : []
  }
}
