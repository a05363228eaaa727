import Datasets
import Disclosure
import Prose

/// What is known of a chart that its title and subtitle can be held against.
struct ClaimFacts {
  /// A period of the chart, with every year that somebody could call it by.
  struct Time {
    var period: Period
    var years: Set<Int>
    /// Those of them in which it ends: 2025 alone for the year ending March 2025.
    var lastYears: Set<Int>
    var hasNumber: Bool
  }

  let specification: ChartSpecification
  let table: ReleasedTable
  let rows: [Int]
  let y: Column

  /// The periods of the chart’s rows, in the order of time; none where the dataset has no column of them.
  let times: [Time]

  /// Nothing where the rows or the numbers are not there, which the chart itself says.
  init?(_ specification: ChartSpecification, table: ReleasedTable) {
    let rows = table.rows(where: specification.selection)
    guard let name = specification.y, let y = table.metadata.column(name), !rows.isEmpty else { return nil }
    self.specification = specification
    self.table = table
    self.rows = rows
    self.y = y
    times = ClaimFacts.times(specification, table, rows, y)
  }

  var metadata: DatasetMetadata { table.metadata }

  private static func times(
    _ specification: ChartSpecification, _ table: ReleasedTable, _ rows: [Int], _ y: Column
  ) -> [Time] {
    let named = [specification.x, specification.series].compactMap { $0.flatMap(table.metadata.column) }
    let column = (named + table.metadata.columns).first { $0.kind.isPeriod }
    guard let column else { return [] }
    let (cells, numbers) = (table.values(of: column.name), table.values(of: y.name))
    var times: [String: Time] = [:]
    for row in rows {
      guard let text = cells[row].text else { continue }
      let hasNumber = numbers[row].number != nil || times[text]?.hasNumber == true
      guard let period = times[text]?.period ?? Period(text, kind: column.kind) else { continue }
      times[text] = Time(
        period: period, years: ClaimYears.of(period, text: text, in: column),
        lastYears: ClaimYears.last(of: period, text: text, in: column), hasNumber: hasNumber)
    }
    return times.values.sorted { $0.period < $1.period }
  }
}

/// The years that people could call a period by.
enum ClaimYears {
  static func of(_ period: Period, text: String, in column: Column) -> Set<Int> {
    var years = Set(written(in: text).joined()).union(written(in: period.label).joined())
    years.formUnion([Int(period.start + 1e-6), Int(period.end - 1e-4)])
    guard column.kind == .year, let year = years.min() else { return years }
    // “Year ending March” is twelve months that two calendar years share.
    let title = MeasureWords.of("\(column.title) \(column.description)")
    if isNamedByEnd(column) { years.insert(year - 1) }
    if !title.isDisjoint(with: ["starting", "start", "beginning", "financial", "academic"]) {
      years.insert(year + 1)
    }
    return years
  }

  /// The years that a stretch of time could end in whose last period this is.
  static func last(of period: Period, text: String, in column: Column) -> Set<Int> {
    let years = of(period, text: text, in: column)
    guard isNamedByEnd(column) else { return years }
    let end = column.kind == .yearEnding ? Int(period.end - 1e-4) : written(in: text).joined().min()
    return end.map { end in years.filter { $0 >= end } } ?? years
  }

  /// Whether each label is the year in which twelve months end.
  private static func isNamedByEnd(_ column: Column) -> Bool {
    let words = MeasureWords.of("\(column.title) \(column.description)")
    return column.kind == .yearEnding
      || column.kind == .year && (words.contains("ending") || words.contains("end"))
  }

  /// The years in `text`, word by word: `2023-24` names two.
  static func written(in text: String) -> [[Int]] {
    text.split { !$0.isNumber && !"/-–".contains($0) }.compactMap { word -> [Int]? in
      let parts = word.split { !$0.isNumber }
      let years = parts.enumerated().compactMap { index, part -> Int? in
        guard let number = Int(part) else { return nil }
        if part.count == 4, (1900...2100).contains(number) { return number }
        guard index > 0, part.count == 2, let first = Int(parts[0]), (first + 1) % 100 == number else {
          return nil
        }
        return first + 1
      }
      return years.isEmpty ? nil : years
    }
  }
}
