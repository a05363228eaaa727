import Datasets

extension ChartData {
  /// The same data with the places at `indices`, in that order, and without its breaks.
  func picking(_ indices: [Int]) -> ChartData {
    let pick = { (rows: [[Cell?]]) in rows.map { row in indices.map { row[$0] } } }
    var data = ChartData(
      x: x, y: y, series: series, places: indices.map { places[$0] }, names: names, cells: pick(cells))
    if let intervals { data.intervals = .init(lower: pick(intervals.lower), upper: pick(intervals.upper)) }
    return data
  }
}

extension ChartData {
  /// The same data with the series at `indices`, in that order.
  func picking(series indices: [Int]) -> ChartData {
    var data = ChartData(
      x: x, y: y, series: series, places: places, names: indices.map { names[$0] },
      cells: indices.map { cells[$0] })
    if let intervals {
      data.intervals = .init(
        lower: indices.map { intervals.lower[$0] }, upper: indices.map { intervals.upper[$0] })
    }
    return data
  }
}
