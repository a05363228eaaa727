import Drawing
import Markup

/// Panels with an upright value axis, laid out for one width: in each row the numbers of the axis stand once, at the
/// left, and every panel has its own name above it and its own places under it.
struct UprightFacets<Base: UprightChart> {
  private let facets: FacetedChart<Base>
  private let layout: Layout
  private let grid: FacetGrid
  private let names: FacetNames
  private let frame: PlotFrame
  private let key: SeriesKey

  init(_ facets: FacetedChart<Base>, layout: Layout) {
    self.facets = facets
    self.layout = layout
    let whole = facets.whole
    key = SeriesKey(facets.panels[0].keyNames, layout: layout)
    let notes = whole.axisNotes + FacetWords(data: facets.data).referenceNotes(Base.referenceNoun)
    let paper = { (columns: Int) in
      let height = Self.height(columns: columns, layout, isEmpty: !whole.data.hasValues)
      return PlotFrame(
        whole.measured, domain: Self.domain(of: whole, height, layout), notes: notes,
        room: .init(height: height), layout: layout)
    }
    let grid = { (left: Double) in
      FacetGrid(
        count: facets.panels.count, left: left, overhang: facets.panels[0].overhang(layout), layout: layout
      ) { width, columns in
        // With two columns left, a name may have as many lines as it likes.
        FacetNames.fit(facets.data.names, width, lines: columns > 2 ? 2 : .max, layout)
          && facets.panels[0].fits(width, layout)
      }
    }
    // The axis has more numbers where the plots are taller, and they may be wider.
    let frame = paper(grid(paper(3).left).columns)
    self.frame = frame
    self.grid = grid(frame.left)
    names = FacetNames(facets.data.names, width: self.grid.width, layout: layout)
  }

  /// Whether what stands under the plots can be read.
  var isReadable: Bool { facets.panels[0].fits(grid.width, layout) }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 2000 + facets.panels.count * 1000)
    frame.drawHeader(&writer)
    var y = frame.top - layout.fontSize * 0.2
    if key.height > 0 {
      key.draw(at: y - layout.fontSize * 0.8, to: &writer)
      y += key.height + 4
    }
    let count = facets.panels.count
    var baseline = y
    for first in stride(from: 0, to: count, by: grid.columns) {
      if first > 0 { y = baseline + layout.fontSize }
      baseline = drawRow(first..<min(first + grid.columns, count), at: y, &writer)
    }
    let end = frame.drawHorizontalTitle(facets.whole.data.x, below: baseline, &writer)
    return Drawing(body: writer, height: end)
  }

  /// Draws the panels of one row from `y` down, and returns the baseline of their last line.
  private func drawRow(_ row: Range<Int>, at y: Double, _ writer: inout MarkupWriter) -> Double {
    let lines = names.lines(in: row)
    let above = facets.panels[row].reduce(0) { max($0, $1.roomAbove(layout)) }
    let top = y + Double(lines) * layout.lineHeight + layout.fontSize * 0.5 + above
    return row.reduce(y) { baseline, index in
      let left = self.left(index)
      names.draw(index, of: lines, left: left, at: y, layout, &writer)
      let frame = frame.moved(left: left, right: left + grid.width, top: top)
      return max(baseline, drawPanel(index, in: frame, isFirst: index == row.lowerBound, &writer))
    }
  }

  private func drawPanel(
    _ index: Int, in frame: PlotFrame, isFirst: Bool, _ writer: inout MarkupWriter
  ) -> Double {
    let panel = facets.panels[index]
    if facets.whole.data.hasValues { frame.drawAxis(&writer, numbered: isFirst) }
    if let total = facets.data.total, total != index {
      facets.panels[total].drawReference(in: frame, &writer)
    }
    if !panel.data.hasValues { frame.drawNothing(&writer, text: "No numbers" + panel.data.symbolsInPlace) }
    return panel.drawPanel(in: frame, of: facets.whole, &writer)
  }

  private func left(_ index: Int) -> Double {
    frame.left + Double(index % grid.columns) * (grid.width + grid.gap)
  }

  /// The axis that leaves the least room unused, of those whose numbers stand apart: with as many as stand well apart.
  private static func domain(of whole: Base, _ height: Double, _ layout: Layout) -> ValueDomain {
    let choices = (1...5).map { target in
      let domain = whole.domain(target: target)
      let steps = domain.ticks.values.count - 1
      let isAiry = height / Double(steps) >= layout.fontSize * 2.1
      return (domain: domain, steps: steps, rank: isAiry ? -steps : steps)
    }
    let span = { (domain: ValueDomain) in domain.ticks.upper - domain.ticks.lower }
    let best = choices.filter { height / Double($0.steps) >= layout.fontSize * 1.6 }
      .min { (span($0.domain), $0.rank) < (span($1.domain), $1.rank) }
    return best?.domain ?? choices[0].domain
  }

  /// Plots are about two thirds as tall as they are wide; with nothing to draw, they are low.
  private static func height(columns: Int, _ layout: Layout, isEmpty: Bool) -> Double {
    if isEmpty { return layout.lineHeight * 3 }
    let most = layout.width < 400 ? 150.0 : 190
    return min(max((layout.width - 40) / Double(columns) * 0.62, 104), most)
  }
}
