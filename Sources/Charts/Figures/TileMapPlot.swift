import Datasets
import Drawing
import Markup

/// A tile map laid out for one width: each tile has its area's name and number, so no shade need be looked up.
struct TileMapPlot {
  private let data: ChartData
  private let tiles: TileLayout
  private let scale: ShadeScale
  private let layout: Layout
  private let side: Double
  private let height: Double
  private let label: Label

  /// What stands in a tile: what has room, names first.
  private enum Label {
    case nameAndNumber
    /// A letter, which a list below explains, and the number.
    case letterAndNumber
    /// The letter alone; the list has the numbers.
    case letter
  }

  init(data: ChartData, tiles: TileLayout, scale: ShadeScale, layout: Layout) {
    self.data = data
    self.tiles = tiles
    self.scale = scale
    self.layout = layout
    side = min(layout.width / Double(max(1, tiles.width)), 150)
    let room = side - 6
    let fits = { (texts: [String]) in
      texts.allSatisfy { TextWidth.of($0, fontSize: layout.fontSize) <= room }
    }
    let words = tiles.areas.flatMap { $0.split(separator: " ") }.map(String.init)
    let numbersFit = fits(data.values.map(data.text) + ["[c]"])
    label = numbersFit ? (fits(words) ? .nameAndNumber : .letterAndNumber) : .letter
    let lines = tiles.areas.reduce(1) {
      max($0, WrappedText($1, limit: room, fontSize: layout.fontSize).lines.count)
    }
    switch label {
    case .nameAndNumber: height = Double(lines + 1) * layout.lineHeight + 14
    case .letterAndNumber: height = 2 * layout.lineHeight + 12
    case .letter: height = min(side, 48)
    }
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 4000)
    let title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    let key = ShadeKey(
      scale: scale, layout: layout, isSized: false,
      missing: placed.contains { value($0).number == nil } ? .blank("no number shown") : nil)
    let keyTop = Double(title.count) * layout.lineHeight + 8
    key.draw(at: keyTop, to: &writer)
    let top = keyTop + key.height + 10
    for tile in placed { draw(tile, top, &writer) }
    let bottom = top + Double(tiles.rows.count) * height + 4
    guard label != .nameAndNumber else { return Drawing(body: writer, height: bottom) }
    let names = placed.map { label == .letter ? "\($0.area): \(value($0).text)" : $0.area }
    let list = LetterKey(names, layout: layout)
    list.draw(at: bottom + 6, to: &writer)
    return Drawing(body: writer, height: bottom + 6 + list.height + 6)
  }

  private struct Tile {
    var area: String
    var letter: String
    var row: Int
    var column: Int
  }

  private var placed: [Tile] {
    var tiles: [Tile] = []
    for (row, areas) in self.tiles.rows.enumerated() {
      for (column, area) in areas.enumerated() {
        guard let area else { continue }
        tiles.append(Tile(area: area, letter: LetterKey.letter(tiles.count), row: row, column: column))
      }
    }
    return tiles
  }

  private func value(_ tile: Tile) -> (number: Double?, text: String) {
    guard let place = data.places.firstIndex(where: { $0.label == tile.area }),
      let cell = data.cells.first?[place]
    else { return (nil, "no data") }
    return (data.value(0, place), cell.symbol?.rawValue ?? data.y.text(of: cell))
  }

  private func draw(_ tile: Tile, _ top: Double, _ writer: inout MarkupWriter) {
    let (number, text) = value(tile)
    let (x, y) = (Double(tile.column) * side, top + Double(tile.row) * height)
    let shade = number.flatMap(scale.shade)
    writer.raw("<path class=\"")
    writer.raw(markup: shade.map { "shade-\($0)" } ?? "blank")
    writer.raw("\" d=\"")
    ShadeMark(size: height - 4, shade: 5).draw(x: x + 2, y: y + 2, width: side - 4, to: &writer)
    writer.raw("\"/><g class=\"")
    writer.raw(markup: shade.map { "on-\($0)" } ?? "missing")
    writer.raw("\" text-anchor=\"middle\">")
    let lines =
      switch label {
      case .nameAndNumber: WrappedText(tile.area, limit: side - 6, fontSize: layout.fontSize).lines + [text]
      case .letterAndNumber: [tile.letter, text == "no data" ? "–" : text]
      case .letter: [tile.letter]
      }
    let first = y + (height - Double(lines.count) * layout.lineHeight) / 2 + layout.fontSize * 0.98
    writer.label(lines, x: x + side / 2, y: first, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }
}
