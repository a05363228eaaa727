import Drawing
import Markup

/// The names of points, each beside its own, where there is room; one that must stand further off gets a leader.
struct PointLabels {
  /// A point with a name. Those that come first have the first choice.
  struct Entry {
    var name: String
    var point: LineMark.Point
    /// Whether it is named even where its name must stand further off.
    var mustShow: Bool
    /// How far the name stands from the middle of the point, in user units.
    var reach = 8.0
  }

  /// A name that has found its place.
  struct Placed {
    let point: LineMark.Point
    let text: WrappedText
    let box: Box
  }

  /// A name of more lines than this is left to the words below the picture.
  var mostLines = Int.max

  /// A name further off than this seems to belong to nothing, or to what lies between.
  private static let longestLeader = 44.0

  /// How much further than its own point every other point is from a name, in user units.
  private static let clearance = 5.0

  private var spots: FreeSpots
  /// All points, named or not.
  private let points: [Box]
  private var leaders: [Leader] = []
  private let layout: Layout

  /// `spots` begins with the marks of all points.
  init(spots: FreeSpots, layout: Layout) {
    self.spots = spots
    points = spots.taken
    self.layout = layout
  }

  /// The names that have room, each in its place.
  mutating func placed(_ entries: [Entry]) -> [Placed] {
    entries.compactMap { entry in
      let text = WrappedText(entry.name, limit: layout.width * 0.4, fontSize: layout.fontSize)
      return place(entry, text).map { Placed(point: entry.point, text: text, box: $0) }
    }
  }

  /// Writes the names that have room, and the leaders before them.
  mutating func draw(_ entries: [Entry], to writer: inout MarkupWriter) {
    Self.draw(placed(entries), layout: layout, to: &writer)
  }

  /// Writes names in their places, and the leaders before them.
  static func draw(_ placed: [Placed], layout: Layout, to writer: inout MarkupWriter) {
    guard !placed.isEmpty else { return }
    drawLeaders(placed.map { ($0.point, $0.box) }, &writer)
    writer.raw("<g class=\"name\">")
    for name in placed {
      writer.label(
        name.text.lines, x: name.box.left, y: name.box.top + layout.fontSize * 0.9,
        lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private mutating func place(_ entry: Entry, _ text: WrappedText) -> Box? {
    guard text.lines.count <= mostLines else { return nil }
    let size = (width: text.width, height: Double(text.lines.count) * layout.lineHeight)
    let reaches = [entry.reach] + (entry.mustShow ? [14, 20, 28, 36, 44] : [])
    let (taken, drawn, points) = (spots.taken, leaders, points)
    let box = spots.place(reaches.flatMap { Self.around(entry.point, size, reach: $0) }) { box in
      guard !drawn.contains(where: { box.isCrossed(from: $0.start, to: $0.end) }) else { return false }
      let own = box.distance(to: entry.point)
      let isNearest = points.allSatisfy {
        $0.contains(entry.point) || box.distance(to: $0.middle) > own + Self.clearance
      }
      guard isNearest, own <= Self.longestLeader else { return false }
      guard let leader = Leader(from: entry.point, to: box) else { return true }
      return !taken.contains {
        !$0.contains(entry.point) && $0.isCrossed(from: leader.start, to: leader.end)
      }
    }
    if let leader = box.flatMap({ Leader(from: entry.point, to: $0) }) { leaders.append(leader) }
    return box
  }

  private static func around(
    _ point: LineMark.Point, _ size: (width: Double, height: Double), reach: Double
  ) -> [Box] {
    let (width, height) = size
    let spots = [
      (reach, -height / 2), (-reach - width, -height / 2), (-width / 2, -reach - height), (-width / 2, reach),
      (reach * 0.7, -reach * 0.7 - height), (reach * 0.7, reach * 0.7),
      (-reach * 0.7 - width, -reach * 0.7 - height), (-reach * 0.7 - width, reach * 0.7),
    ]
    return spots.map {
      Box(left: point.x + $0.0, top: point.y + $0.1, width: width, height: height)
    }
  }

  private static func drawLeaders(
    _ labels: [(point: LineMark.Point, box: Box)], _ writer: inout MarkupWriter
  ) {
    let leaders = labels.compactMap { Leader(from: $0.point, to: $0.box) }
    guard !leaders.isEmpty else { return }
    writer.raw("<path class=\"leader\" d=\"")
    for leader in leaders {
      writer.point("M", leader.start.x, leader.start.y)
      writer.point("L", leader.end.x, leader.end.y)
    }
    writer.raw("\"/>")
  }
}

/// The thin line from a point to a name that stands further off.
private struct Leader {
  let start: LineMark.Point
  let end: LineMark.Point

  /// Nothing where the name stands close by.
  init?(from point: LineMark.Point, to box: Box) {
    start = point
    end = LineMark.Point(
      x: max(box.left - 2, min(point.x, box.left + box.width + 2)),
      y: max(box.top, min(point.y, box.top + box.height)))
    guard abs(end.x - point.x) + abs(end.y - point.y) > 14 else { return nil }
  }
}
