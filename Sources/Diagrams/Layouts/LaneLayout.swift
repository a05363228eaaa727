/// Boxes below one another, with arrows beside them: fits any width, and any number of arrows.
///
/// An arrow to the very next box goes straight down. All other arrows of a box share one lane at the right, from which
/// they branch off.
struct LaneLayout {
  let flow: Flow
  let canvas: Canvas

  private static let gap = 12.0
  private static let arrowGap = 26.0
  private static let portGap = 11.0
  /// The room between the boxes and the first lane: an arrow's head and a bit.
  private static let firstLane = 16.0

  var sketch: Sketch {
    let order = flow.order
    let lanes = Lanes(flow: flow, order: order)
    let pitch = min(11, canvas.width / 4 / Double(max(lanes.count, 1)))
    let gutter = lanes.count == 0 ? 0 : Self.firstLane + Double(lanes.count - 1) * pitch + 2
    let right = rightEdge(canvas.width - gutter)
    var sketch = Sketch(width: canvas.width)
    sketch.boxes = flow.labels.map { _ in
      Sketch.Box(frame: Rectangle(x: 0, y: 0, width: right, height: 0), lines: [])
    }
    place(order, lanes, &sketch)
    connectNeighbours(order, &sketch)
    for (source, lane) in lanes.laneOfSource.sorted(by: { $0.key < $1.key }) {
      connect(source, lanes, x: right + Self.firstLane + Double(lane) * pitch, &sketch)
    }
    return sketch
  }

  /// Where the boxes end: no further than the widest text needs.
  private func rightEdge(_ limit: Double) -> Double {
    let widest = flow.labels.indices.map { label($0, limit - 2 * canvas.inset).width }.max() ?? 0
    return min(limit, max(widest + 2 * canvas.inset, canvas.width / 2))
  }

  private func label(_ box: Int, _ limit: Double) -> Label {
    Label(flow.labels[box], limit: limit, canvas: canvas, isBold: flow.isAim(box))
  }

  private func place(_ order: [Int], _ lanes: Lanes, _ sketch: inout Sketch) {
    var y = 0.0
    for (row, box) in order.enumerated() {
      if row > 0 {
        let isLed = flow.arrows.contains(Arrow(from: order[row - 1], to: box))
        y += isLed ? Self.arrowGap : Self.gap
      }
      if let column = flow.columns.first(where: { $0.boxes.lowerBound == box }) {
        addHeading(column.name, at: &y, isFirst: row == 0, &sketch)
      }
      let label = label(box, sketch.boxes[box].frame.width - 2 * canvas.inset)
      sketch.boxes[box].frame.y = y
      // Arrows that meet at a box need room for their heads.
      let portsHeight = Double(lanes.portCount(of: box) + 1) * Self.portGap
      sketch.boxes[box].frame.height = max(canvas.boxHeight(label.lines.count), portsHeight)
      sketch.boxes[box].lines = label.lines
      sketch.boxes[box].isLeftAligned = true
      sketch.boxes[box].weight = flow.isAim(box) ? .strong : .plain
      y = sketch.boxes[box].frame.bottom
    }
    sketch.size.height = y
  }

  private func addHeading(_ name: String, at y: inout Double, isFirst: Bool, _ sketch: inout Sketch) {
    if !isFirst { y += Self.gap }
    let label = Label(name, limit: sketch.boxes[0].frame.width, canvas: canvas, isBold: true)
    sketch.captions.append(Sketch.Caption(lines: label.lines, place: Point(x: 0, y: y + canvas.fontSize)))
    y += Double(label.lines.count) * canvas.lineHeight + 5
  }

  private func connectNeighbours(_ order: [Int], _ sketch: inout Sketch) {
    for (from, to) in zip(order, order.dropFirst()) where flow.arrows.contains(Arrow(from: from, to: to)) {
      sketch.connect([sketch.boxes[from].frame.bottomMiddle, sketch.boxes[to].frame.topMiddle])
    }
  }

  /// Out to the lane, down it to the furthest box it leads to, and a branch to each of the others.
  private func connect(_ source: Int, _ lanes: Lanes, x: Double, _ sketch: inout Sketch) {
    let start = lanes.port(of: source, on: source, sketch.boxes[source].frame)
    let ends = lanes.targets(of: source).map { lanes.port(of: source, on: $0, sketch.boxes[$0].frame) }
    guard let furthest = ends.max(by: { $0.y < $1.y }) else { return }
    sketch.connect([start, Point(x: x, y: start.y), Point(x: x, y: furthest.y), furthest])
    for end in ends where end != furthest { sketch.connect([Point(x: x, y: end.y), end]) }
  }
}
