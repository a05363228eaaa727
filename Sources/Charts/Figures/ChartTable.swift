import Datasets
import Disclosure

/// The numbers of a chart as a table: what stands in each column, cell by cell.
struct ChartTable {
  /// One column: its heading, and its cells as people read them.
  struct Column {
    var heading: DataTable.Heading
    var texts: [String]
  }

  /// The columns from left to right, all of the same length.
  var columns: [Column]

  /// The symbols that appear in it.
  var symbols: Set<Symbol>

  /// Whether counts stand in place of some percentage changes.
  var hasSmallChanges = false

  /// The marks that stand after its numbers.
  var marks = Marks.none
}

extension ChartTable {
  /// Places as rows; for each series its numbers, and their intervals where there are any.
  init(_ data: ChartData) {
    columns = [
      Column(
        heading: .init(text: data.x.title, isNumber: false),
        texts: data.places.map { $0.period?.heading ?? $0.label })
    ]
    symbols = []
    for series in data.names.indices {
      let name = data.series == nil ? data.y.heading : data.names[series]
      append(data.cells[series], name, data, instead: data.smallChanges[series] ?? [:])
      guard let interval = data.intervals else { continue }
      let prefix = data.series == nil ? "" : name + ", "
      let limits = { (cells: [[Cell?]]) in Self.limits(cells[series], of: data.cells[series]) }
      append(limits(interval.lower), prefix + (data.series == nil ? "Lower limit" : "lower limit"), data)
      append(limits(interval.upper), prefix + (data.series == nil ? "Upper limit" : "upper limit"), data)
    }
  }

  /// The limits of numbers, with the symbol of a hidden number in their place: between them it could be found.
  private static func limits(_ limits: [Cell?], of cells: [Cell?]) -> [Cell?] {
    zip(limits, cells).map { limit, cell in cell?.symbol == nil ? limit : cell }
  }

  private mutating func append(
    _ cells: [Cell?], _ name: String, _ data: ChartData, instead: [Int: SmallChange] = [:]
  ) {
    columns.append(
      Column(
        heading: .init(text: name, isNumber: true),
        texts: cells.enumerated().map { place, cell in
          instead[place]?.text ?? cell.map(data.y.text) ?? "no data"
        }))
    hasSmallChanges = hasSmallChanges || !instead.isEmpty
    symbols.formUnion(cells.enumerated().compactMap { instead[$0] == nil ? $1?.symbol : nil })
    marks = cells.reduce(marks) { $0.union($1?.marks ?? .none) }
  }
}
