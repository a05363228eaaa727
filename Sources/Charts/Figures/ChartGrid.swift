import Datasets
import Disclosure

/// Sorts the rows of a table into places and series, and finds those that fall on the same spot.
struct ChartGrid {
  /// The order of the places along the axis.
  enum Order {
    case time, data, value, total, known
  }

  let columns: ChartColumns
  private let rows: [Int]
  private let table: ReleasedTable
  private let remedy: RepeatRemedy

  private(set) var places: [ChartData.Place] = []
  private(set) var names: [String] = []
  /// The labels of the small charts; one empty label where there is one chart.
  private(set) var panels: [String] = []
  private var rowsBySpot: [Spot: [Int]] = [:]

  private struct Spot: Hashable {
    var panel: Int
    var series: Int
    var place: Int
  }

  init(columns: ChartColumns, rows: [Int], table: ReleasedTable, remedy: RepeatRemedy = .choose) {
    self.columns = columns
    self.remedy = remedy
    self.rows = rows
    self.table = table
  }

  /// Reads every row. Labels that are no period, and rows that repeat, are added to `check`.
  mutating func fill(_ check: inout ColumnCheck) {
    let labels = table.values(of: columns.x.name)
    let seriesLabels = columns.series.map { table.values(of: $0.name) }
    let panelLabels = columns.facet.map { table.values(of: $0.name) }
    var placeIndices: [String: Int] = [:]
    var seriesIndices: [String: Int] = [:]
    var panelIndices: [String: Int] = [:]
    for row in rows {
      let label = columns.x.text(of: labels[row])
      let name = columns.series.flatMap { column in seriesLabels.map { column.text(of: $0[row]) } } ?? ""
      let place = placeIndices[label] ?? addPlace(label, &placeIndices, &check)
      let series = seriesIndices[name] ?? names.count
      if series == names.count {
        names.append(name)
        seriesIndices[name] = series
      }
      let panelName =
        columns.facet.flatMap { column in panelLabels.map { column.text(of: $0[row]) } } ?? ""
      let panel = panelIndices[panelName] ?? panels.count
      if panel == panels.count {
        panels.append(panelName)
        panelIndices[panelName] = panel
      }
      rowsBySpot[Spot(panel: panel, series: series, place: place), default: []].append(row)
    }
    markTotals()
    checkRepeats(&check)
  }

  /// Whether a place is a sum of others depends on which of them are shown.
  private mutating func markTotals() {
    let totals = columns.x.totals(among: places.map(\.label))
    for place in places.indices { places[place].isTotal = totals.contains(places[place].label) }
  }

  /// The data of the chart, its places in the order asked for, and its series in the order of their column.
  ///
  /// Every panel has all places and all series, so that they can stand on the same scales.
  func data(ordered order: Order, panel: Int = 0) -> ChartData {
    let places = placeOrder(order)
    let series = seriesOrder
    let cells = { (column: Column) in
      series.map { series in places.map { self.cell(panel, series, $0, column) } }
    }
    var data = ChartData(
      x: columns.x, y: columns.y, series: columns.series, places: places.map { self.places[$0] },
      names: series.map { names[$0] }, cells: cells(columns.y))
    if let lower = columns.lower, let upper = columns.upper {
      data.intervals = .init(lower: cells(lower), upper: cells(upper))
    }
    for (index, one) in series.enumerated() {
      for (spot, place) in places.enumerated() {
        let row = rowsBySpot[Spot(panel: panel, series: one, place: place)]?.first
        let change = row.flatMap { table.smallChange(in: columns.y.name, row: $0) }
        if let change { data.smallChanges[index, default: [:]][spot] = change }
      }
    }
    return data.findingBreaks(table.metadata)
  }

  private mutating func addPlace(
    _ label: String, _ indices: inout [String: Int], _ check: inout ColumnCheck
  ) -> Int {
    let period = columns.x.kind.isPeriod ? ChartPeriod(label, kind: columns.x.kind) : nil
    if columns.x.kind.isPeriod, period == nil {
      check.add(
        "x", "“\(label)” in the column \(columns.x.name) is not one of the \(columns.x.kind.plural).",
        help: "Correct it in the CSV file, or leave the row out with `where`.")
    }
    let place = ChartData.Place(
      label: period?.label ?? label, period: period, isTotal: false)
    indices[label] = places.count
    places.append(place)
    return places.count - 1
  }

  private func cell(_ panel: Int, _ series: Int, _ place: Int, _ column: Column) -> Cell? {
    rowsBySpot[Spot(panel: panel, series: series, place: place)]?.first.flatMap { row in
      table.index(of: column.name).map { table.columns[$0][row] }
    }
  }

  /// The order the metadata gives, then the order of the file.
  private var seriesOrder: [Int] { Self.ranked(names, columns.series?.order ?? []) }

  /// The panels in the order of time, where they are periods, or else as series are ordered.
  var panelOrder: [Int] {
    guard let kind = columns.facet?.kind, kind.isPeriod else {
      return Self.ranked(panels, columns.facet?.order ?? [])
    }
    let starts = panels.map { ChartPeriod($0, kind: kind)?.start ?? 0 }
    return panels.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
  }

  private static func ranked(_ names: [String], _ known: [String]) -> [Int] {
    let ranks = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return names.indices.sorted { (ranks[names[$0]] ?? .max, $0) < (ranks[names[$1]] ?? .max, $1) }
  }

  /// A total stands last, apart from what it adds up, unless the author keeps the order of the file.
  private func placeOrder(_ order: Order) -> [Int] {
    switch order {
    case .data: return Array(places.indices)
    case .known: return Self.ranked(places.map(\.label), columns.x.order)
    case .time: return places.indices.sorted { (start($0), $0) < (start($1), $1) }
    case .value, .total:
      let sums = places.indices.map { order == .total && !isComplete($0) ? -.infinity : sum($0) }
      return places.indices.sorted { left, right in
        if places[left].isTotal != places[right].isTotal { return places[right].isTotal }
        return sums[left] == sums[right] ? left < right : sums[left] > sums[right]
      }
    }
  }

  /// Whether every number that adds to the total of a place is known.
  private func isComplete(_ place: Int) -> Bool {
    panels.indices.allSatisfy { panel in
      names.indices.allSatisfy { series in
        let cell = cell(panel, series, place, columns.y)
        // A place need not be in each of several small charts.
        return cell?.number?.isFinite ?? (cell == nil ? panels.count > 1 : Stack.isNothing(cell))
      }
    }
  }

  private func start(_ place: Int) -> Double { places[place].period?.start ?? 0 }

  /// The sum of a group's bars; a place with no number at all comes after every other.
  private func sum(_ place: Int) -> Double {
    let numbers = panels.indices.flatMap { panel in
      names.indices.compactMap { cell(panel, $0, place, columns.y)?.number }
    }
    return numbers.isEmpty ? -.infinity : numbers.reduce(0, +)
  }
}

extension ChartGrid {
  private func checkRepeats(_ check: inout ColumnCheck) {
    let repeats = rowsBySpot.filter { $0.value.count > 1 }
    guard
      let spot = repeats.keys.min(by: {
        ($0.panel, $0.place, $0.series) < ($1.panel, $1.place, $1.series)
      })
    else { return }
    let what = [
      columns.facet.map { "\($0.name) “\(panels[spot.panel])”" },
      "\(columns.x.name) “\(places[spot.place].label)”",
      columns.series.map { "\($0.name) “\(names[spot.series])”" },
    ].compactMap { $0 }
    check.add(
      "where",
      "\(repeats[spot]?.count ?? 0) rows have \(Sentence.list(what)), and a chart can draw only one of them.",
      help: repeatHelp(rows: repeats[spot] ?? []))
  }

  private func repeatHelp(rows: [Int]) -> String {
    let used = [columns.x.name, columns.series?.name, columns.facet?.name]
    let differing = table.metadata.columns.enumerated().first { index, column in
      !column.kind.isMeasure && !used.contains(column.name)
        && Set(rows.map { table.columns[index][$0] }).count > 1
    }
    guard let (index, column) = differing else { return "Take the repeated rows out of the CSV file." }
    let labels = rows.map { column.text(of: table.columns[index][$0]) }
    return remedy.help(column: column, labels: labels, among: Set(table.columns[index]).count)
  }
}
