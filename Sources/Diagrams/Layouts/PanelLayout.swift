/// Headed lists without arrows between their boxes: each heading leads to the next.
struct PanelLayout {
  let flow: Flow
  let canvas: Canvas

  private static let boxGap = 8.0
  private static let columnGap = 20.0
  private static let stackGap = 28.0
  /// Text stands closer to the sides than in other boxes: the columns are narrow.
  private static let inset = 7.0
  /// No wider when stacked: a short text in a very wide box is hard to find.
  private static let widest = 420.0

  /// The columns next to one another; nothing where a word would be broken.
  var sideBySide: Sketch? {
    let count = Double(flow.columns.count)
    let width = min(230, (canvas.width - (count - 1) * Self.columnGap) / count)
    let limit = width - 2 * Self.inset
    let headings = flow.columns.map { Label($0.name, limit: limit, canvas: canvas, isBold: true) }
    let labels = flow.labels.map { Label($0, limit: limit, canvas: canvas) }
    guard limit > 0, !(headings + labels).contains(where: \.breaksWord) else { return nil }
    let headingHeight = canvas.boxHeight(headings.map(\.lines.count).max() ?? 1)
    let margin = (canvas.width - count * width - (count - 1) * Self.columnGap) / 2
    var sketch = Sketch(width: canvas.width)
    for (number, column) in flow.columns.enumerated() {
      let x = margin + Double(number) * (width + Self.columnGap)
      let heading = Rectangle(x: x, y: 0, width: width, height: headingHeight)
      if number > 0 {
        let y = heading.middle.y
        sketch.connect([Point(x: x - Self.columnGap, y: y), Point(x: x, y: y)])
      }
      add(headings[number], heading, column.boxes.map { labels[$0] }, &sketch)
    }
    return sketch
  }

  /// The columns below one another.
  var stacked: Sketch {
    let width = min(canvas.width, Self.widest)
    let limit = width - 2 * canvas.inset
    var sketch = Sketch(width: canvas.width)
    for (number, column) in flow.columns.enumerated() {
      let label = Label(column.name, limit: limit, canvas: canvas, isBold: true)
      let y = number == 0 ? 0 : sketch.size.height + Self.stackGap
      let heading = Rectangle(x: 0, y: y, width: width, height: canvas.boxHeight(label.lines.count))
      if number > 0 {
        sketch.connect([Point(x: heading.middle.x, y: y - Self.stackGap), heading.topMiddle])
      }
      let labels = column.boxes.map { Label(flow.labels[$0], limit: limit, canvas: canvas) }
      add(label, heading, labels, &sketch)
    }
    return sketch
  }

  /// Adds a heading and the boxes below it.
  private func add(_ label: Label, _ heading: Rectangle, _ labels: [Label], _ sketch: inout Sketch) {
    sketch.boxes.append(Sketch.Box(frame: heading, lines: label.lines, weight: .strong))
    var y = heading.bottom
    for label in labels {
      let height = canvas.boxHeight(label.lines.count)
      sketch.boxes.append(
        Sketch.Box(
          frame: Rectangle(x: heading.x, y: y + Self.boxGap, width: heading.width, height: height),
          lines: label.lines))
      y += Self.boxGap + height
    }
    sketch.size.height = max(sketch.size.height, y)
  }
}
