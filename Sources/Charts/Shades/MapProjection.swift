import Foundation

/// Lays the outlines of a map flat: equirectangular, true to scale at the middle latitude, as fits a county.
struct MapProjection {
  /// A point on the drawing, in user units.
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  /// The height of the map, in user units.
  let height: Double

  private let west: Double
  private let north: Double
  private let factor: Double
  private let stretch: Double

  /// Fits `shapes` into `width` by `mostHeight`, both in user units.
  init(_ shapes: MapShapes, width: Double, mostHeight: Double) {
    let positions = shapes.areas.lazy.flatMap { $0.rings.lazy.flatMap { $0 } }
    var (west, east, south, north) = (Double.infinity, -Double.infinity, Double.infinity, -Double.infinity)
    for position in positions {
      (west, east) = (min(west, position.longitude), max(east, position.longitude))
      (south, north) = (min(south, position.latitude), max(north, position.latitude))
    }
    let stretch = cos((south + north) / 2 * .pi / 180)
    let span = (x: max(1e-9, (east - west) * stretch), y: max(1e-9, north - south))
    factor = min((width - 4) / span.x, mostHeight / span.y)
    height = span.y * factor
    (self.west, self.north, self.stretch) = (west, north, stretch)
  }

  /// The outlines of an area, snapped to half a unit, without the points that then fall together.
  ///
  /// Neighbours share the points of their border, and snapping moves them alike, so no slit opens between them.
  func rings(of area: MapShapes.Area) -> [[Point]] {
    area.rings.map { ring in
      var points: [Point] = []
      for position in ring {
        let point = point(position)
        if points.last != point { points.append(point) }
      }
      if points.count > 1, points.first == points.last { points.removeLast() }
      return points
    }.filter { $0.count > 2 }
  }

  private func point(_ position: MapShapes.Position) -> Point {
    let x = 2 + (position.longitude - west) * stretch * factor
    let y = (north - position.latitude) * factor
    return Point(x: (x * 2).rounded() / 2, y: (y * 2).rounded() / 2)
  }
}

/// Where the name of an area finds most room.
struct LabelSpot {
  /// The middle of the largest circle inside the area, about.
  let middle: MapProjection.Point

  /// How large that circle is, in user units.
  let radius: Double

  private let rings: [[MapProjection.Point]]

  /// Where a label of this size is inside the area: round the middle, or as near to it as can be.
  func place(for width: Double, _ height: Double) -> MapProjection.Point? {
    for shift in [0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6] {
      for drop in [0, -0.2, 0.2] {
        let point = MapProjection.Point(x: middle.x + shift * width, y: middle.y + drop * height)
        if hasRoom(round: point, width, height) { return point }
      }
    }
    return nil
  }

  /// The edges of the label are tried in small steps.
  private func hasRoom(round point: MapProjection.Point, _ width: Double, _ height: Double) -> Bool {
    (0...8).allSatisfy { step in
      let (across, down) = (width * (Double(step) / 8 - 0.5), height * (Double(step) / 8 - 0.5))
      return [(across, -height / 2), (across, height / 2), (-width / 2, down), (width / 2, down)].allSatisfy {
        Self.isInside(MapProjection.Point(x: point.x + $0.0, y: point.y + $0.1), rings)
      }
    }
  }

  /// Tries the points of a grid over the area's largest outline; nothing where the area is too thin for any.
  init?(_ rings: [[MapProjection.Point]]) {
    guard let outer = rings.max(by: { Self.extent($0) < Self.extent($1) }) else { return nil }
    let (xs, ys) = (outer.map(\.x), outer.map(\.y))
    guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
      return nil
    }
    var best: (point: MapProjection.Point, room: Double)?
    let steps = 24
    for row in 1..<steps {
      for column in 1..<steps {
        let point = MapProjection.Point(
          x: left + (right - left) * Double(column) / Double(steps),
          y: top + (bottom - top) * Double(row) / Double(steps))
        guard Self.isInside(point, rings) else { continue }
        let room = Self.room(round: point, rings)
        if room > best?.room ?? 0 { best = (point, room) }
      }
    }
    guard let best else { return nil }
    (middle, radius, self.rings) = (best.point, best.room, rings)
  }

  private static func extent(_ ring: [MapProjection.Point]) -> Double {
    let (xs, ys) = (ring.map(\.x), ring.map(\.y))
    return ((xs.max() ?? 0) - (xs.min() ?? 0)) * ((ys.max() ?? 0) - (ys.min() ?? 0))
  }

  private static func edges(
    _ ring: [MapProjection.Point]
  ) -> Zip2Sequence<[MapProjection.Point], [MapProjection.Point]> {
    zip(ring, Array(ring.dropFirst()) + ring.prefix(1))
  }

  /// Whether a line from the point to the right crosses the outlines an odd number of times.
  private static func isInside(_ point: MapProjection.Point, _ rings: [[MapProjection.Point]]) -> Bool {
    var inside = false
    for ring in rings {
      for (a, b) in edges(ring) where (a.y > point.y) != (b.y > point.y) {
        if point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x { inside.toggle() }
      }
    }
    return inside
  }

  /// The distance to the nearest outline.
  private static func room(round point: MapProjection.Point, _ rings: [[MapProjection.Point]]) -> Double {
    var least = Double.infinity
    for ring in rings {
      for (a, b) in edges(ring) {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / max(1e-9, dx * dx + dy * dy)
        let t = max(0, min(1, along))
        least = min(least, hypot(point.x - a.x - t * dx, point.y - a.y - t * dy))
      }
    }
    return least
  }
}
