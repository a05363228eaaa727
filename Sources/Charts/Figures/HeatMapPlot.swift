import Datasets
import Drawing
import Markup

/// A heat map laid out for one width. Where the columns are too narrow for their numbers and there are more columns
/// than rows, a phone gets the map turned on its side.
struct HeatMapPlot {
  private let data: ChartData
  private let scale: ShadeScale
  private let layout: Layout
  private let names: HeatMapNames
  private let cell: (width: Double, height: Double)
  private let hasNumbers: Bool

  init(data: ChartData, scale: ShadeScale, layout: Layout) {
    self.data = data
    self.scale = scale
    self.layout = layout
    let number = data.values.reduce(0) { max($0, TextWidth.of(data.text($1), fontSize: layout.fontSize)) } + 6
    names = HeatMapNames(data, number: number, layout: layout)
    let width = names.columnWidth
    hasNumbers = width >= number
    let lines = names.rows.reduce(1) { max($0, $1.lines.count) }
    let needed = names.areAbove ? 0 : Double(lines) * layout.lineHeight + 2
    cell = (width, max(hasNumbers ? 30 : min(width, 30), needed))
  }

  /// The room above a row for its name, in user units.
  private func nameHeight(_ row: Int) -> Double {
    names.areAbove ? Double(names.rows[row].lines.count) * layout.lineHeight + 4 : 0
  }

  /// The top edge of the squares of a row, below the first by so much.
  private func offset(_ row: Int) -> Double {
    (0...row).reduce(Double(row) * cell.height + names.rowGap(row)) { $0 + nameHeight($1) }
  }

  /// The left edge of a column, in user units.
  private func edge(_ column: Int) -> Double {
    names.left + Double(column) * cell.width + names.columnGap(column)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 8000)
    let title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    let key = ShadeKey(
      scale: scale, layout: layout, isSized: !hasNumbers,
      missing: missing)
    let keyTop = Double(title.count) * layout.lineHeight + 8
    key.draw(at: keyTop, to: &writer)
    let letters = LetterKey(names.heads == .letters ? names.columns : [], layout: layout)
    letters.draw(at: keyTop + key.height + 2, to: &writer)
    let heads = columnHeads
    let header = keyTop + key.height + (letters.height > 0 ? letters.height + 8 : 0) + 6
    drawColumnNames(heads, at: header, &writer)
    let top = header + Double(heads.reduce(1) { max($0, $1.lines.count) }) * layout.lineHeight + 4
    drawRowNames(top, &writer)
    drawCells(top, &writer)
    let bottom = top + (names.rows.isEmpty ? 0 : offset(names.rows.count - 1) + cell.height)
    drawBreaks(top, bottom, &writer)
    return Drawing(body: writer, height: bottom + 4)
  }

  /// How a number that is not there is marked: with its symbol, or an outline where one of them has no room.
  private var missing: ShadeKey.Missing? {
    let symbols = data.gaps.map(\.symbol)
    guard !symbols.isEmpty else { return nil }
    let words = "no number shown"
    guard symbols.allSatisfy({ TextWidth.of($0, fontSize: layout.fontSize) + 4 <= cell.width }) else {
      return .blank(words)
    }
    var kinds: [String] = []
    for symbol in symbols where !kinds.contains(symbol) { kinds.append(symbol) }
    return .symbol(kinds.joined(separator: " "), words)
  }

  private func symbol(_ series: Int, _ place: Int) -> String {
    data.cells[series][place]?.symbol?.rawValue ?? "–"
  }

  private func value(row: Int, column: Int) -> Double? {
    names.isTurned ? data.value(column, row) : data.value(row, column)
  }

  private func symbol(row: Int, column: Int) -> String {
    names.isTurned ? symbol(column, row) : symbol(row, column)
  }

  private func corner(row: Int, column: Int, _ top: Double) -> (x: Double, y: Double) {
    (edge(column), top + offset(row))
  }
}

extension HeatMapPlot {
  /// A column's name, where there is room for it.
  private struct ColumnName {
    var lines: [String]
    var middle: Double
  }

  private var columnHeads: [ColumnName] {
    let middles = names.columns.indices.map { edge($0) + cell.width / 2 }
    switch names.heads {
    case .sparse: return sparse(middles)
    case .letters:
      return middles.enumerated().map { ColumnName(lines: [LetterKey.letter($0)], middle: $1) }
    case .whole:
      return zip(names.columns, middles).map { name, middle in
        ColumnName(
          lines: WrappedText(name, limit: cell.width + 2, fontSize: layout.fontSize).lines, middle: middle)
      }
    }
  }

  /// Every so many names on one line, from the first, where not all of them fit.
  private func sparse(_ middles: [Double]) -> [ColumnName] {
    let columns = names.columns
    let widest = columns.reduce(0) { max($0, TextWidth.of($1, fontSize: layout.fontSize)) }
    let least = max(1, Int(((widest + 8) / cell.width).rounded(.up)))
    let stride = [1, 2, 3, 4, 6, 12].first { $0 >= least } ?? least
    return columns.indices.filter { $0.isMultiple(of: stride) }.map { index in
      let half = TextWidth.of(columns[index], fontSize: layout.fontSize) / 2
      return ColumnName(
        lines: [columns[index]], middle: max(half, min(middles[index], layout.width - half)))
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
    for (row, name) in names.rows.enumerated() {
      let block = Double(name.lines.count) * layout.lineHeight
      let edge = top + offset(row)
      let y =
        (names.areAbove ? edge - block - 2 : edge + (cell.height - block) / 2) + layout.fontSize * 0.98
      writer.label(name.lines, x: 0, y: y, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawCells(_ top: Double, _ writer: inout MarkupWriter) {
    var missing: [(text: String, x: Double, y: Double)] = []
    for shade in 1...5 {
      var numbers: [(text: String, x: Double, y: Double)] = []
      var path = MarkupWriter(capacity: 1000)
      for row in names.rows.indices {
        for column in names.columns.indices {
          let corner = corner(row: row, column: column, top)
          guard let value = value(row: row, column: column) else {
            let y = corner.y + cell.height / 2
            if shade == 1 {
              missing.append((symbol(row: row, column: column), corner.x + cell.width / 2, y))
            }
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
    drawMissing(missing, &writer)
  }

  private func drawMissing(_ marks: [(text: String, x: Double, y: Double)], _ writer: inout MarkupWriter) {
    guard !marks.isEmpty else { return }
    if case .blank = missing {
      writer.raw("<path class=\"blank\" d=\"")
      let size = (width: cell.width - 4, height: cell.height - 4)
      for mark in marks {
        ShadeMark(size: size.height, shade: 5).draw(
          x: mark.x - size.width / 2, y: mark.y - size.height / 2, width: size.width, to: &writer)
      }
      return writer.raw("\"/>")
    }
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    for mark in marks { writer.label(mark.text, x: mark.x, y: mark.y + layout.fontSize * 0.35) }
    writer.raw("</g>")
  }

  /// A dashed rule between the last squares counted one way and the first counted another.
  private func drawBreaks(_ top: Double, _ bottom: Double, _ writer: inout MarkupWriter) {
    guard !names.rowBreaks.isEmpty || !names.columnBreaks.isEmpty else { return }
    writer.raw("<path class=\"series-break\" d=\"")
    for row in names.rowBreaks {
      writer.point("M", 0, top + offset(row) - nameHeight(row) - HeatMapNames.breakGap / 2)
      writer.raw("H")
      writer.tenth(layout.width)
    }
    for column in names.columnBreaks {
      writer.point("M", edge(column) - HeatMapNames.breakGap / 2, top)
      writer.raw("V")
      writer.tenth(bottom)
    }
    writer.raw("\"/>")
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
