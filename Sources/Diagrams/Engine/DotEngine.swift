import CGraphviz
import Synchronization

/// Boxes and arrows for Graphviz to find places for.
struct DotGraph {
  /// Where the levels go.
  enum Direction {
    case right, down
  }

  var direction: Direction
  /// The size of each box, in user units.
  var sizes: [Size]
  /// Which box leads to which, by their numbers.
  var arrows: [Arrow]
  /// The boxes of each level, where the writer named the levels; else Graphviz finds them.
  var levels: [Range<Int>] = []
  /// The distance between boxes of a level, and between levels, in user units.
  var boxGap: Double
  var levelGap: Double
}

/// Where everything goes.
struct DotPlaces {
  /// The boxes, in the order they were given.
  var boxes: [Rectangle]
  /// For each arrow its curve: a point, then three for each cubic Bézier piece.
  var curves: [[Point]]
  var size: Size
}

/// Graphviz's layered layout, the method of Gansner, Koutsofios, North and Vo (1993), called in process.
enum DotEngine {
  /// Graphviz keeps its state in globals: one drawing at a time.
  private static let lock = Mutex(())

  /// Whether Graphviz and the part of it that makes layered drawings are on this computer.
  static let isPresent =
    places(
      for: DotGraph(
        direction: .down, sizes: [Size(width: 10, height: 10)], arrows: [], boxGap: 1, levelGap: 1)) != nil

  /// Finds places for everything in `graph`; nothing where Graphviz cannot.
  static func places(for graph: DotGraph) -> DotPlaces? {
    lock.withLock { _ in DotDrawing(graph)?.places() }
  }
}

/// One drawing in Graphviz's memory; to be used with the lock held only.
private struct DotDrawing: ~Copyable {
  private let drawing: UnsafeMutablePointer<Agraph_t>
  private let boxes: [UnsafeMutablePointer<Agnode_t>]
  private let arrows: [UnsafeMutablePointer<Agedge_t>]
  private let graph: DotGraph
  private let isLaidOut: Bool

  init?(_ graph: DotGraph) {
    guard
      let drawing = candour_new_drawing(graph.direction == .right ? 1 : 0, graph.boxGap, graph.levelGap)
    else { return nil }
    let boxes = graph.sizes.enumerated().compactMap { number, size in
      candour_add_box(drawing, Int32(number), size.width, size.height)
    }
    let arrows =
      boxes.count < graph.sizes.count
      ? [] : graph.arrows.compactMap { candour_add_arrow(drawing, boxes[$0.from], boxes[$0.to], 1) }
    guard boxes.count == graph.sizes.count, arrows.count == graph.arrows.count else {
      candour_free_drawing(drawing, 0)
      return nil
    }
    Self.addLevels(of: graph, boxes, to: drawing)
    self.drawing = drawing
    self.boxes = boxes
    self.arrows = arrows
    self.graph = graph
    isLaidOut = candour_lay_out(drawing) == 0
  }

  deinit { candour_free_drawing(drawing, isLaidOut ? 1 : 0) }

  /// Boxes of a level share it. An arrow that is not seen leads from each level to the next and keeps them in order.
  private static func addLevels(
    of graph: DotGraph, _ boxes: [UnsafeMutablePointer<Agnode_t>], to drawing: UnsafeMutablePointer<Agraph_t>
  ) {
    for (number, level) in graph.levels.enumerated() {
      guard let group = candour_add_level(drawing, Int32(number)) else { continue }
      for box in level { candour_put(boxes[box], group) }
      guard number > 0 else { continue }
      let step = Arrow(from: graph.levels[number - 1].lowerBound, to: level.lowerBound)
      // The drawing is strict: a second arrow between two boxes would be the first one, and hide it.
      if graph.arrows.contains(step) { continue }
      _ = candour_add_arrow(drawing, boxes[step.from], boxes[step.to], 0)
    }
  }

  func places() -> DotPlaces? {
    guard isLaidOut else { return nil }
    let height = candour_height(drawing)
    let rectangles = zip(boxes, graph.sizes).map { box, size in
      let middle = candour_middle(box)
      return Rectangle(
        x: middle.x - size.width / 2, y: height - middle.y - size.height / 2, width: size.width,
        height: size.height)
    }
    let curves = arrows.map { arrow in
      (0..<candour_curve_count(arrow)).map { index in
        let point = candour_curve_point(arrow, index)
        return Point(x: point.x, y: height - point.y)
      }
    }
    return DotPlaces(
      boxes: rectangles, curves: curves, size: Size(width: candour_width(drawing), height: height))
  }
}
