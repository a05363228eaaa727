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
    let years = ClaimYears(of: column)
    var times: [String: Time] = [:]
    for row in rows {
      guard let text = cells[row].text else { continue }
      let hasNumber = numbers[row].number != nil || times[text]?.hasNumber == true
      if times[text] != nil {
        times[text]?.hasNumber = hasNumber
        continue
      }
      guard let period = Period(text, kind: column.kind) else { continue }
      let names = years.of(period, text: text)
      times[text] = Time(
        period: period, years: names, lastYears: years.last(names, of: period, text: text),
        hasNumber: hasNumber)
    }
    return times.values.sorted { $0.period < $1.period }
  }
}

/// The years that people could call a period by.
struct ClaimYears {
  private let kind: Column.Kind
  private let isNamedByEnd: Bool
  private let isNamedByStart: Bool

  /// The years of the periods in `column`, whose words say whether a label is the year in which twelve months end.
  init(of column: Column) {
    kind = column.kind
    let words = MeasureWords.of("\(column.title) \(column.description)")
    isNamedByEnd = kind == .yearEnding || kind == .year && !words.isDisjoint(with: ["ending", "end"])
    isNamedByStart = !words.isDisjoint(with: ["starting", "start", "beginning", "financial", "academic"])
  }

  func of(_ period: Period, text: String) -> Set<Int> {
    var years = Set(Self.written(in: text).joined()).union(Self.written(in: period.label).joined())
    years.formUnion([Int(period.start + 1e-6), Int(period.end - 1e-4)])
    guard kind == .year, let year = years.min() else { return years }
    // “Year ending March” is twelve months that two calendar years share.
    if isNamedByEnd { years.insert(year - 1) }
    if isNamedByStart { years.insert(year + 1) }
    return years
  }

  /// Those of `years`, the names of a period, that a stretch of time could end in whose last period this is.
  func last(_ years: Set<Int>, of period: Period, text: String) -> Set<Int> {
    guard isNamedByEnd else { return years }
    let end = kind == .yearEnding ? Int(period.end - 1e-4) : Self.written(in: text).joined().min()
    return end.map { end in years.filter { $0 >= end } } ?? years
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
