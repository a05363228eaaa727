/// Tells whether two descriptions of a time mean the same: “Year ending March 2025” and “April 2024 to March 2025”.
public enum PeriodKey {
  /// The same text for the same period, where the way of writing it is known; otherwise the words in small letters.
  public static func of(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let years = words.filter(isYear).compactMap { Int($0) }
    let months = words.compactMap { NumberNames.monthNumber($0) }
    if words.contains("ending"), years.count == 1, months.count == 1 { return year(to: months[0], years[0]) }
    if years.count == 1, words.count == 1 { return "\(years[0])" }
    if years.count == 2, months.count == 2, years[1] == years[0] + 1, months[0] == months[1] % 12 + 1 {
      return year(to: months[1], years[1])
    }
    if years.count == 2, years[1] == years[0] + 1, words.count <= 3, months.isEmpty {
      return year(to: 3, years[1])
    }
    if years.count == 1, words.count == 2, let last = Int(words[1]), words[1].count == 2,
      (years[0] + 1) % 100 == last
    {
      return year(to: 3, years[0] + 1)
    }
    return words.joined(separator: " ")
  }

  /// The year in `text`, where there is one and no more.
  public static func onlyYear(in text: String) -> Int? {
    let years = Set(text.split { !$0.isNumber }.map(String.init).filter(isYear))
    return years.count == 1 ? years.first.flatMap { Int($0) } : nil
  }

  private static func year(to month: Int, _ year: Int) -> String { "twelve months to \(year)-\(month)" }

  static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && Int(word).map { (1900...2100).contains($0) } ?? false
  }
}

extension NumberNames {
  /// The number of a month by its first three letters.
  static func monthNumber(_ word: String) -> Int? {
    guard months.contains(word) else { return nil }
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }
}
