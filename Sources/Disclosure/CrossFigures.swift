import Datasets

/// Finds rates and percentages in one table that are worked out from the counts of another: with a population that is
/// public, such a number gives a hidden count of the other table away.
struct CrossFigures {
  /// A number of one table, and the count of another that it is worked out from.
  struct Link {
    let table: Int
    let column: Int
    let row: Int
    let count: SystemBuilder.Place
  }

  private let tables: [LinkedTable]
  private let keys: [[CountKey]]
  private let counts: [CountKey: [SystemBuilder.Place]]

  /// Looks at the tables about to be published, of which `builder` knows the counts.
  init(_ builder: SystemBuilder) {
    let (tables, labels) = (builder.tables, builder.labels)
    self.tables = tables
    keys = tables.indices.map { CountSeries.keys(of: labels.places[$0], rowCount: tables[$0].table.rowCount) }
    var counts: [CountKey: [SystemBuilder.Place]] = [:]
    for series in builder.series {
      for (row, key) in series.keys.enumerated() where series.values[row].number != nil {
        counts[key, default: []].append(.init(table: series.table, column: series.column, row: row))
      }
    }
    self.counts = counts
  }

  /// Whether any table has rates or percentages that are worked out from none of its own counts.
  static func mayFollow(from tables: [LinkedTable]) -> Bool {
    tables.count > 1 && tables.contains { $0.table.metadata.columns.contains(where: isRatio) }
  }

  /// Every number that is worked out from a count of another table.
  var links: [Link] {
    tables.indices.filter { tables[$0].current == nil }.flatMap { table in
      tables[table].table.metadata.columns.indices.filter { isRatio(table, $0) }.flatMap { links(table, $0) }
    }
  }

  private func isRatio(_ table: Int, _ column: Int) -> Bool {
    Self.isRatio(tables[table].table.metadata.columns[column])
  }

  private static func isRatio(_ column: Column) -> Bool {
    [.rate, .percentage, .share].contains(column.kind) && column.derivedFrom.isEmpty
  }

  /// The columns of counts in other tables that fit `column` with one population or another on all rows they share.
  private func links(_ table: Int, _ column: Int) -> [Link] {
    var candidates: [SystemBuilder.Place: [Link]] = [:]
    for row in keys[table].indices where tables[table].table.columns[column][row].number != nil {
      for place in counts[keys[table][row]] ?? [] where place.table != table {
        let family = SystemBuilder.Place(table: place.table, column: place.column, row: 0)
        candidates[family, default: []].append(Link(table: table, column: column, row: row, count: place))
      }
    }
    return candidates.sorted { ($0.key.table, $0.key.column) < ($1.key.table, $1.key.column) }.flatMap {
      _, links in fits(links) ? links : []
    }
  }

  /// Whether one column of populations, beside the number or beside the count, makes the counts into the numbers.
  private func fits(_ links: [Link]) -> Bool {
    guard let first = links.first else { return false }
    let here = populations(first.table).map { column in
      { (link: Link) in number(link.table, column, link.row) }
    }
    let there = populations(first.count.table).map { column in
      { (link: Link) in number(link.count.table, column, link.count.row) }
    }
    return (here + there).contains { population in
      Self.scales.contains { scale in isRatio(links, population, scale) }
    }
  }

  private func populations(_ table: Int) -> [Int] {
    let columns = tables[table].table.metadata.columns
    return columns.indices.filter { [.number, .count].contains(columns[$0].kind) }
  }

  private func isRatio(_ links: [Link], _ population: (Link) -> Double?, _ scale: Double) -> Bool {
    var seen: Set<Double> = []
    for link in links {
      guard let value = number(link.table, link.column, link.row),
        let count = number(link.count.table, link.count.column, link.count.row),
        let all = population(link), all > 0
      else { continue }
      let decimals = max(0, tables[link.table].table.metadata.columns[link.column].decimals)
      let slack = (0..<decimals).reduce(0.51) { slack, _ in slack / 10 }
      if abs(count / all * scale - value) > slack { return false }
      if value != 0 { seen.insert(value) }
    }
    return seen.count >= Self.leastRows
  }

  private func number(_ table: Int, _ column: Int, _ row: Int) -> Double? {
    tables[table].table.columns[column][row].number
  }

  private static let scales: [Double] = [100, 1000, 10_000, 100_000, 1_000_000]
  /// In fewer rows than this it may be chance.
  private static let leastRows = 3
}
