import Configuration

/// Reads the periods that columns of time hold.
public enum Period {
  /// The year that `text` names: four digits.
  public static func year(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  /// The first calendar year of a financial year written `2020-21`.
  public static func financialYear(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2 else { return nil }
    guard let first = year(String(parts[0])), let last = Int(parts[1]) else { return nil }
    return (first + 1) % 100 == last ? first : nil
  }

  static func isDate(_ text: String) -> Bool {
    Day(iso: text) != nil
  }

  /// A place in time, in years, that puts periods at their true distance from each other.
  public static func position(_ text: String, kind: Column.Kind) -> Double? {
    switch kind {
    case .year: return year(text).map(Double.init)
    case .financialYear: return financialYear(text).map { Double($0) + 1 }
    case .date:
      guard let day = Day(iso: text) else { return nil }
      return Double(day.year) + (Double(day.month - 1) + Double(day.day - 1) / 31) / 12
    default: return nil
    }
  }
}
