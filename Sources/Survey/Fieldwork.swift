public import Configuration

/// When people were asked.
public struct Fieldwork: Hashable, Sendable {
  /// The first day, or the first of the month where only months are known.
  public let from: Day?
  /// The last day, or the first of the last month where only months are known.
  public let to: Day?
  /// Whether only months are known.
  public let isByMonth: Bool

  /// Describes fieldwork.
  public init(from: Day?, to: Day?, isByMonth: Bool = false) {
    self.from = from
    self.to = to
    self.isByMonth = isByMonth
  }

  /// `13 January to 23 February 2025`; what both ends share is said once.
  public var text: String {
    guard let from else { return to.map(words) ?? "" }
    guard let to, words(to) != words(from) else { return words(from) }
    let year = from.year == to.year ? "" : " \(from.year)"
    let month = from.year == to.year && from.month == to.month ? "" : " \(Day.monthNames[from.month - 1])"
    let start = isByMonth ? Day.monthNames[from.month - 1] : "\(from.day)\(month)"
    return "\(start)\(year) to \(words(to))"
  }

  private func words(_ day: Day) -> String {
    isByMonth ? "\(Day.monthNames[day.month - 1]) \(day.year)" : day.text
  }
}
