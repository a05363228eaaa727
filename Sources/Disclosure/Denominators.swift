import Datasets

/// Finds out what a published rate, percentage or share is a part of, where its metadata does not say.
///
/// A percentage of a total gives the total away to whoever has the count, so the release step must know of it.
struct Denominators {
  let table: RawTable
  let labels: RowLabels
  let totals: TotalRows
  /// The most people a count that its owner has hidden already could stand for.
  let largestHidden: Double

  /// The counts of the same row that the numbers of `column` are a part of: those it is `count` divided by.
  func counts(under count: Int, for column: Int) -> [Int] {
    table.metadata.columns.indices.filter { other in
      guard table.metadata.columns[other].kind == .count, other != count else { return false }
      return (0..<table.rowCount).reduce(into: Tally()) { tally, row in
        guard let range = range(row, count, column), let value = table.columns[other][row].number else {
          return
        }
        tally.note(scales(of: column).contains { range.times($0).contains(value) })
      }.mostlyTrue
    }
  }

  /// The counts of the same row that the numbers of `column` are a part of together: those whose sum `count`, one of
  /// them, is divided by, such as women of women and men.
  func addends(under count: Int, for column: Int) -> [Int] {
    guard [.percentage, .share].contains(table.metadata.columns[column].kind) else { return [] }
    let others = table.metadata.columns.indices.filter {
      table.metadata.columns[$0].kind == .count && $0 != count
    }
    guard others.count > 0, others.count <= Self.mostAddends else { return [] }
    let subsets = (1..<(1 << others.count)).map { bits in
      others.indices.filter { bits & (1 << $0) != 0 }.map { others[$0] }
    }
    return Set(subsets.filter { isPart(count, of: [count] + $0, in: column) }.joined()).sorted()
  }

  /// The number of subsets doubles with each count.
  private static let mostAddends = 8

  private func isPart(_ count: Int, of parts: [Int], in column: Int) -> Bool {
    (0..<table.rowCount).reduce(into: Tally()) { tally, row in
      let values = parts.compactMap { table.columns[$0][row].number }
      guard values.count == parts.count, let range = range(row, count, column) else { return }
      tally.note(range.times(100).contains(values.reduce(0, +)))
    }.mostlyTrue
  }

  /// Whether the numbers of `column` in `rows` are shares of the sum of `count` over those rows.
  ///
  /// `places` are the columns of labels in which the rows differ, so that totals are not counted with their parts.
  func areShares(_ column: Int, of count: Int, in rows: [Int], places: Set<Int>) -> Bool {
    let parts = rows.filter { !totals.isTotal($0, in: places) }
    let sum = parts.reduce(0) { $0 + (table.columns[count][$1].number ?? 0) }
    let unknown = Double(parts.count { table.columns[count][$0].number == nil }) * largestHidden
    let ranges = rows.compactMap { range($0, count, column) }
    guard !ranges.isEmpty, sum > 0 else { return false }
    return scales(of: column).contains { scale in
      let tally = ranges.reduce(into: Tally()) { tally, range in
        let range = range.times(scale)
        tally.note(range.low <= sum + unknown && range.high >= sum)
      }
      return tally.mostlyTrue
    }
  }

  /// Every set of columns of labels, for which a share could be a share of their total.
  var sets: [Set<Int>] {
    let places = labels.columns.indices.prefix(6)
    return (1..<max(2, 1 << places.count)).map { bits in Set(places.filter { bits & (1 << $0) != 0 }) }
  }

  /// What `count` was divided by, per unit of scale, as far as the rounding of `column` lets anyone tell.
  private func range(_ row: Int, _ count: Int, _ column: Int) -> Range? {
    guard let part = table.columns[count][row].number, let value = table.columns[column][row].number else {
      return nil
    }
    let slack = (0..<max(0, table.metadata.columns[column].decimals)).reduce(1.0) { slack, _ in slack / 10 }
    guard part > 0, value > 0 else { return nil }
    return Range(low: part / (value + slack), high: value > slack ? part / (value - slack) : .infinity)
  }

  private func scales(of column: Int) -> [Double] {
    switch table.metadata.columns[column].kind {
    case .percentage, .share: [100]
    default: [1, 100, 1000, 10_000, 100_000, 1_000_000]
    }
  }

  private struct Range {
    let low: Double
    let high: Double

    func times(_ scale: Double) -> Range { Range(low: low * scale, high: high * scale) }
    func contains(_ value: Double) -> Bool { value >= low && value <= high }
  }
}
