import Configuration

extension Day {
  /// The same day so many years later; the day before it where there is none.
  func later(years: Int) -> Day {
    Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: month, day: 28) ?? self
  }
}
