import Drawing
import Markup

extension ColumnChart: UprightChart {
  static var places: ChartRequest.Places { .inOrder }

  static var limits: ChartLimits { .columns }

  init?(_ data: ChartData, _ request: inout ChartRequest) {
    self.data = data
  }

  func domain(target: Int) -> ValueDomain { .forColumns(data.values, of: data.y, target: target) }

  func overhang(_ layout: Layout) -> Double { ColumnBands.rightRoom(data, layout) }

  func fits(_ width: Double, _ layout: Layout) -> Bool {
    let bands = ColumnBands(data, from: 0, to: width)
    guard bands.labels(data, layout) != nil else { return false }
    return bands.step * Double(data.places.count) >= 4 * Double(data.places.count)
  }

  func drawPanel(in frame: PlotFrame, _ writer: inout MarkupWriter) -> Double {
    let bands = ColumnBands(data, from: frame.left, to: frame.right)
    ColumnMarks(data, on: bands, in: frame).draw(to: &writer)
    let labels = bands.labels(data, frame.layout)
    return bands.draw(data, labels ?? [], under: frame.bottom, frame.layout, &writer)
  }
}
