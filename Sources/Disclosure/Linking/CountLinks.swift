import Foundation

/// Which columns of counts, in whichever tables, count the same thing; and the sums of one that another publishes.
///
/// Nobody has to declare it: two columns count the same where the counts they have in common agree, and chance is out
/// of the question. To link what is not the same makes the guard stricter, never weaker.
struct CountLinks {
  /// A count or a sum of counts, as one column has it.
  struct Entry {
    /// The position of the series.
    let series: Int
    /// The rows that add up to it.
    let rows: [Int]
    /// The sum; nothing where a part is not known.
    let value: Int?
    /// Whether the table states it itself.
    let isStated: Bool
  }

  /// The columns that count the same thing have the same number.
  let groups: [Int]
  /// Counts and sums by their keys, in the order in which they first come up.
  let entries: [(key: CountKey, entries: [Entry])]

  init(_ series: [CountSeries], named names: [String], spans: [Int: TimeRange], known: [(Int, Int)]) {
    let entries = Self.entries(of: series, spans: spans)
    var sets = DisjointSets(count: series.count)
    for (first, second) in known { sets.join(first, second) }
    var evidence: [Pair: Evidence] = [:]
    for (_, entries) in entries where entries.count > 1 { Self.compare(entries, series, &evidence) }
    for (pair, evidence) in evidence.sorted(by: { $0.key < $1.key }) {
      if evidence.isConvincing(sameName: names[pair.first] == names[pair.second]) {
        sets.join(pair.first, pair.second)
      }
    }
    groups = series.indices.map { sets.root(of: $0) }
    self.entries = entries
  }

  private static func entries(
    of series: [CountSeries], spans: [Int: TimeRange]
  ) -> [(key: CountKey, entries: [Entry])] {
    var places: [CountKey: Int] = [:]
    var all: [(key: CountKey, entries: [Entry])] = []
    func add(_ key: CountKey, _ entry: Entry) {
      if let place = places[key] {
        all[place].entries.append(entry)
      } else {
        places[key] = all.count
        all.append((key, [entry]))
      }
    }
    let patterns = LabelPatterns(series)
    for (position, one) in series.enumerated() {
      for (row, key) in one.keys.enumerated() where one.values[row] != .none {
        add(key, Entry(series: position, rows: [row], value: one.values[row].number, isStated: true))
      }
      let sums = SeriesSums(one, spans: spans)
      for pattern in patterns.wanted(for: one) {
        for sum in sums.sums(in: pattern, times: spans.keys.sorted()) {
          let values = sum.rows.map { one.values[$0] }.filter { $0 != .none }
          let numbers = values.compactMap(\.number)
          let value = numbers.count == values.count ? numbers.reduce(0, +) : nil
          add(sum.key, Entry(series: position, rows: sum.rows, value: value, isStated: false))
        }
      }
    }
    return all
  }

  struct Pair: Hashable, Comparable {
    let first: Int
    let second: Int
    static func < (left: Pair, right: Pair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  struct Evidence {
    var agreed: Set<Int> = []
    var agreements = 0
    var disagreements = 0

    /// How unlikely it is that all this is chance: each digit of a count that agrees is one in ten.
    func isConvincing(sameName: Bool) -> Bool {
      guard agreements > 0, disagreements * 4 <= agreements else { return false }
      let digits = agreed.reduce(0) { $0 + log10(Double($1) + 1) }
      return digits >= (sameName ? 1 : 2.5)
    }
  }

  private static func compare(
    _ entries: [Entry], _ series: [CountSeries], _ evidence: inout [Pair: Evidence]
  ) {
    for (place, one) in entries.enumerated() {
      guard let value = one.value else { continue }
      for other in entries[(place + 1)...] where series[other.series].table != series[one.series].table {
        guard let second = other.value, one.isStated || other.isStated || value > 0 else { continue }
        let pair = Pair(first: min(one.series, other.series), second: max(one.series, other.series))
        if value == second {
          evidence[pair, default: Evidence()].agreed.insert(value)
          evidence[pair, default: Evidence()].agreements += 1
        } else if one.isStated, other.isStated {
          // A sum that differs may lack a part: a table need not list everybody.
          evidence[pair, default: Evidence()].disagreements += 1
        }
      }
    }
  }
}

/// Which sums of a table are worth looking at: those by whose labels another table knows its counts.
private struct LabelPatterns {
  /// The labels that the tables of a site know counts by, each set of them once for each table, with the table.
  private let patterns: [[Int]: Set<Int>]
  private let dimensions: [[Int]: Set<Int>]

  init(_ series: [CountSeries]) {
    var patterns: [[Int]: Set<Int>] = [:]
    var dimensions: [[Int]: Set<Int>] = [:]
    for one in series {
      for pattern in Set(one.keys.map(\.dimensions)) { patterns[pattern, default: []].insert(one.table) }
      dimensions[one.dimensions.sorted(), default: []].insert(one.table)
    }
    self.patterns = patterns
    self.dimensions = dimensions
  }

  func wanted(for series: CountSeries) -> [[Int]] {
    let own = Set(series.dimensions)
    let isOther = { (tables: Set<Int>) in tables.contains { $0 != series.table } }
    var wanted = Set(patterns.filter { isOther($0.value) && own.isSuperset(of: $0.key) }.map(\.key))
    wanted.formUnion(
      dimensions.filter { isOther($0.value) }.map { $0.key.filter(own.contains) })
    return wanted.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
