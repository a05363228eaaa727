import Drawing
import Markup

/// Writes a sketch as the inside of an SVG: lines first, then boxes and their text.
struct SketchMarkup {
  let sketch: Sketch
  let canvas: Canvas

  private static let numberRadius = 13.0

  func write(to writer: inout MarkupWriter) {
    for connector in sketch.connectors { write(connector, to: &writer) }
    for caption in sketch.captions { write(caption, to: &writer) }
    for box in sketch.boxes { write(box, to: &writer) }
  }

  // MARK: - Boxes

  private func write(_ box: Sketch.Box, to writer: inout MarkupWriter) {
    writer.raw(box.weight == .strong ? "<g class=\"box strong\"" : "<g class=\"box\"")
    if !box.isLeftAligned { writer.raw(" text-anchor=\"middle\"") }
    writer.raw("><rect")
    // One unit in: the outline must stay inside the picture.
    writer.attribute("x", tenth: box.frame.x + 1)
    writer.attribute("y", tenth: box.frame.y + 1)
    writer.attribute("width", tenth: box.frame.width - 2)
    writer.attribute("height", tenth: box.frame.height - 2)
    writer.raw(" rx=\"4\"/>")
    let text = textPlace(in: box)
    writer.label(box.lines, x: text.x, y: text.y, lineHeight: canvas.lineHeight)
    writer.raw("</g>")
    if let number = box.number { write(number, at: numberPlace(in: box), to: &writer) }
  }

  /// The first baseline. Capitals are about seven tenths of a line tall: half of that below the middle looks centred.
  private func textPlace(in box: Sketch.Box) -> Point {
    let rise = Double(box.lines.count - 1) * canvas.lineHeight / 2 - canvas.fontSize * 0.35
    guard box.number != nil else {
      let x = box.isLeftAligned ? box.frame.x + canvas.inset : box.frame.middle.x
      return Point(x: x, y: box.frame.middle.y - rise)
    }
    return box.isLeftAligned
      ? Point(x: box.frame.x + canvas.inset + Canvas.numberWidth, y: box.frame.middle.y - rise)
      : Point(
        x: box.frame.middle.x, y: box.frame.y + Canvas.numberHeight + canvas.inset + canvas.fontSize * 0.9)
  }

  private func numberPlace(in box: Sketch.Box) -> Point {
    box.isLeftAligned
      ? Point(x: box.frame.x + canvas.inset + Self.numberRadius, y: box.frame.middle.y)
      : Point(x: box.frame.middle.x, y: box.frame.y + canvas.inset + Self.numberRadius)
  }

  private func write(_ number: Int, at place: Point, to writer: inout MarkupWriter) {
    writer.raw("<g class=\"number\" text-anchor=\"middle\"><circle")
    writer.attribute("cx", tenth: place.x)
    writer.attribute("cy", tenth: place.y)
    writer.attribute("r", tenth: Self.numberRadius)
    writer.raw("/>")
    writer.label(String(number), x: place.x, y: place.y + canvas.fontSize * 0.35)
    writer.raw("</g>")
  }

  private func write(_ caption: Sketch.Caption, to writer: inout MarkupWriter) {
    writer.raw(caption.isCentred ? "<g class=\"heading\" text-anchor=\"middle\">" : "<g class=\"heading\">")
    writer.label(caption.lines, x: caption.place.x, y: caption.place.y, lineHeight: canvas.lineHeight)
    writer.raw("</g>")
  }

  // MARK: - Lines

  private func write(_ connector: Sketch.Connector, to writer: inout MarkupWriter) {
    writer.raw("<path class=\"arrow\" d=\"")
    writer.point("M", connector.start.x, connector.start.y)
    for piece in connector.pieces {
      switch piece {
      case .line(let end): writer.point("L", end.x, end.y)
      case .curve(let first, let second, let end):
        writer.point("C", first.x, first.y)
        writer.point(" ", second.x, second.y)
        writer.point(" ", end.x, end.y)
      }
    }
    if connector.hasHead, let head = ArrowHead(connector) {
      writer.point("M", head.left.x, head.left.y)
      writer.point("L", head.tip.x, head.tip.y)
      writer.point("L", head.right.x, head.right.y)
    }
    writer.raw("\"/>")
  }
}

/// The two strokes at the end of an arrow, along the direction the line comes from.
struct ArrowHead {
  let left: Point
  let tip: Point
  let right: Point

  /// How far the strokes reach back, and to each side, in user units.
  private static let length = 8.0
  private static let halfWidth = 4.5

  /// Nothing where the line has no length.
  init?(_ connector: Sketch.Connector) {
    var points = [connector.start]
    for piece in connector.pieces {
      switch piece {
      case .line(let end): points.append(end)
      case .curve(let first, let second, let end): points += [first, second, end]
      }
    }
    guard let tip = points.last, let before = points.last(where: { $0.distance(to: tip) > 0.5 }) else {
      return nil
    }
    let distance = before.distance(to: tip)
    let x = (tip.x - before.x) / distance
    let y = (tip.y - before.y) / distance
    let base = tip.moved(right: -x * Self.length, down: -y * Self.length)
    self.tip = tip
    left = base.moved(right: -y * Self.halfWidth, down: x * Self.halfWidth)
    right = base.moved(right: y * Self.halfWidth, down: -x * Self.halfWidth)
  }
}

extension Point {
  /// The straight distance, in user units.
  func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
