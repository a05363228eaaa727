import Datasets
import Disclosure

/// Sorts the rows of a table into places and series, and finds those that fall on the same spot.
struct ChartGrid {
  /// The order of the places along the axis.
  enum Order {
    case time, data, value, known
  }

  let columns: ChartColumns
  private let rows: [Int]
  private let table: ReleasedTable

  private(set) var places: [ChartData.Place] = []
  private(set) var names: [String] = []
  private var rowsBySpot: [Spot: [Int]] = [:]

  private struct Spot: Hashable {
    var series: Int
    var place: Int
  }

  init(columns: ChartColumns, rows: [Int], table: ReleasedTable) {
    self.columns = columns
    self.rows = rows
    self.table = table
  }

  /// Reads every row. Labels that are no period, and rows that repeat, are added to `check`.
  mutating func fill(_ check: inout ColumnCheck) {
    let labels = table.values(of: columns.x.name)
    let seriesLabels = columns.series.map { table.values(of: $0.name) }
    var placeIndices: [String: Int] = [:]
    var seriesIndices: [String: Int] = [:]
    for row in rows {
      let label = columns.x.text(of: labels[row])
      let name = columns.series.flatMap { column in seriesLabels.map { column.text(of: $0[row]) } } ?? ""
      let place = placeIndices[label] ?? addPlace(label, &placeIndices, &check)
      let series = seriesIndices[name] ?? names.count
      if series == names.count {
        names.append(name)
        seriesIndices[name] = series
      }
      rowsBySpot[Spot(series: series, place: place), default: []].append(row)
    }
    checkRepeats(&check)
  }

  /// The data of the chart, its places in the order asked for, and its series in the order of their column.
  func data(ordered order: Order) -> ChartData {
    let places = placeOrder(order)
    let series = seriesOrder
    let cells = { (column: Column) in series.map { series in places.map { self.cell(series, $0, column) } } }
    var data = ChartData(
      x: columns.x, y: columns.y, series: columns.series, places: places.map { self.places[$0] },
      names: series.map { names[$0] }, cells: cells(columns.y))
    if let lower = columns.lower, let upper = columns.upper {
      data.intervals = .init(lower: cells(lower), upper: cells(upper))
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
      label: period?.label ?? label, period: period, isTotal: label == columns.x.total)
    indices[label] = places.count
    places.append(place)
    return places.count - 1
  }

  private func cell(_ series: Int, _ place: Int, _ column: Column) -> Cell? {
    rowsBySpot[Spot(series: series, place: place)]?.first.flatMap { row in
      table.index(of: column.name).map { table.columns[$0][row] }
    }
  }

  /// The order the metadata gives, then the order of the file.
  private var seriesOrder: [Int] {
    let known = columns.series?.order ?? []
    let ranks = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return names.indices.sorted { (ranks[names[$0]] ?? .max, $0) < (ranks[names[$1]] ?? .max, $1) }
  }

  /// A total stands last, apart from what it adds up, unless the author keeps the order of the file.
  private func placeOrder(_ order: Order) -> [Int] {
    switch order {
    case .data: return Array(places.indices)
    case .known:
      let ranks = Dictionary(
        columns.x.order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      return places.indices.sorted {
        (ranks[places[$0].label] ?? .max, $0) < (ranks[places[$1].label] ?? .max, $1)
      }
    case .time: return places.indices.sorted { (start($0), $0) < (start($1), $1) }
    case .value:
      let sums = places.indices.map(sum)
      return places.indices.sorted { left, right in
        if places[left].isTotal != places[right].isTotal { return places[right].isTotal }
        return sums[left] == sums[right] ? left < right : sums[left] > sums[right]
      }
    }
  }

  private func start(_ place: Int) -> Double { places[place].period?.start ?? 0 }

  /// The sum of a group's bars; a place with no number at all comes after every other.
  private func sum(_ place: Int) -> Double {
    let numbers = names.indices.compactMap { cell($0, place, columns.y)?.number }
    return numbers.isEmpty ? -.infinity : numbers.reduce(0, +)
  }
}

extension ChartGrid {
  private func checkRepeats(_ check: inout ColumnCheck) {
    let repeats = rowsBySpot.filter { $0.value.count > 1 }
    guard let spot = repeats.keys.min(by: { ($0.place, $0.series) < ($1.place, $1.series) }) else { return }
    var what = "\(columns.x.name) “\(places[spot.place].label)”"
    if let series = columns.series { what += " and \(series.name) “\(names[spot.series])”" }
    check.add(
      "where", "\(repeats[spot]?.count ?? 0) rows have \(what), and a chart can draw only one of them.",
      help: repeatHelp(rows: repeats[spot] ?? []))
  }

  private func repeatHelp(rows: [Int]) -> String {
    let used = [columns.x.name, columns.series?.name]
    let differing = table.metadata.columns.enumerated().first { index, column in
      !column.kind.isMeasure && !used.contains(column.name)
        && Set(rows.map { table.columns[index][$0] }).count > 1
    }
    guard let (index, column) = differing, let row = rows.first else {
      return "Take the repeated rows out of the CSV file."
    }
    let choice = "They differ in \(column.name). Choose one with `where: {\(column.name): "
    let example = choice + "\(column.text(of: table.columns[index][row]))}`"
    return columns.series == nil
      ? example + ", or draw them all with `series: \(column.name)`." : example + "."
  }
}
