import Datasets
import Drawing
import Markup

extension StackedColumnChart: UprightChart {
  static var places: ChartRequest.Places { .inOrder }

  static var limits: ChartLimits { .stacks }

  static var joining: FacetData.Joining { .places }

  var keyNames: [String] { data.names }

  /// Names too long to stand side by side have room beside horizontal bars.
  static func drawing(of facets: FacetedChart<StackedColumnChart>, _ layout: Layout) -> Drawing {
    let upright = UprightFacets(facets, layout: layout)
    return upright.isReadable ? upright.drawing() : SidewaysFacets(facets, layout: layout).drawing()
  }

  var measured: Column { stacks.column(each: "column") }

  func domain(target: Int) -> ValueDomain { stacks.domain(of: measured, target: target) }

  var axisNotes: [String] { TimeMarks.smallNotes(events, data) }

  func roomAbove(_ layout: Layout) -> Double { events.isEmpty ? 0 : TimeMarks.smallRoom(layout) }

  func overhang(_ layout: Layout) -> Double { ColumnBands.rightRoom(data, layout) }

  func fits(_ width: Double, _ layout: Layout) -> Bool {
    let bands = ColumnBands(data, from: 0, to: width)
    return bands.labels(data, layout) != nil && bands.width >= 2.5
  }

  func drawPanel(in frame: PlotFrame, of whole: StackedColumnChart, _ writer: inout MarkupWriter) -> Double {
    let bands = ColumnBands(data, from: frame.left, to: frame.right)
    bands.marks(events, data, frame.layout, isSmall: true)
      .draw(top: frame.top, bottom: frame.bottom, to: &writer)
    StackMarks(stacks, on: bands, in: frame).draw(to: &writer)
    return bands.draw(
      data, bands.labels(data, frame.layout) ?? [], under: frame.bottom, frame.layout, &writer)
  }
}

extension StackedColumnChart: SidewaysChart {
  func header(_ layout: Layout) -> PlotHeader {
    PlotHeader(measured.heading, notes: [], layout: layout)
  }

  func panel(_ layout: Layout, of whole: StackedColumnChart) -> Drawing {
    StackedBarPlot(stacks: stacks, layout: layout, whole: whole.stacks).drawing()
  }

  func fits(_ layout: Layout, of whole: StackedColumnChart) -> Bool {
    StackedBarPlot(stacks: stacks, layout: layout, whole: whole.stacks).isRoomy
  }
}

extension StackedBarChart: SidewaysChart {
  static var places: ChartRequest.Places { .labels }

  static var limits: ChartLimits { .stacks }

  static var joining: FacetData.Joining { .places }

  var keyNames: [String] { data.names }

  func header(_ layout: Layout) -> PlotHeader {
    PlotHeader(stacks.column(each: "bar").heading, notes: [], layout: layout)
  }

  func panel(_ layout: Layout, of whole: StackedBarChart) -> Drawing {
    StackedBarPlot(stacks: stacks, layout: layout, whole: whole.stacks).drawing()
  }

  func fits(_ layout: Layout, of whole: StackedBarChart) -> Bool {
    StackedBarPlot(stacks: stacks, layout: layout, whole: whole.stacks).isRoomy
  }
}

extension PyramidChart: SidewaysChart {
  static var places: ChartRequest.Places { .inOrder }

  static var limits: ChartLimits { .pyramid }

  static var joining: FacetData.Joining { .places }

  /// Each pyramid has the names of its sides above them.
  var keyNames: [String] { [] }

  func header(_ layout: Layout) -> PlotHeader { PlotHeader(data.y.heading, notes: [], layout: layout) }

  func panel(_ layout: Layout, of whole: PyramidChart) -> Drawing {
    PyramidPlot(data: data, layout: layout, whole: whole.data).drawing()
  }

  func fits(_ layout: Layout, of whole: PyramidChart) -> Bool {
    PyramidPlot(data: data, layout: layout, whole: whole.data).isRoomy
  }
}
