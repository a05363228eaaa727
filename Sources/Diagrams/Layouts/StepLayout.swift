/// Numbered boxes: in rows from left to right where there is room, else below one another.
struct StepLayout {
  let steps: [String]
  let canvas: Canvas

  private static let gap = 30.0
  private static let mostInRow = 4

  /// Rows of three or four equally large boxes; nothing where a word would be broken.
  var rows: Sketch? {
    // As many rows as needed, filled as evenly as can be: five steps are three and two, not four and one.
    let fewest = (steps.count + Self.mostInRow - 1) / Self.mostInRow
    for rowCount in fewest...max(fewest, (steps.count + 1) / 2) {
      let columns = (steps.count + rowCount - 1) / rowCount
      guard columns > 2 || columns == steps.count else { return nil }
      let width = (canvas.width - Double(columns - 1) * Self.gap) / Double(columns)
      let labels = steps.map { Label($0, limit: width - 2 * canvas.inset, canvas: canvas) }
      if width > 2 * canvas.inset, !labels.contains(where: \.breaksWord) {
        return rows(labels, columns: columns, width: width)
      }
    }
    return nil
  }

  private func rows(_ labels: [Label], columns: Int, width: Double) -> Sketch {
    var sketch = Sketch(width: canvas.width)
    let height = canvas.boxHeight(labels.map(\.lines.count).max() ?? 1) + Canvas.numberHeight
    for (index, label) in labels.enumerated() {
      let frame = Rectangle(
        x: Double(index % columns) * (width + Self.gap), y: Double(index / columns) * (height + Self.gap + 6),
        width: width, height: height)
      if let last = sketch.boxes.last?.frame { connect(last, to: frame, &sketch) }
      sketch.boxes.append(Sketch.Box(frame: frame, lines: label.lines, number: index + 1))
    }
    sketch.size.height = sketch.boxes.last?.frame.bottom ?? 0
    return sketch
  }

  private func connect(_ last: Rectangle, to next: Rectangle, _ sketch: inout Sketch) {
    if last.y == next.y {
      return sketch.connect([Point(x: last.right, y: last.middle.y), Point(x: next.x, y: next.middle.y)])
    }
    let turn = (last.bottom + next.y) / 2
    sketch.connect([
      last.bottomMiddle, Point(x: last.middle.x, y: turn), Point(x: next.middle.x, y: turn), next.topMiddle,
    ])
  }

  /// Boxes below one another, each as wide as the picture.
  var column: Sketch {
    var sketch = Sketch(width: canvas.width)
    let limit = canvas.width - 2 * canvas.inset - Canvas.numberWidth
    for (index, step) in steps.enumerated() {
      let label = Label(step, limit: limit, canvas: canvas)
      let y = sketch.boxes.last.map { $0.frame.bottom + Self.gap } ?? 0
      let height = max(canvas.boxHeight(label.lines.count), 44)
      let frame = Rectangle(x: 0, y: y, width: canvas.width, height: height)
      if let last = sketch.boxes.last?.frame { sketch.connect([last.bottomMiddle, frame.topMiddle]) }
      sketch.boxes.append(
        Sketch.Box(frame: frame, lines: label.lines, isLeftAligned: true, number: index + 1))
    }
    sketch.size.height = sketch.boxes.last?.frame.bottom ?? 0
    return sketch
  }
}
