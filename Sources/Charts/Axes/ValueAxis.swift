import Datasets
import Drawing
import Markup

/// The vertical axis of a line chart: horizontal grid lines, each with its number to the left.
struct ValueAxis {
  private let ticks: Ticks
  private let texts: [String]
  private let fontSize: Double

  /// The room the widest number takes, in user units.
  let labelWidth: Double

  init(ticks: Ticks, numbers: AxisNumbers, fontSize: Double) {
    self.ticks = ticks
    self.fontSize = fontSize
    texts = ticks.values.map(numbers.text(of:))
    labelWidth = texts.reduce(0) { max($0, TextWidth.of($1, fontSize: fontSize)) }
  }

  /// Draws the grid from `left` to `right`, the line at zero stronger than the others, and the numbers before it.
  func draw(
    scale: LinearScale, left: Double, right: Double, numbered: Bool = true, to writer: inout MarkupWriter
  ) {
    drawGrid(scale: scale, left: left, right: right, writer: &writer)
    guard numbered else { return }
    writer.raw("<g class=\"tick\" text-anchor=\"end\">")
    for (value, text) in zip(ticks.values, texts) {
      writer.label(text, x: left - 6, y: scale(value) + fontSize * 0.35)
    }
    writer.raw("</g>")
  }

  private func drawGrid(
    scale: LinearScale, left: Double, right: Double, writer: inout MarkupWriter
  ) {
    let lines = ticks.values.filter { $0 != 0 }
    writer.raw("<path class=\"grid\" d=\"")
    for value in lines { rule(at: scale(value), left, right, &writer) }
    writer.raw("\"/>")
    guard lines.count < ticks.values.count else { return }
    writer.raw("<path class=\"axis\" d=\"")
    rule(at: scale(0), left, right, &writer)
    writer.raw("\"/>")
  }

  private func rule(at y: Double, _ left: Double, _ right: Double, _ writer: inout MarkupWriter) {
    writer.point("M", left, y)
    writer.raw("H")
    writer.tenth(right)
  }
}
