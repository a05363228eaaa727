import Datasets
import Disclosure

/// The time that the rows of a table cover, as programs read it.
struct TimeSpan {
  /// The first day, month or year, as `2024-04`.
  let first: String
  /// The last one, which is covered as well.
  let last: String

  /// The same as one text: an interval of ISO 8601.
  var text: String { first == last ? first : "\(first)/\(last)" }

  /// Nothing where no column says it, or two do. A year says too little: it can be one that ends in March.
  init?(of table: ReleasedTable) {
    let periods = table.metadata.columns.indices.filter { table.metadata.columns[$0].kind.isPeriod }
    guard periods.count == 1, let index = periods.first else { return nil }
    let kind = table.metadata.columns[index].kind
    let texts = table.columns[index].compactMap(\.text)
    switch kind {
    case .year: return nil
    case .date:
      guard let first = texts.min(), let last = texts.max() else { return nil }
      (self.first, self.last) = (first, last)
    default:
      let spans = texts.compactMap { Period($0, kind: kind) }
      guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max() else { return nil }
      (first, last) = (Self.month(from: start), Self.month(from: end - 1 / 12.0))
    }
  }

  /// The month that starts `years` after the beginning of the calendar, as `2024-04`.
  private static func month(from years: Double) -> String {
    let months = Int((years * 12).rounded())
    let digits = { (number: Int, count: Int) in
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    return digits(months / 12, 4) + "-" + digits(months % 12 + 1, 2)
  }
}
