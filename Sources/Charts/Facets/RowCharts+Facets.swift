import Drawing

extension BarChart: SidewaysChart {
  static var places: ChartRequest.Places { .labels }

  static var limits: ChartLimits { .bars }

  var keyNames: [String] { [] }

  func header(_ layout: Layout) -> PlotHeader { PlotHeader(data.y.heading, notes: [], layout: layout) }

  func panel(_ layout: Layout, of whole: BarChart) -> Drawing {
    BarPlot(data: data, layout: layout, whole: whole.data).drawing()
  }

  func fits(_ layout: Layout, of whole: BarChart) -> Bool {
    BarPlot(data: data, layout: layout, whole: whole.data).isRoomy
  }
}

extension DotChart: SidewaysChart {
  static var places: ChartRequest.Places { .labels }

  static var limits: ChartLimits { .dots }

  var keyNames: [String] { [] }

  func header(_ layout: Layout) -> PlotHeader { DotPlot.header(data, .interval, layout) }

  func panel(_ layout: Layout, of whole: DotChart) -> Drawing {
    DotPlot(data: data, style: .interval, layout: layout, whole: whole.data).drawing()
  }

  func fits(_ layout: Layout, of whole: DotChart) -> Bool {
    DotPlot(data: data, style: .interval, layout: layout, whole: whole.data).isRoomy
  }
}

extension LollipopChart: SidewaysChart {
  static var places: ChartRequest.Places { .labels }

  static var limits: ChartLimits { .dots }

  var keyNames: [String] { [] }

  func header(_ layout: Layout) -> PlotHeader { DotPlot.header(data, .stem, layout) }

  func panel(_ layout: Layout, of whole: LollipopChart) -> Drawing {
    DotPlot(data: data, style: .stem, layout: layout, whole: whole.data).drawing()
  }

  func fits(_ layout: Layout, of whole: LollipopChart) -> Bool {
    DotPlot(data: data, style: .stem, layout: layout, whole: whole.data).isRoomy
  }
}
