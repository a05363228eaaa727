import Datasets
import Drawing
import Markup

/// The columns of a chart in a frame that has their axis, with their numbers on them where all have room.
struct ColumnMarks {
  private let data: ChartData
  private let isSmall: Bool
  private let frame: PlotFrame
  private let bands: ColumnBands
  private let width: Double
  private let showsNumbers: Bool

  /// `whole` holds the numbers of several small charts, which all have their numbers on them or none has: none where
  /// a number under a short column would touch the names.
  init(_ data: ChartData, on bands: ColumnBands, in frame: PlotFrame, whole: ChartData? = nil) {
    self.data = data
    self.frame = frame
    self.bands = bands
    isSmall = whole != nil
    let width = Self.columnWidth(data, on: bands)
    self.width = width
    let step = data.isGrouped ? width : bands.step
    showsNumbers =
      whole.map { $0.values.allSatisfy { $0 >= 0 } } != false
      && (whole ?? data).values.allSatisfy {
        TextWidth.of(data.text($0), fontSize: frame.layout.fontSize) + 2 <= step
      }
  }

  /// Draws the columns, the line at zero, the numbers, and the symbols of numbers that are not there.
  func draw(to writer: inout MarkupWriter) {
    for series in data.names.indices { drawColumns(series, &writer) }
    drawZero(&writer)
    if showsNumbers { drawNumbers(&writer) }
    drawMissing(&writer)
  }

  /// How far the numbers under columns below zero reach out of the plot, in user units: the names stand under them.
  var footroom: Double {
    guard showsNumbers, let lowest = data.values.min(), lowest < 0 else { return 0 }
    return max(0, frame.scale(lowest) + frame.layout.fontSize + 8 - frame.bottom)
  }

  private var zero: Double { frame.scale(0) }

  private func left(_ series: Int, _ place: Int) -> Double {
    bands.middles[place] - bands.width / 2 + Double(series) * (width + (data.isGrouped ? PartGap.width : 0))
  }

  private func drawColumns(_ series: Int, _ writer: inout MarkupWriter) {
    for isTotal in [false, true] {
      let places = data.places.indices.filter {
        data.places[$0].isTotal == isTotal && data.value(series, $0) != nil
      }
      guard !places.isEmpty else { continue }
      writer.raw(isTotal ? "<path class=\"bar total series-" : "<path class=\"bar series-")
      writer.number(series + 1)
      writer.raw("\" d=\"")
      for place in places {
        ColumnMark(
          start: zero, end: frame.scale(data.value(series, place) ?? 0), left: left(series, place),
          width: width
        ).draw(to: &writer)
      }
      writer.raw("\"/>")
    }
  }

  private func drawZero(_ writer: inout MarkupWriter) {
    guard data.hasValues else { return }
    writer.raw("<path class=\"axis\" d=\"")
    writer.point("M", frame.left, zero)
    writer.raw("H")
    writer.tenth(frame.right)
    writer.raw("\"/>")
  }

  private func drawNumbers(_ writer: inout MarkupWriter) {
    guard data.hasValues else { return }
    writer.raw("<g class=\"value\" text-anchor=\"middle\">")
    for series in data.names.indices {
      for place in data.places.indices {
        guard let value = data.value(series, place) else { continue }
        let y = frame.scale(value) + (value < 0 ? frame.layout.fontSize + 2 : -6)
        writer.label(data.text(value), x: left(series, place) + width / 2, y: y)
      }
    }
    writer.raw("</g>")
  }

  /// A number that is not there leaves its room, marked with its symbol; all with a dashed outline where one of the
  /// symbols does not fit.
  private func drawMissing(_ writer: inout MarkupWriter) {
    guard data.hasValues else { return }
    let gaps = data.gaps
    guard !gaps.isEmpty else { return }
    guard !drawsOutlines else {
      writer.raw("<path class=\"blank\" d=\"")
      for gap in gaps {
        writer.point("M", left(gap.series, gap.place) + 0.5, zero)
        writer.raw("v")
        writer.tenth(-frame.layout.fontSize)
        writer.raw("h")
        writer.tenth(width - 1)
        writer.raw("V")
        writer.tenth(zero)
      }
      return writer.raw("\"/>")
    }
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    for gap in gaps { writer.label(gap.symbol, x: left(gap.series, gap.place) + width / 2, y: zero - 6) }
    writer.raw("</g>")
  }

  /// Small charts have outlines only: they share a note on what one means.
  private var drawsOutlines: Bool { isSmall || Self.drawsOutlines(data, on: bands, frame.layout) }
}

extension ColumnMarks {
  /// What a dashed outline means, for under the name of the axis.
  static let outlineNote = "A dashed outline: no number is shown"

  /// Whether a number that is not there is marked with an outline, because a symbol has no room.
  static func drawsOutlines(_ data: ChartData, on bands: ColumnBands, _ layout: Layout) -> Bool {
    let room = data.isGrouped ? columnWidth(data, on: bands) + 2 : bands.step
    return data.hasValues && data.gaps.contains { TextWidth.of($0.symbol, fontSize: layout.fontSize) > room }
  }

  fileprivate static func columnWidth(_ data: ChartData, on bands: ColumnBands) -> Double {
    let gap = data.isGrouped ? PartGap.width : 0
    return (bands.width + gap) / Double(data.names.count) - gap
  }
}

extension ChartData {
  /// The numbers that are not there, with the symbol that stands for each.
  var gaps: [(series: Int, place: Int, symbol: String)] {
    names.indices.flatMap { series in
      places.indices.filter { value(series, $0) == nil }.map { place in
        (series, place, cells[series][place]?.symbol?.rawValue ?? "–")
      }
    }
  }
}
