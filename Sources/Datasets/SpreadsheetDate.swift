import Configuration

/// Recognises the dates that spreadsheets and people write.
enum SpreadsheetDate {
  /// The day that `text` may mean: `01/04/2020` (day, month, year), or a spreadsheet’s number of a day.
  static func day(_ text: String) -> Day? {
    if let serial = Digits.number(text, count: 5) { return day(serial: serial) }
    let parts = text.split { $0 == "/" || $0 == "." }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return Day(year: parts[2], month: parts[1], day: parts[0])
  }

  /// The month that `text` may mean, as `2024-03`: `Mar-24`, `March 2024`, `03/2024`, `01/03/2024` or a number.
  static func month(_ text: String) -> String? {
    if let day = day(text) { return String(day.iso.prefix(7)) }
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let last = parts.last, parts.count > 1 else { return nil }
    if let month = named(parts[parts.count - 2]), let year = year(last) { return iso(year, month) }
    guard parts.count == 2 else { return nil }
    if let month = Int(last), let year = Digits.year(parts[0]) { return iso(year, month) }
    if let month = Int(parts[0]), let year = Digits.year(last) { return iso(year, month) }
    return nil
  }

  /// Whether `text` reads like `01/04/2020`, `1-Apr` or `Mar-21`.
  static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "/" || $0 == "-" }
    guard (2...3).contains(parts.count), text.contains(where: { $0 == "/" || $0 == "-" }) else {
      return false
    }
    let isNumeric = parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    return parts.count { named($0) != nil } == 1 || (isNumeric && parts.count == 3)
  }

  /// Whether `text` is what spreadsheets make of a range such as `10-14` or a fraction: `14-Oct`, `Oct-14`.
  static func replacesRange(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first(where: { $0.count == 3 && named($0) != nil }) else {
      return false
    }
    return parts.contains { $0 != name && (1...2).contains($0.count) && $0.allSatisfy(\.isNumber) }
  }

  /// The number, from 1, of the month that `word` starts to name.
  private static func named(_ word: some StringProtocol) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word.prefix(3)) }.map { $0 + 1 }
  }

  private static func year(_ text: String) -> Int? {
    Digits.number(text, count: 2).map { 2000 + $0 } ?? Digits.year(text)
  }

  private static func iso(_ year: Int, _ month: Int) -> String? {
    Day(year: year, month: month, day: 1).map { String($0.iso.prefix(7)) }
  }

  /// The day that a spreadsheet counts as `serial`: 45000 is 15 March 2023.
  ///
  /// Only numbers of days from 1954 to 2073 are read as such.
  private static func day(serial: Int) -> Day? {
    guard (20_000...63_500).contains(serial) else { return nil }
    // 1 January 2000 is day 36526; the count of days is that of Richards, Explanatory Supplement to the
    // Astronomical Almanac (2013), section 15.11.
    let f = serial + 2_415_019 + 1401 + ((4 * (serial + 2_415_019) + 274_277) / 146_097 * 3) / 4 - 38
    let e = 4 * f + 3
    let h = 5 * (e % 1461 / 4) + 2
    let month = (h / 153 + 2) % 12 + 1
    return Day(year: e / 1461 - 4716 + (14 - month) / 12, month: month, day: h % 153 / 5 + 1)
  }
}
