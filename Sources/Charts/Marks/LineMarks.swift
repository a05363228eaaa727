import Drawing
import Markup

/// The lines of numbers over time, and the bands round them, in a frame that has their axis.
struct LineMarks {
  /// How far from the edges of the frame the first and the last period stand, in user units.
  static let inset = 8.0

  /// Where each period stands across, in user units.
  let positions: [Double]

  /// The points by series, then place; nothing where there is no number.
  let points: [[LineMark.Point?]]

  private let data: ChartData
  private let frame: PlotFrame

  init(_ data: ChartData, in frame: PlotFrame) {
    self.data = data
    self.frame = frame
    let positions = Self.positions(of: data, in: frame)
    self.positions = positions
    points = data.names.indices.map { series in
      positions.indices.map { place in
        data.value(series, place).map { LineMark.Point(x: positions[place], y: frame.scale($0)) }
      }
    }
  }

  /// Where the periods of `data` stand across in a frame.
  static func positions(of data: ChartData, in frame: PlotFrame) -> [Double] {
    PeriodScale(data.periods, from: frame.left + inset, to: frame.right - inset).positions
  }

  /// Where the line of each series is interrupted: at years nobody has figures for, and at breaks in it.
  var interruptions: [Set<Int>] {
    let gaps = data.isOccasional ? [] : PeriodSequence.breaks(in: data.periods)
    return data.names.indices.map { gaps.union(data.breakPlaces(of: $0)) }
  }

  /// Draws the bands, then the lines over all of them.
  func draw(to writer: inout MarkupWriter) {
    let breaks = interruptions
    drawBands(breaks, &writer)
    for series in points.indices {
      LineMark(points: points[series], breaks: breaks[series], series: series, isAlone: points.count == 1)
        .draw(to: &writer)
    }
    for mark in data.changeMarks {
      if let point = points[mark.series][mark.place] { mark.draw(at: point, to: &writer) }
    }
    GapMarks(data, positions: positions, points: points.flatMap { $0.compactMap(\.self) }, in: frame)
      .draw(to: &writer)
  }

  private func drawBands(_ breaks: [Set<Int>], _ writer: inout MarkupWriter) {
    guard data.intervals != nil else { return }
    for series in data.names.indices {
      let spans = positions.indices.map { place in
        data.interval(series, place).map {
          BandMark.Span(x: positions[place], top: frame.scale($0.upper), bottom: frame.scale($0.lower))
        }
      }
      BandMark(spans: spans, breaks: breaks[series], series: series).draw(to: &writer)
    }
  }
}
