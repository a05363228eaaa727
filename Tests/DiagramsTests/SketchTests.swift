import Drawing
import Testing

@testable import Diagrams

/// What must hold of any picture, looked for in many invented diagrams.
struct SketchTests {
  private static let words = [
    "Board", "for", "young", "people", "neighbourhood", "communications", "of", "Exampleshire", "data", "and",
    "evidence", "a", "Llanfairpwllgwyngyllgogerychwyrndrobwll", "trust", "responsibilities", "group",
  ]

  /// Linear congruential numbers (Knuth's MMIX constants): the same diagrams on every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func label(_ number: Int, _ numbers: inout Numbers) -> String {
    let count = Int.random(in: 1...4, using: &numbers)
    let text = (0..<count).compactMap { _ in words.randomElement(using: &numbers) }.joined(separator: " ")
    return String("\(number) \(text)".prefix(120))
  }

  private static func tree(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed))
    var depth = 0
    return (0..<Int.random(in: 2...40, using: &numbers)).map { number in
      depth = number == 0 ? 0 : Int.random(in: 0...min(7, depth + 1), using: &numbers)
      return String(repeating: "  ", count: depth) + "- " + label(number, &numbers)
    }.joined(separator: "\n")
  }

  private static func arrows(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed))
    let labels = (0..<Int.random(in: 2...20, using: &numbers)).map { label($0, &numbers) }
    return (1..<labels.count).flatMap { to in
      (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        labels[Int.random(in: 0..<to, using: &numbers)] + " -> " + labels[to]
      }
    }.joined(separator: "\n")
  }

  private static func columns(_ seed: Int, hasArrows: Bool) -> String {
    var numbers = Numbers(state: UInt64(seed))
    var lines: [String] = []
    var last: [String] = []
    for column in 0..<Int.random(in: 2...6, using: &numbers) {
      let labels = (0..<Int.random(in: 1...5, using: &numbers)).map { label(column * 10 + $0, &numbers) }
      lines += ["Heading \(column):"] + labels.map { "- " + $0 }
      for label in labels where hasArrows {
        guard let from = last.randomElement(using: &numbers) else { continue }
        lines.append("\(from) -> \(label)")
      }
      last = labels
    }
    return lines.joined(separator: "\n")
  }

  private static func steps(_ seed: Int) -> String {
    var numbers = Numbers(state: UInt64(seed))
    return (0..<Int.random(in: 2...12, using: &numbers)).map { "\($0 + 1). \(label($0, &numbers))" }
      .joined(separator: "\n")
  }

  @Test(arguments: 1...40)
  func nothingOverlapsAndNothingIsOutside(_ seed: Int) throws {
    let diagrams = try [
      read(.structure, Self.tree(seed)).get(), read(.theoryOfChange, Self.arrows(seed)).get(),
      read(.theoryOfChange, Self.columns(seed, hasArrows: true)).get(),
      read(.theoryOfChange, Self.columns(seed, hasArrows: false)).get(), read(.steps, Self.steps(seed)).get(),
    ]
    for diagram in diagrams {
      expectOrder(diagram.sketch(on: .wide), .wide)
      expectOrder(diagram.sketch(on: .narrow), .narrow)
    }
  }

  @Test(arguments: Example.all)
  func theSameOfTheExamples(_ example: Example) throws {
    let diagram = try example.diagram()
    expectOrder(diagram.sketch(on: .wide), .wide)
    expectOrder(diagram.sketch(on: .narrow), .narrow)
  }

  private func expectOrder(_ sketch: Sketch, _ canvas: Canvas) {
    #expect(sketch.size.width == canvas.width)
    #expect(canvas.fontSize >= 15)
    for (index, box) in sketch.boxes.enumerated() {
      expectInside(box.frame, sketch)
      expectTextFits(box, canvas)
      for other in sketch.boxes[..<index] {
        #expect(!overlap(box.frame, other.frame), "\(box.lines) lies on \(other.lines)")
      }
    }
    for connector in sketch.connectors {
      for point in points(on: connector) {
        expectInside(Rectangle(x: point.x, y: point.y, width: 0, height: 0), sketch)
      }
    }
    for caption in sketch.captions { expectFree(caption, sketch, canvas) }
  }

  private func expectInside(_ frame: Rectangle, _ sketch: Sketch) {
    #expect(frame.x >= -0.5 && frame.y >= -0.5, "\(frame)")
    #expect(frame.right <= sketch.size.width + 0.5 && frame.bottom <= sketch.size.height + 0.5, "\(frame)")
  }

  private func expectTextFits(_ box: Sketch.Box, _ canvas: Canvas) {
    let widest = box.lines.map { TextWidth.of($0, fontSize: canvas.fontSize) }.max() ?? 0
    #expect(widest <= box.frame.width - 8, "\(box.lines)")
    #expect(Double(box.lines.count) * canvas.lineHeight <= box.frame.height - 8, "\(box.lines)")
  }

  private func expectFree(_ caption: Sketch.Caption, _ sketch: Sketch, _ canvas: Canvas) {
    let width = (caption.lines.map { TextWidth.of($0, fontSize: canvas.fontSize) }.max() ?? 0) * 1.1
    let frame = Rectangle(
      x: caption.place.x - (caption.isCentred ? width / 2 : 0), y: caption.place.y - canvas.fontSize * 0.7,
      width: width, height: Double(caption.lines.count - 1) * canvas.lineHeight + canvas.fontSize * 0.7)
    expectInside(frame, sketch)
    for box in sketch.boxes { #expect(!overlap(frame, box.frame), "\(caption.lines) lies on \(box.lines)") }
  }

  private func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
    one.x < other.right - 0.5 && other.x < one.right - 0.5 && one.y < other.bottom - 0.5
      && other.y < one.bottom - 0.5
  }

  /// Places along a line. The middle points of a curve may lie outside the picture where the curve does not.
  private func points(on connector: Sketch.Connector) -> [Point] {
    var points = [connector.start]
    for piece in connector.pieces {
      switch piece {
      case .line(let end): points.append(end)
      case .curve(let first, let second, let end):
        let start = points[points.count - 1]
        points += (1...16).map { place(Double($0) / 16, start, first, second, end) }
      }
    }
    return points
  }

  /// The point of a cubic Bézier curve at `t`, in Bernstein's form.
  private func place(_ t: Double, _ start: Point, _ first: Point, _ second: Point, _ end: Point) -> Point {
    let weights = [(1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t]
    return zip(weights, [start, first, second, end]).reduce(Point(x: 0, y: 0)) { sum, pair in
      sum.moved(right: pair.0 * pair.1.x, down: pair.0 * pair.1.y)
    }
  }

  @Test func aWordIsBrokenOnlyWhereItFitsNoLine() throws {
    let diagram = try Example.all[1].diagram()
    for canvas in [Canvas.wide, .narrow] {
      let lines = diagram.sketch(on: canvas).boxes.flatMap(\.lines)
      #expect(
        lines.contains { $0.contains("Llanfairpwllgwyngyllgogerychwyrndrobwll") } == (canvas.width == 640))
      #expect(lines.joined(separator: " ").contains("communications"))
    }
  }
}
