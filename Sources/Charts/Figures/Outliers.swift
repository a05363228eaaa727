/// Which points lie apart from the rest.
enum Outliers {
  /// The indices of `points`, those that lie furthest from the rest first.
  ///
  /// By Mahalanobis’s distance from the middle of all: a point off the pattern counts as further away than one at the
  /// same distance along it.
  static func ranked(_ points: [LineMark.Point]) -> [Int] {
    let count = Double(max(1, points.count))
    let mean = points.reduce((x: 0.0, y: 0.0)) { ($0.x + $1.x / count, $0.y + $1.y / count) }
    let (xx, yy, xy) = points.reduce((0.0, 0.0, 0.0)) { sums, point in
      let (x, y) = (point.x - mean.x, point.y - mean.y)
      return (sums.0 + x * x, sums.1 + y * y, sums.2 + x * y)
    }
    // Points on one line have no distance from it: a part of the spread in their stead keeps the rest in order.
    let slack = (xx + yy) / 1000 + 1e-9
    let (spreadX, spreadY) = (xx + slack, yy + slack)
    let determinant = spreadX * spreadY - xy * xy
    let distances = points.map { point in
      let (x, y) = (point.x - mean.x, point.y - mean.y)
      return (x * x * spreadY - 2 * x * y * xy + y * y * spreadX) / determinant
    }
    return points.indices.sorted { (distances[$1], $0) < (distances[$0], $1) }
  }
}
