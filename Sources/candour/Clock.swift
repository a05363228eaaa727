import Foundation

/// The one place that asks what day it is.
enum Clock {
  /// Today in coordinated universal time, as `2026-11-21`; or the day of `SOURCE_DATE_EPOCH`, where that is set.
  static func today() -> String {
    let fixed = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    return text(fixed.map { Date(timeIntervalSince1970: $0) } ?? Date())
  }

  /// `day` as it was typed, where it is a day there is.
  static func checked(_ day: String) -> String? {
    guard let date = try? Date(day, strategy: .iso8601.year().month().day()), text(date) == day else {
      return nil
    }
    return day
  }

  private static func text(_ date: Date) -> String {
    date.formatted(.iso8601.year().month().day())
  }
}
