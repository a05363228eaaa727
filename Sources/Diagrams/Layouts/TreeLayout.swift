/// A tree from the top down, by Graphviz: boxes of a level stand side by side.
struct TreeLayout {
  let tree: Tree
  let canvas: Canvas

  private static let boxGap = 14.0
  private static let levelGap = 34.0

  /// The drawing with the widest boxes that fit; nothing where none fit without breaking words.
  var sketch: Sketch? {
    for width in canvas.textWidths {
      let roomy = labels { max(width, room(onLevel: $0)) }
      if !roomy.contains(where: \.breaksWord), let sketch = sketch(roomy, alike(roomy)) { return sketch }
      let whole = labels(keepsWords: true) { max(width, room(onLevel: $0)) }
      if let sketch = sketch(whole, snug(whole)) { return sketch }
      let tight = labels(keepsWords: true) { _ in width }
      if let sketch = sketch(tight, snug(tight)) { return sketch }
    }
    return nil
  }

  /// How wide the text of a level may be if its boxes share the whole width.
  private func room(onLevel level: Int) -> Double {
    let count = Double(tree.items.count { $0.depth == level })
    let width = (canvas.width - (count - 1) * Self.boxGap) / count - 2 * canvas.inset
    return min(width, canvas.textWidths.first ?? width)
  }

  private func labels(keepsWords: Bool = false, _ limit: (Int) -> Double) -> [Label] {
    tree.items.map {
      Label(
        $0.label, limit: limit($0.depth), canvas: canvas, isBold: $0.parent == nil, keepsWords: keepsWords)
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
    centreOverChildren(&sketch)
    connect(&sketch)
    return sketch
  }

  /// Moves each box to the middle of those below it, from the lowest level up, as far as its neighbours let it.
  private func centreOverChildren(_ sketch: inout Sketch) {
    let children = tree.children
    for depth in (0..<tree.levels).reversed() {
      let level = tree.items.indices.filter { tree.items[$0].depth == depth }
        .sorted { sketch.boxes[$0].frame.x < sketch.boxes[$1].frame.x }
      for (place, box) in level.enumerated() where !children[box].isEmpty {
        let ends = children[box].map { sketch.boxes[$0].frame.middle.x }
        let middle = ((ends.min() ?? 0) + (ends.max() ?? 0)) / 2
        let before = place > 0 ? sketch.boxes[level[place - 1]].frame.right + Self.boxGap : 0
        let isLast = place + 1 == level.count
        let after = isLast ? canvas.width : sketch.boxes[level[place + 1]].frame.x - Self.boxGap
        let width = sketch.boxes[box].frame.width
        guard before <= after - width else { continue }
        sketch.boxes[box].frame.x = min(max(middle - width / 2, before), after - width)
      }
    }
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
