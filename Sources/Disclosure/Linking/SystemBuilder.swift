import CellSuppression
import Datasets

/// Puts the counts of all tables of a site together: which are the same, and what adds up to what.
struct SystemBuilder {
  /// Where a count is published.
  struct Place: Hashable {
    let table: Int
    let column: Int
    let row: Int
  }

  /// The tables but for the results of surveys, which come after them.
  let tables: [LinkedTable]
  /// What tells the rows of the tables apart.
  let labels: SiteLabels
  private(set) var series: [CountSeries] = []

  /// The counts known, and where each is published.
  private(set) var values: [Int?] = []
  private(set) var places: [[Place]] = []
  /// The counts that stand for what a table does not list, or for how far its groups overlap.
  private(set) var leftovers: [Leftover] = []
  /// The sums, each once.
  private(set) var equations: [CountSystem.Equation] = []
  /// The cell of each row of each series.
  private(set) var cells: [[Int?]] = []
  private var known: Set<CountSystem.Equation> = []
  /// What the cells of each survey wave are, by its position among all tables.
  var surveyCells: [Int: [SurveyCell]] = [:]
  /// All cells of each survey wave, those among them that no row states, in the order of the waves.
  private(set) var waves: [Range<Int>] = []

  /// A count that no table states.
  struct Leftover {
    enum Kind { case unlisted, overlap, rounding(Int), between, shift, revised }
    let cell: Int
    let kind: Kind
    let table: Int
  }

  /// Puts `all` together, of which the results of surveys come last.
  ///
  /// What a survey counts is people who answered, and what a dataset counts is not: labels that both have link nothing.
  init(_ all: [LinkedTable]) {
    let tables = Array(all.prefix { $0.survey == nil })
    self.tables = tables
    let sums = tables.map { ColumnSums.find(in: $0.table) }
    labels = SiteLabels(tables: tables.map(\.table))
    for (position, table) in tables.enumerated() {
      series += Self.series(of: table, position, labels.places[position], table.countColumns(sums[position]))
    }
    addCells()
    let sumsOfTables = tables.indices.map { rowSums($0) + columnSums($0, sums[$0]) + complements($0) }
    for position in tables.indices.reversed() {
      if let current = tables[position].current {
        splitRevised(position, sumsOfTables[position], as: sumsOfTables[current])
      }
    }
    for position in tables.indices {
      for family in sumsOfTables[position] { add(family, position) }
    }
    addSharedSums()
    for sum in ColumnLinks(series).sums {
      guard let total = cells[sum.total.series][sum.total.row] else { continue }
      add(.init(total: total, parts: sum.parts.compactMap { cells[$0.series][$0.row] }))
    }
    for (position, table) in all.enumerated().dropFirst(tables.count) {
      let first = values.count
      if let design = table.survey { addSurvey(table, design, at: position) }
      waves.append(first..<values.count)
    }
  }

  private static func series(
    of table: LinkedTable, _ position: Int, _ labels: [SiteLabels.Place], _ columns: [Int]
  ) -> [CountSeries] {
    guard !columns.isEmpty else { return [] }
    let table = table.table
    let keys = CountSeries.keys(of: labels, rowCount: table.rowCount)
    let isLeaf = (0..<table.rowCount).map { row in labels.allSatisfy { $0.values[row] != nil } }
    let time = labels.first { table.metadata.columns[$0.column].kind.isPeriod }?.dimension
    return columns.map { column in
      CountSeries(
        table: position, column: column, keys: keys, values: table.columns[column].map(KnownCount.init),
        dimensions: labels.map(\.dimension), time: time, isLeaf: isLeaf)
    }
  }

  // MARK: Cells

  private mutating func addCells() {
    cells = series.map { $0.values.map { _ in nil } }
    let hasOthers = Set(series.map(\.table)).count > 1
    guard hasOthers else {
      for position in series.indices {
        for row in series[position].values.indices { addCell(position, row) }
      }
      return
    }
    let names = series.map { LabelText.folded(tables[$0.table].table.metadata.columns[$0.column].name) }
    let links = CountLinks(series, named: names, spans: labels.spans, known: releases)
    for (_, entries) in links.entries {
      for group in Set(entries.map { links.groups[$0.series] }).sorted() {
        link(entries.filter { links.groups[$0.series] == group })
      }
    }
  }

  /// The columns of a dataset and those of its own earlier releases.
  private var releases: [(Int, Int)] {
    series.indices.flatMap { position -> [(Int, Int)] in
      guard let current = tables[series[position].table].current else { return [] }
      let name = tables[series[position].table].table.metadata.columns[series[position].column].name
      return series.indices.filter {
        series[$0].table == current && tables[current].table.metadata.columns[series[$0].column].name == name
      }.map { ($0, position) }
    }
  }

  private mutating func addCell(_ series: Int, _ row: Int) {
    guard self.series[series].values[row] != .none else { return }
    cells[series][row] = addCell(self.series[series].values[row].number, at: place(series, row))
  }

  /// Adds a count that stands at `place`.
  mutating func addCell(_ value: Int?, at place: Place) -> Int {
    values.append(value)
    places.append([place])
    return values.count - 1
  }

  /// Notes that a count stands at `place` too.
  mutating func addPlace(_ place: Place, to cell: Int) { places[cell].append(place) }

  private func place(_ position: Int, _ row: Int) -> Place {
    Place(table: series[position].table, column: series[position].column, row: row)
  }

  /// Makes those of `entries` that are stated one cell where they agree, and ties the sums to it.
  ///
  /// Releases are followed backwards in time: what was public before a count was revised is no count of today, even if
  /// the number is the same.
  private mutating func link(_ entries: [CountLinks.Entry]) {
    let stated = entries.filter(\.isStated)
    let now = stated.filter { isNow($0) }
    let before = stated.filter { !isNow($0) }
    var found: [Int] = []
    var next: [Int: Int] = [:]
    for entry in now + before.sorted(by: { series[$0.series].table > series[$1.series].table }) {
      let current = tables[series[entry.series].table].current
      let later = current.flatMap { next[$0] }.map { [$0] } ?? found
      let same = later.first { values[$0] == nil || entry.value == nil || values[$0] == entry.value }
      if let same {
        cells[entry.series][entry.rows[0]] = same
        values[same] = values[same] ?? entry.value
        places[same].append(place(entry.series, entry.rows[0]))
      } else {
        addCell(entry.series, entry.rows[0])
        if let cell = cells[entry.series][entry.rows[0]] { found.append(cell) }
      }
      if let current { next[current] = cells[entry.series][entry.rows[0]] }
    }
    let sums = entries.filter { !$0.isStated }
    if !sums.isEmpty { shared.append((found, sums)) }
  }

  private func isNow(_ entry: CountLinks.Entry) -> Bool {
    tables[series[entry.series].table].current == nil
  }

  /// Sums that tables do not state themselves, with the cells of those tables that do.
  private(set) var shared: [(cells: [Int], sums: [CountLinks.Entry])] = []

  // MARK: Sums

  /// Adds a sum, unless it is known already.
  mutating func add(_ equation: CountSystem.Equation) {
    var coefficients: [Int: Int] = [:]
    for term in equation.terms { coefficients[term.cell, default: 0] += term.coefficient }
    let terms = coefficients.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    guard terms.count > 1 else { return }
    let sign = terms[0].value < 0 ? -1 : 1
    let normal = CountSystem.Equation(terms.map { .init($0.key, $0.value * sign) })
    if known.insert(normal).inserted { equations.append(normal) }
  }

  /// Adds a count that no table states.
  mutating func leftover(_ value: Int?, _ kind: Leftover.Kind, _ table: Int) -> Int {
    leftovers.append(Leftover(cell: values.count, kind: kind, table: table))
    values.append(value)
    places.append([])
    return values.count - 1
  }

  /// Gives a count that an earlier release hides, with those of the releases before it, a cell of its own, of which
  /// `value` is known, if anything.
  mutating func split(_ reference: Family.Reference, as value: Int?) {
    guard let cell = cells[reference.series][reference.row] else { return }
    let table = series[reference.series].table
    let moved = places[cell].filter { place in
      place.table <= table && tables[place.table].current == tables[table].current
        && KnownCount(tables[place.table].table.columns[place.column][place.row]) == .hidden
    }
    guard places[cell] != moved else { return }
    places[cell].removeAll(where: moved.contains)
    for (position, one) in series.enumerated() {
      for place in moved where place.table == one.table && place.column == one.column {
        cells[position][place.row] = values.count
      }
    }
    values.append(value)
    places.append(moved)
  }
}
