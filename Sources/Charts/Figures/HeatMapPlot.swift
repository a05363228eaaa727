import Datasets
import Drawing
import Markup

/// A heat map laid out for one width. Where the columns are too narrow for their numbers and there are more columns
/// than rows, a phone gets the map turned on its side.
struct HeatMapPlot {
  private let data: ChartData
  private let scale: ShadeScale
  private let layout: Layout
  private let isTurned: Bool
  private let rowNames: [WrappedText]
  private let columnNames: [String]
  private let left: Double
  private let cell: (width: Double, height: Double)
  private let hasNumbers: Bool
  /// Whether the names of the rows stand above them, so that those of the columns have room.
  private let namesAbove: Bool

  init(data: ChartData, scale: ShadeScale, layout: Layout) {
    self.data = data
    self.scale = scale
    self.layout = layout
    let places = data.places.map { ShortName.of($0.label) }
    let names = data.names.map(ShortName.of)
    let number = data.values.reduce(0) { max($0, TextWidth.of(data.text($1), fontSize: layout.fontSize)) } + 6
    let across = layout.width - Self.nameWidth(names, layout).left
    isTurned = places.count > names.count && across / Double(places.count) < number && layout.width < 400
    columnNames = isTurned ? names : places
    let labels = isTurned ? places : names
    let (besideNames, beside) = Self.nameWidth(labels, layout)
    let count = Double(max(1, columnNames.count))
    namesAbove =
      !Self.fit(columnNames, (layout.width - beside) / count, layout)
      && Self.fit(columnNames, layout.width / count, layout)
    left = namesAbove ? 0 : beside
    rowNames =
      namesAbove
      ? labels.map { WrappedText($0, limit: layout.width, fontSize: layout.fontSize) } : besideNames
    let width = (layout.width - left) / count
    hasNumbers = width >= number
    let lines = rowNames.reduce(1) { max($0, $1.lines.count) }
    let needed = namesAbove ? 0 : Double(lines) * layout.lineHeight + 2
    cell = (width, max(hasNumbers ? 30 : min(width, 30), needed))
  }

  /// Whether every word of the columns' names fits a column of `width`.
  private static func fit(_ names: [String], _ width: Double, _ layout: Layout) -> Bool {
    names.allSatisfy { name in
      // The widths are estimated with a margin already: names may use the gap between the squares.
      name.split(separator: " ").allSatisfy {
        TextWidth.of(String($0), fontSize: layout.fontSize) <= width + 2
      }
    }
  }

  /// The room above a row for its name, in user units.
  private func nameHeight(_ row: Int) -> Double {
    namesAbove ? Double(rowNames[row].lines.count) * layout.lineHeight + 4 : 0
  }

  /// The top edge of the squares of a row, below the first by so much.
  private func offset(_ row: Int) -> Double {
    (0...row).reduce(Double(row) * cell.height) { $0 + nameHeight($1) }
  }

  private static func nameWidth(_ names: [String], _ layout: Layout) -> (names: [WrappedText], left: Double) {
    let texts = names.map { WrappedText($0, limit: layout.width * 0.3, fontSize: layout.fontSize) }
    return (texts, texts.reduce(0) { max($0, $1.width) } + 8)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 8000)
    let title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    let key = ShadeKey(
      scale: scale, layout: layout, isSized: !hasNumbers,
      missing: hasMissing ? .cross("no number shown") : nil)
    let keyTop = Double(title.count) * layout.lineHeight + 8
    key.draw(at: keyTop, to: &writer)
    let names = columnLines
    let header = keyTop + key.height + 6
    drawColumnNames(names, at: header, &writer)
    let top = header + Double(names.reduce(1) { max($0, $1.lines.count) }) * layout.lineHeight + 4
    drawRowNames(top, &writer)
    drawCells(top, &writer)
    return Drawing(
      body: writer, height: top + (rowNames.isEmpty ? 0 : offset(rowNames.count - 1) + cell.height) + 4)
  }

  private var hasMissing: Bool {
    data.names.indices.contains { series in data.places.indices.contains { data.value(series, $0) == nil } }
  }

  private func value(row: Int, column: Int) -> Double? {
    isTurned ? data.value(column, row) : data.value(row, column)
  }

  private func corner(row: Int, column: Int, _ top: Double) -> (x: Double, y: Double) {
    (left + Double(column) * cell.width, top + offset(row))
  }
}

extension HeatMapPlot {
  /// A column's name, where there is room for it.
  private struct ColumnName {
    var lines: [String]
    var middle: Double
  }

  private var columnLines: [ColumnName] {
    let middles = columnNames.indices.map { left + (Double($0) + 0.5) * cell.width }
    let isOrdered = columnNames.allSatisfy { $0.first?.isNumber ?? false }
    if !isOrdered || Self.fit(columnNames, cell.width, layout) {
      return zip(columnNames, middles).map { name, middle in
        ColumnName(
          lines: WrappedText(name, limit: cell.width + 2, fontSize: layout.fontSize).lines, middle: middle)
      }
    }
    return sparse(middles)
  }

  /// Every so many names on one line, from the first, where not all of them fit: for hours and ages, which have an order.
  private func sparse(_ middles: [Double]) -> [ColumnName] {
    let widest = columnNames.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) }
    let least = max(1, Int(((widest + 8) / cell.width).rounded(.up)))
    let stride = [1, 2, 3, 4, 6, 12].first { $0 >= least } ?? least
    return columnNames.indices.filter { $0.isMultiple(of: stride) }.map { index in
      let half = TextWidth.of(columnNames[index], fontSize: layout.fontSize) / 2
      return ColumnName(lines: [columnNames[index]], middle: min(middles[index], layout.width - half))
    }
  }

  private func drawColumnNames(_ names: [ColumnName], at y: Double, _ writer: inout MarkupWriter) {
    let most = names.reduce(1) { max($0, $1.lines.count) }
    writer.raw("<g class=\"tick\" text-anchor=\"middle\">")
    for name in names {
      let first = y + layout.fontSize + Double(most - name.lines.count) * layout.lineHeight
      writer.label(name.lines, x: name.middle, y: first, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawRowNames(_ top: Double, _ writer: inout MarkupWriter) {
    writer.raw("<g class=\"label\">")
    for (row, name) in rowNames.enumerated() {
      let block = Double(name.lines.count) * layout.lineHeight
      let edge = top + offset(row)
      let y =
        (namesAbove ? edge - block - 2 : edge + (cell.height - block) / 2) + layout.fontSize * 0.98
      writer.label(name.lines, x: 0, y: y, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawCells(_ top: Double, _ writer: inout MarkupWriter) {
    var missing: [(x: Double, y: Double)] = []
    for shade in 1...5 {
      var numbers: [(text: String, x: Double, y: Double)] = []
      var path = MarkupWriter(capacity: 1000)
      for row in rowNames.indices {
        for column in columnNames.indices {
          let corner = corner(row: row, column: column, top)
          guard let value = value(row: row, column: column) else {
            if shade == 1 { missing.append((corner.x + cell.width / 2, corner.y + cell.height / 2)) }
            continue
          }
          guard scale.shade(of: value) == shade else { continue }
          let mark = ShadeMark(size: cell.height - 2, shade: hasNumbers ? 5 : shade)
          mark.draw(x: corner.x + 1, y: corner.y + 1, width: cell.width - 2, to: &path)
          let middle = (x: corner.x + cell.width / 2, y: corner.y + cell.height / 2)
          numbers.append((data.text(value), middle.x, middle.y + layout.fontSize * 0.35))
        }
      }
      drawShade(shade, path, hasNumbers ? numbers : [], &writer)
    }
    MissingMark.draw(missing, size: min(cell.width, cell.height), to: &writer)
  }

  private func drawShade(
    _ shade: Int, _ path: MarkupWriter, _ numbers: [(text: String, x: Double, y: Double)],
    _ writer: inout MarkupWriter
  ) {
    guard path.count > 0 else { return }
    writer.raw("<path class=\"shade-")
    writer.number(shade)
    writer.raw("\" d=\"")
    writer.raw(path.bytes)
    writer.raw("\"/>")
    guard !numbers.isEmpty else { return }
    writer.raw("<g class=\"on-")
    writer.number(shade)
    writer.raw("\" text-anchor=\"middle\">")
    for number in numbers { writer.label(number.text, x: number.x, y: number.y) }
    writer.raw("</g>")
  }
}
