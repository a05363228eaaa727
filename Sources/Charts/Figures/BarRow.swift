import Datasets
import Drawing

/// One bar before it has a place: its name, its number, and what stands above it.
struct BarRow {
  /// The heading of the group that begins with this bar, in lines; empty within a group.
  var heading: [String]
  /// The name of the bar.
  var name: WrappedText
  /// The number, where there is one.
  var value: Double?
  /// What is written at the end of the bar: the number, or the symbol that stands for it.
  var number: String
  /// Which series the bar belongs to.
  var series: Int
  /// Whether it stands for all the others together.
  var isTotal: Bool
  /// The thickness of the bar, in user units.
  var thickness: Double
  /// The room above it, in user units.
  var gap: Double

  /// The bars of `data` from top to bottom, their names no wider than `limit`.
  static func rows(of data: ChartData, layout: Layout, limit: Double) -> [BarRow] {
    data.places.indices.flatMap { place in
      data.names.indices.map { series in
        let isFirst = series == 0
        let name = data.isGrouped ? data.names[series] : data.places[place].label
        let heading =
          data.isGrouped && isFirst
          ? WrappedText(data.places[place].label, limit: layout.width, fontSize: layout.fontSize).lines : []
        return BarRow(
          heading: heading, name: WrappedText(name, limit: limit, fontSize: layout.fontSize),
          value: data.value(series, place), number: number(data, series, place), series: series,
          isTotal: data.places[place].isTotal,
          thickness: data.isGrouped ? layout.groupedThickness : layout.barThickness,
          gap: data.isGrouped ? (isFirst ? 18 : 4) : 10)
      }
    }
  }

  private static func number(_ data: ChartData, _ series: Int, _ place: Int) -> String {
    guard let cell = data.cells[series][place] else { return "no data" }
    if let value = data.value(series, place) { return data.text(value) }
    return cell.symbol?.rawValue ?? "no data"
  }
}
