import Datasets
import Drawing
import Markup

/// An area map laid out for one width. An area with room holds its name and number; a smaller one a numeral, which
/// the list below explains. With more areas than that list can hold, the shades and the table must do.
struct AreaMapPlot {
  /// More areas than this are not named one by one.
  private static let mostNamed = 30

  private let data: ChartData
  private let scale: ShadeScale
  private let layout: Layout
  private let projection: MapProjection
  private let areas: [Placed]

  private struct Placed {
    var name: String
    var rings: [[MapProjection.Point]]
    var number: Double?
    var text: String
    var spot: LabelSpot?
    /// The middle of what is written in the area.
    var label: MapProjection.Point?
    /// What is written in the area.
    var lines: [String]
    /// The numeral that stands for the name, where that did not fit.
    var numeral: Int?
  }

  init(data: ChartData, shapes: MapShapes, scale: ShadeScale, layout: Layout) {
    self.data = data
    self.scale = scale
    self.layout = layout
    let projection = MapProjection(shapes, width: layout.width, mostHeight: layout.width < 400 ? 420 : 520)
    self.projection = projection
    let isNamed = shapes.areas.count <= Self.mostNamed
    var numerals = 0
    areas = shapes.areas.map { area in
      var placed = Self.placed(area, data, projection, isNamed: isNamed, layout)
      if isNamed, placed.lines.isEmpty {
        numerals += 1
        placed.numeral = numerals
        placed.lines = ["\(numerals)"]
      }
      return placed
    }
  }

  private static func placed(
    _ area: MapShapes.Area, _ data: ChartData, _ projection: MapProjection, isNamed: Bool, _ layout: Layout
  ) -> Placed {
    let place = data.places.firstIndex { area.names.contains($0.label) }
    let cell = place.flatMap { data.cells.first?[$0] }
    let name = place.map { data.places[$0].label } ?? area.names.first ?? ""
    let rings = projection.rings(of: area)
    let text = cell.map { $0.symbol?.rawValue ?? data.y.text(of: $0) } ?? "no data"
    var placed = Placed(
      name: name, rings: rings, number: place.flatMap { data.value(0, $0) }, text: text,
      spot: isNamed ? LabelSpot(rings) : nil, lines: [])
    guard let spot = placed.spot else { return placed }
    // A name on one line is best; one that is too wide for its area may stand on two.
    for limit in [layout.width, spot.radius * 1.7] {
      let label = WrappedText(name, limit: limit, fontSize: layout.fontSize)
      let width = max(label.width, TextWidth.of(text, fontSize: layout.fontSize))
      let height = Double(label.lines.count + 1) * layout.lineHeight
      guard label.lines.joined(separator: " ") == name, let point = spot.place(for: width, height) else {
        continue
      }
      placed.label = point
      placed.lines = label.lines + [text]
      break
    }
    return placed
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 20_000)
    let title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    let key = ShadeKey(
      scale: scale, layout: layout, isSized: false,
      missing: areas.contains { $0.number == nil } ? .blank("no number shown") : nil)
    let keyTop = Double(title.count) * layout.lineHeight + 8
    key.draw(at: keyTop, to: &writer)
    let top = keyTop + key.height + 10
    for shade in [nil, 1, 2, 3, 4, 5] { drawShade(shade, top, &writer) }
    for area in areas { drawLabel(area, top, &writer) }
    let bottom = drawList(at: top + projection.height + 6, &writer)
    return Drawing(body: writer, height: bottom)
  }

  private func shade(_ area: Placed) -> Int? { area.number.flatMap(scale.shade) }

  private func drawShade(_ shade: Int?, _ top: Double, _ writer: inout MarkupWriter) {
    let chosen = areas.filter { self.shade($0) == shade && !$0.rings.isEmpty }
    guard !chosen.isEmpty else { return }
    writer.raw("<path class=\"area ")
    writer.raw(markup: shade.map { "shade-\($0)" } ?? "blank")
    writer.raw("\" fill-rule=\"evenodd\" d=\"")
    for ring in chosen.flatMap(\.rings) {
      for (index, point) in ring.enumerated() {
        writer.point(index == 0 ? "M" : index == 1 ? "L" : " ", point.x, top + point.y)
      }
      writer.raw("z")
    }
    writer.raw("\"/>")
  }

  private func drawLabel(_ area: Placed, _ top: Double, _ writer: inout MarkupWriter) {
    guard let middle = area.label ?? area.spot?.middle, !area.lines.isEmpty else { return }
    writer.raw("<g class=\"")
    writer.raw(markup: shade(area).map { "on-\($0)" } ?? "missing")
    writer.raw("\" text-anchor=\"middle\">")
    let block = Double(area.lines.count) * layout.lineHeight
    let y = top + middle.y - block / 2 + layout.fontSize * 0.98
    writer.label(area.lines, x: middle.x, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// Names the numerals below the map, and returns where the picture ends.
  private func drawList(at top: Double, _ writer: inout MarkupWriter) -> Double {
    let listed = areas.compactMap { area in area.numeral.map { "\($0). \(area.name): \(area.text)" } }
    guard !listed.isEmpty else { return top }
    var y = top + 4
    writer.raw("<g class=\"label\">")
    for text in listed {
      let lines = WrappedText(text, limit: layout.width, fontSize: layout.fontSize).lines
      writer.label(lines, x: 0, y: y + layout.fontSize, lineHeight: layout.lineHeight)
      y += Double(lines.count) * layout.lineHeight
    }
    writer.raw("</g>")
    return y + 6
  }
}
