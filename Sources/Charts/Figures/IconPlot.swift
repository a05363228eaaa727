import Drawing
import Markup

/// The shapes of an icon array, ten to a row, under the fraction in words.
struct IconPlot {
  let share: IconShare
  let told: String
  let layout: Layout

  func drawing(_ writer: inout MarkupWriter) -> Drawing {
    writer.raw("<g class=\"group big\">")
    writer.label(share.words, x: 0, y: layout.fontSize * 1.6)
    writer.raw("</g>")
    let note = "\(told): \(share.filled) of \(share.total) shapes filled"
    let lines = WrappedText(note, limit: layout.width, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-note\">")
    writer.label(lines, x: 0, y: layout.fontSize * 3, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    let top = layout.fontSize * 2.6 + Double(lines.count) * layout.lineHeight
    draw(Array(share.filled..<share.total), top, "<path class=\"icon\" d=\"", &writer)
    draw(Array(0..<share.filled), top, "<path class=\"icon full\" d=\"", &writer)
    if share.hasHalf { drawHalf(share.filled, top, &writer) }
    return Drawing(body: writer, height: top + Double(share.total / 10) * pitch)
  }

  private var pitch: Double { share.total == 20 ? 30 : 22 }
  /// Round in the picture too: were it rounded there, two of it would not be as wide as the shape.
  private var radius: Double { (pitch * 3.8).rounded() / 10 }

  private func middle(_ index: Int, _ top: Double) -> (x: Double, y: Double) {
    (Double(index % 10) * pitch + pitch / 2, top + Double(index / 10) * pitch + pitch / 2)
  }

  private func draw(
    _ indices: [Int], _ top: Double, _ start: StaticString, _ writer: inout MarkupWriter
  ) {
    guard !indices.isEmpty else { return }
    writer.raw(start)
    for index in indices {
      let (x, y) = middle(index, top)
      writer.point("M", x - radius, y)
      arc(2 * radius, &writer)
      arc(-2 * radius, &writer)
    }
    writer.raw("\"/>")
  }

  private func drawHalf(_ index: Int, _ top: Double, _ writer: inout MarkupWriter) {
    let (x, y) = middle(index, top)
    writer.raw("<path class=\"icon full\" d=\"")
    writer.point("M", x - radius, y)
    writer.raw("a")
    writer.tenth(radius)
    writer.raw(" ")
    writer.tenth(radius)
    writer.raw(" 0 0 0 ")
    writer.tenth(2 * radius)
    writer.raw(" 0z\"/>")
  }

  private func arc(_ across: Double, _ writer: inout MarkupWriter) {
    writer.raw("a")
    writer.tenth(radius)
    writer.raw(" ")
    writer.tenth(radius)
    writer.raw(" 0 1 0 ")
    writer.tenth(across)
    writer.raw(" 0")
  }
}
