import Drawing
import Markup

/// Panels whose rows have their names before them, laid out for one width. The numbers stand at the ends of the rows
/// or on an axis in each panel, so that none must be traced across.
struct SidewaysFacets<Base: SidewaysChart> {
  private static var gap: Double { 32 }

  private let facets: FacetedChart<Base>
  private let layout: Layout
  private let columns: Int
  private let panelLayout: Layout
  private let names: FacetNames

  init(_ facets: FacetedChart<Base>, layout: Layout) {
    self.facets = facets
    self.layout = layout
    let most = layout.width < 400 ? 1 : min(facets.panels.count, facets.panels.count == 4 ? 2 : 3)
    let fitting = stride(from: most, to: 1, by: -1).first { columns in
      let panel = Self.panelLayout(columns, layout)
      return FacetNames.fit(facets.data.names, panel.width, lines: 2, layout)
        && facets.panels[0].fits(panel, of: facets.whole)
    }
    columns = fitting ?? 1
    panelLayout = Self.panelLayout(columns, layout)
    names = FacetNames(facets.data.names, width: panelLayout.width, layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 2000 + facets.panels.count * 1000)
    let header = facets.whole.header(layout)
    header.draw(to: &writer)
    let key = SeriesKey(facets.panels[0].keyNames, layout: layout)
    key.draw(at: header.height + 4, to: &writer)
    var y = header.height + key.height + (key.height > 0 ? 10 : 0) + layout.fontSize * 0.6
    for first in stride(from: 0, to: facets.panels.count, by: columns) {
      if first > 0 { y += layout.lineHeight }
      y = drawRow(first..<min(first + columns, facets.panels.count), at: y, &writer)
    }
    return Drawing(body: writer, height: y)
  }

  /// Draws the panels of one row from `y` down, and returns where they end.
  private func drawRow(_ row: Range<Int>, at y: Double, _ writer: inout MarkupWriter) -> Double {
    let lines = names.lines(in: row)
    let top = y + Double(lines) * layout.lineHeight
    return row.reduce(y) { end, index in
      let left = Double(index - row.lowerBound) * (panelLayout.width + Self.gap)
      names.draw(index, of: lines, left: left, at: y, layout, &writer)
      let panel = facets.panels[index].panel(panelLayout, of: facets.whole)
      writer.raw("<g transform=\"translate(")
      writer.tenth(left)
      writer.raw(" ")
      writer.tenth(top)
      writer.raw(")\">")
      writer.raw(panel.body.bytes)
      writer.raw("</g>")
      return max(end, top + panel.height)
    }
  }

  /// The layout of one of so many panels side by side: narrower, with the same text.
  private static func panelLayout(_ columns: Int, _ layout: Layout) -> Layout {
    guard columns > 1 else { return layout }
    var panel = layout
    panel.width = (layout.width - Double(columns - 1) * gap) / Double(columns)
    panel.barLabelLimit = panel.width * 0.42
    panel.tickTarget = 3
    return panel
  }
}
