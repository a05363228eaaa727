/// A diagram with a place for everything, ready to be written as SVG.
struct Sketch: Sendable {
  /// How much a box stands out.
  enum Weight: Sendable {
    /// Where a structure begins, where a theory of change leads, the heading of a column.
    case strong
    /// All others.
    case plain
  }

  /// A box with its text.
  struct Box: Sendable {
    var frame: Rectangle
    var lines: [String]
    var weight = Weight.plain
    /// Whether the text begins at the left side, rather than standing in the middle.
    var isLeftAligned = false
    /// The number in front of a step, or above it.
    var number: Int?
  }

  /// A line from one box to another.
  struct Connector: Sendable {
    var start: Point
    var pieces: [Piece]
    /// Whether the line ends in an arrow.
    var hasHead = true

    enum Piece: Hashable, Sendable {
      case line(Point)
      case curve(Point, Point, Point)
    }
  }

  /// A heading outside the boxes, its first baseline at `place`.
  struct Caption: Sendable {
    var lines: [String]
    var place: Point
    var isCentred = false
  }

  var size: Size
  var boxes: [Box] = []
  var connectors: [Connector] = []
  var captions: [Caption] = []

  init(width: Double) {
    size = Size(width: width, height: 0)
  }

  /// Straight lines from point to point.
  mutating func connect(_ points: [Point], hasHead: Bool = true) {
    guard let first = points.first else { return }
    connectors.append(
      Connector(start: first, pieces: points.dropFirst().map(Connector.Piece.line), hasHead: hasHead))
  }
}
