/// A tree as an indented list of boxes, which fits any width.
struct IndentedLayout {
  let tree: Tree
  let canvas: Canvas

  private static let gap = 10.0

  /// How far a level is set in: less where there are many, so that half the width is left for the boxes.
  private var step: Double { min(24, canvas.width / 2 / Double(max(tree.levels, 1))) }

  var sketch: Sketch {
    var sketch = Sketch(width: canvas.width)
    let labels = tree.items.map { item in
      Label(
        item.label, limit: canvas.width - Double(item.depth) * step - 2 * canvas.inset, canvas: canvas,
        isBold: item.parent == nil)
    }
    let right = rightEdge(labels)
    for (item, label) in zip(tree.items, labels) {
      let x = Double(item.depth) * step
      let y = sketch.boxes.last.map { $0.frame.bottom + Self.gap } ?? 0
      let frame = Rectangle(x: x, y: y, width: right - x, height: canvas.boxHeight(label.lines.count))
      sketch.boxes.append(
        Sketch.Box(
          frame: frame, lines: label.lines, weight: item.parent == nil ? .strong : .plain, isLeftAligned: true
        ))
    }
    sketch.size.height = sketch.boxes.last?.frame.bottom ?? 0
    connect(&sketch)
    return sketch
  }

  /// Where all boxes end: no further than the widest text needs.
  private func rightEdge(_ labels: [Label]) -> Double {
    zip(tree.items, labels).reduce(0) { edge, pair in
      max(edge, Double(pair.0.depth) * step + pair.1.width + 2 * canvas.inset)
    }
  }

  /// One line down from each box to the last one below it, and a branch to each of the others.
  private func connect(_ sketch: inout Sketch) {
    for (number, children) in tree.children.enumerated() {
      guard let last = children.last else { continue }
      let above = sketch.boxes[number].frame
      let x = above.x + step / 2
      let end = sketch.boxes[last].frame
      sketch.connect(
        [Point(x: x, y: above.bottom), Point(x: x, y: end.middle.y), Point(x: end.x, y: end.middle.y)],
        hasHead: false)
      for child in children.dropLast() {
        let frame = sketch.boxes[child].frame
        sketch.connect(
          [Point(x: x, y: frame.middle.y), Point(x: frame.x, y: frame.middle.y)], hasHead: false)
      }
    }
  }
}
