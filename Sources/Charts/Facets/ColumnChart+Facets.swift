import Drawing
import Markup

extension ColumnChart: UprightChart {
  static var places: ChartRequest.Places { .inOrder }

  static var limits: ChartLimits { .columns }

  /// Names too long to stand side by side have room beside horizontal bars.
  static func drawing(of facets: FacetedChart<ColumnChart>, _ layout: Layout) -> Drawing {
    let upright = UprightFacets(facets, layout: layout)
    return upright.isReadable ? upright.drawing() : SidewaysFacets(facets, layout: layout).drawing()
  }

  var axisNotes: [String] {
    (data.hasValues && !data.gaps.isEmpty ? [ColumnMarks.outlineNote] : [])
      + TimeMarks.smallNotes(events, data)
  }

  func domain(target: Int) -> ValueDomain { .forColumns(data.values, of: data.y, target: target) }

  func roomAbove(_ layout: Layout) -> Double {
    // Few columns may have their numbers on them.
    (data.places.count * data.names.count > 8 ? 0 : layout.lineHeight * 0.5)
      + (events.isEmpty ? 0 : TimeMarks.smallRoom(layout))
  }

  func overhang(_ layout: Layout) -> Double { ColumnBands.rightRoom(data, layout) }

  func fits(_ width: Double, _ layout: Layout) -> Bool {
    let bands = ColumnBands(data, from: 0, to: width)
    guard bands.labels(data, layout) != nil else { return false }
    return bands.width >= 2.5 * Double(data.names.count)
  }

  func drawPanel(in frame: PlotFrame, of whole: ColumnChart, _ writer: inout MarkupWriter) -> Double {
    let bands = ColumnBands(data, from: frame.left, to: frame.right)
    bands.marks(events, data, frame.layout, isSmall: true)
      .draw(top: frame.top, bottom: frame.bottom, to: &writer)
    ColumnMarks(data, on: bands, in: frame, whole: whole.data).draw(to: &writer)
    let labels = bands.labels(data, frame.layout)
    return bands.draw(data, labels ?? [], under: frame.bottom, frame.layout, &writer)
  }
}

extension ColumnChart: SidewaysChart {
  func header(_ layout: Layout) -> PlotHeader { PlotHeader(data.y.heading, notes: [], layout: layout) }

  func panel(_ layout: Layout, of whole: ColumnChart) -> Drawing {
    BarPlot(data: data, layout: layout, whole: whole.data).drawing()
  }

  func fits(_ layout: Layout, of whole: ColumnChart) -> Bool {
    BarPlot(data: data, layout: layout, whole: whole.data).isRoomy
  }
}
