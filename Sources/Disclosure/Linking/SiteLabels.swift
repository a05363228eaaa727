import Datasets

/// The labels of all tables of a site, with one number for the same thing wherever it stands.
///
/// Two columns are the same *dimension* where they have the same name, or most of their values in common; periods are
/// always one dimension, so that a quarter is found in its year. The value that stands for all others is no label at
/// all: a total is known by the labels it lacks.
struct SiteLabels {
  /// A column of labels of one table.
  struct Place {
    /// Its position in the metadata.
    let column: Int
    /// The number of its dimension.
    let dimension: Int
    /// For each row the number of its value; nothing for a total.
    let values: [Int?]
  }

  /// The columns of labels that tell the rows of each table apart.
  private(set) var places: [[Place]] = []

  /// The time each value of a period stands for, by its number.
  private(set) var spans: [Int: TimeRange] = [:]

  init(tables: [RawTable]) {
    let columns = tables.map(Self.labelColumns)
    let dimensions = LabelDimensions(tables: tables, columns: columns)
    var register = ValueRegister()
    for (table, columns) in zip(tables.indices, columns) {
      places.append(
        columns.compactMap { column in
          let dimension = dimensions.number(table: table, column: column.column)
          let totals = dimensions.totals[dimension] ?? []
          let cells = tables[table].columns[column.column]
          let kind = tables[table].metadata.columns[column.column].kind
          let values = cells.map { cell -> Int? in
            guard let text = cell.text, !totals.contains(LabelText.folded(text)) else { return nil }
            return register.number(of: text, kind: kind, in: dimension)
          }
          // One value on every row says something only where other tables have other values.
          if !column.tellsApart, !dimensions.isShared(dimension) { return nil }
          return Place(column: column.column, dimension: dimension, values: values)
        })
    }
    spans = register.spans
  }

  private static func labelColumns(of table: RawTable) -> [LabelDimensions.Column] {
    let apart = RowLabels(table: table).columns
    return table.metadata.columns.indices.compactMap { column in
      let kind = table.metadata.columns[column].kind
      guard !kind.isMeasure else { return nil }
      if apart.contains(column) { return .init(column: column, tellsApart: true) }
      let isConstant = Set(table.columns[column]).count == 1
      return kind != .text && isConstant ? .init(column: column, tellsApart: false) : nil
    }
  }
}

/// A time from its first to its last moment, in hundred-thousandths of a year: whole numbers can be compared.
struct TimeRange: Hashable {
  let start: Int
  let end: Int

  init(_ period: Period) {
    start = Int((period.start * 100_000).rounded())
    end = Int((period.end * 100_000).rounded())
  }

  var length: Int { end - start }

  /// About an hour: less is the rounding of fractions.
  static let slack = 12

  /// Whether this is a longer time that `other` is a part of.
  func isLonger(than other: TimeRange) -> Bool {
    length > other.length + Self.slack && start <= other.start + Self.slack && end >= other.end - Self.slack
  }
}

/// How labels are compared: capitals, spaces and dashes make no difference.
enum LabelText {
  static func folded(_ text: String) -> String {
    let dashes: Set<Character> = ["–", "—", "‑", "−"]
    return text.lowercased().map { dashes.contains($0) ? "-" : String($0) }.joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Numbers the values of all dimensions, in the order in which they first come up.
private struct ValueRegister {
  private struct Key: Hashable {
    let dimension: Int
    let text: String
    let span: TimeRange?
  }

  private var numbers: [Key: Int] = [:]
  private var last: [Int: (text: String, number: Int)] = [:]
  private(set) var spans: [Int: TimeRange] = [:]

  mutating func number(of text: String, kind: Column.Kind, in dimension: Int) -> Int {
    if let last = last[dimension], last.text == text { return last.number }
    let span = kind.isPeriod ? Period(text, kind: kind).map(TimeRange.init) : nil
    let key = Key(dimension: dimension, text: span == nil ? LabelText.folded(text) : "", span: span)
    let number = numbers[key, default: numbers.count]
    numbers[key] = number
    if let span { spans[number] = span }
    last[dimension] = (text, number)
    return number
  }
}
