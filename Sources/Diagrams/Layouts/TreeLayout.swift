/// A tree from the top down, by Graphviz: boxes of a level stand side by side.
struct TreeLayout {
  let tree: Tree
  let canvas: Canvas

  private static let boxGap = 14.0
  private static let levelGap = 34.0

  /// The drawing with the widest boxes that fit; nothing where none fit without breaking words.
  var sketch: Sketch? {
    for width in canvas.textWidths {
      let labels = labels(width)
      if !labels.contains(where: \.breaksWord), let sketch = sketch(labels, alike(labels)) { return sketch }
      let whole = self.labels(width, keepsWords: true)
      if let sketch = sketch(whole, snug(whole)) { return sketch }
    }
    return nil
  }

  private func labels(_ width: Double, keepsWords: Bool = false) -> [Label] {
    tree.items.map {
      Label($0.label, limit: width, canvas: canvas, isBold: $0.parent == nil, keepsWords: keepsWords)
    }
  }

  private func sketch(_ labels: [Label], _ sizes: [Size]) -> Sketch? {
    let graph = DotGraph(
      direction: .down, sizes: sizes, arrows: tree.arrows, boxGap: Self.boxGap, levelGap: Self.levelGap)
    guard let places = DotEngine.places(for: graph), places.size.width <= canvas.width else { return nil }
    let margin = (canvas.width - places.size.width) / 2
    var sketch = Sketch(width: canvas.width)
    sketch.size.height = places.size.height
    for (number, frame) in places.boxes.enumerated() {
      let isTop = tree.items[number].parent == nil
      sketch.boxes.append(
        Sketch.Box(
          frame: frame.moved(right: margin), lines: labels[number].lines, weight: isTop ? .strong : .plain))
    }
    connect(&sketch)
    return sketch
  }

  /// Boxes of one level are equally large.
  private func alike(_ labels: [Label]) -> [Size] {
    var sizes = [Size](repeating: Size(width: 0, height: 0), count: tree.levels)
    for (item, label) in zip(tree.items, labels) {
      let size = sizes[item.depth]
      sizes[item.depth] = Size(
        width: max(size.width, label.width + 2 * canvas.inset),
        height: max(size.height, canvas.boxHeight(label.lines.count)))
    }
    return tree.items.map { sizes[$0.depth] }
  }

  /// Boxes are as wide as their own text, where room is short.
  private func snug(_ labels: [Label]) -> [Size] {
    zip(alike(labels), labels).map { Size(width: $1.width + 2 * canvas.inset, height: $0.height) }
  }

  /// A stem down from each box, a beam across, and a drop to each box below: no stroke lies on another.
  private func connect(_ sketch: inout Sketch) {
    for (number, children) in tree.children.enumerated() where !children.isEmpty {
      let start = sketch.boxes[number].frame.bottomMiddle
      let ends = children.map { sketch.boxes[$0].frame.topMiddle }
      let beam = ends[0].y - Self.levelGap / 2
      let left = min(start.x, ends.map(\.x).min() ?? start.x)
      let right = max(start.x, ends.map(\.x).max() ?? start.x)
      sketch.connect([start, Point(x: start.x, y: beam)], hasHead: false)
      if right - left > 0.5 {
        sketch.connect([Point(x: left, y: beam), Point(x: right, y: beam)], hasHead: false)
      }
      for end in ends { sketch.connect([Point(x: end.x, y: beam), end], hasHead: false) }
    }
  }
}
