/// Boxes and arrows by Graphviz: the levels go from left to right where there is room, else from the top down.
struct FlowLayout {
  let flow: Flow
  let canvas: Canvas

  private static let boxGap = 16.0
  private static let levelGap = 44.0

  /// The drawing, or nothing where none fits without breaking words.
  var sketch: Sketch? { toTheRight ?? downward }

  private var levelCount: Int {
    flow.columns.isEmpty ? (flow.depths.max() ?? 0) + 1 : flow.columns.count
  }

  // MARK: - From left to right

  private var toTheRight: Sketch? {
    let count = Double(levelCount)
    let width = min(190, (canvas.width - (count - 1) * Self.levelGap) / count)
    guard width > 2 * canvas.inset else { return nil }
    let labels = labels(width - 2 * canvas.inset)
    let headings = flow.columns.map { Label($0.name, limit: width, canvas: canvas, isBold: true) }
    if (labels + headings).contains(where: \.breaksWord) { return nil }
    let sizes = labels.map { Size(width: width, height: canvas.boxHeight($0.lines.count)) }
    guard var sketch = sketch(labels, sizes, .right) else { return nil }
    let lines = headings.map(\.lines.count).max() ?? 0
    sketch.move(down: lines == 0 ? 0 : Double(lines) * canvas.lineHeight + 6)
    for (heading, column) in zip(headings, flow.columns) {
      let frame = sketch.boxes[column.boxes.lowerBound].frame
      sketch.captions.append(
        Sketch.Caption(
          lines: heading.lines,
          place: Point(
            x: frame.middle.x,
            y: canvas.fontSize + Double(lines - heading.lines.count) * canvas.lineHeight),
          isCentred: true))
    }
    return sketch
  }

  // MARK: - From the top down

  /// Headings stand to the left of their levels.
  private var downward: Sketch? {
    let headings = flow.columns.map { Label($0.name, limit: 110, canvas: canvas, isBold: true) }
    let gutter = headings.isEmpty ? 0 : (headings.map(\.width).max() ?? 0) + 20
    for width in canvas.textWidths {
      let labels = labels(width)
      if (labels + headings).contains(where: \.breaksWord) { return nil }
      let widest = labels.map(\.width).max() ?? 0
      let lines = labels.map(\.lines.count).max() ?? 1
      let size = Size(width: widest + 2 * canvas.inset, height: canvas.boxHeight(lines))
      guard var sketch = sketch(labels, labels.map { _ in size }, .down, after: gutter) else { continue }
      for (heading, column) in zip(headings, flow.columns) {
        let middle = sketch.boxes[column.boxes.lowerBound].frame.middle.y
        let rise = Double(heading.lines.count - 1) * canvas.lineHeight / 2 - canvas.fontSize * 0.35
        sketch.captions.append(Sketch.Caption(lines: heading.lines, place: Point(x: 0, y: middle - rise)))
      }
      return sketch
    }
    return nil
  }

  // MARK: - Both

  private func labels(_ width: Double) -> [Label] {
    flow.labels.enumerated().map { number, label in
      Label(label, limit: width, canvas: canvas, isBold: flow.isAim(number))
    }
  }

  private func sketch(
    _ labels: [Label], _ sizes: [Size], _ direction: DotGraph.Direction, after gutter: Double = 0
  ) -> Sketch? {
    let graph = DotGraph(
      direction: direction, sizes: sizes, arrows: flow.arrows, levels: flow.columns.map(\.boxes),
      boxGap: Self.boxGap, levelGap: Self.levelGap)
    let room = canvas.width - gutter
    // Graphviz counts in whole thousandths of an inch.
    guard let places = DotEngine.places(for: graph), places.size.width <= room + 0.5 else { return nil }
    let margin = gutter + max(0, (room - places.size.width) / 2)
    var sketch = Sketch(width: canvas.width)
    sketch.size.height = places.size.height
    for (number, frame) in places.boxes.enumerated() {
      sketch.boxes.append(
        Sketch.Box(
          frame: frame.moved(right: margin), lines: labels[number].lines,
          weight: flow.isAim(number) ? .strong : .plain))
    }
    for (arrow, curve) in zip(flow.arrows, places.curves) {
      let points = curve.map { $0.moved(right: margin) }
      sketch.connectors.append(connector(arrow, points, sketch.boxes, direction))
    }
    return sketch
  }

  /// Graphviz's curve, or a straight line where it found none.
  private func connector(
    _ arrow: Arrow, _ points: [Point], _ boxes: [Sketch.Box], _ direction: DotGraph.Direction
  ) -> Sketch.Connector {
    guard points.count >= 4, points.count % 3 == 1 else {
      let from = boxes[arrow.from].frame
      let to = boxes[arrow.to].frame
      return direction == .right
        ? Sketch.Connector(
          start: Point(x: from.right, y: from.middle.y), pieces: [.line(Point(x: to.x, y: to.middle.y))])
        : Sketch.Connector(start: from.bottomMiddle, pieces: [.line(to.topMiddle)])
    }
    let pieces = stride(from: 1, to: points.count, by: 3).map { index in
      Sketch.Connector.Piece.curve(points[index], points[index + 1], points[index + 2])
    }
    return Sketch.Connector(start: points[0], pieces: pieces)
  }
}

extension Sketch {
  /// Moves all boxes and lines down, and makes the picture that much taller.
  mutating func move(down distance: Double) {
    size.height += distance
    for index in boxes.indices { boxes[index].frame.y += distance }
    for index in connectors.indices {
      connectors[index].start.y += distance
      connectors[index].pieces = connectors[index].pieces.map { piece in
        switch piece {
        case .line(let end): .line(end.moved(down: distance))
        case .curve(let first, let second, let end):
          .curve(first.moved(down: distance), second.moved(down: distance), end.moved(down: distance))
        }
      }
    }
  }
}
