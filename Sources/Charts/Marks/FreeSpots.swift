/// A rectangle on the paper, in user units.
struct Box {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  /// The area it shares with `other`, in square user units.
  func overlap(_ other: Box) -> Double {
    let across = min(left + width, other.left + other.width) - max(left, other.left)
    let down = min(top + height, other.top + other.height) - max(top, other.top)
    return across > 0 && down > 0 ? across * down : 0
  }

  var middle: LineMark.Point { LineMark.Point(x: left + width / 2, y: top + height / 2) }

  /// How far `point` is from the nearest edge, in user units; zero inside.
  func distance(to point: LineMark.Point) -> Double {
    let across = max(left - point.x, point.x - left - width, 0)
    let down = max(top - point.y, point.y - top - height, 0)
    return (across * across + down * down).squareRoot()
  }

  /// Whether `point` lies inside.
  func contains(_ point: LineMark.Point) -> Bool {
    point.x > left && point.x < left + width && point.y > top && point.y < top + height
  }

  /// Whether the straight line between two points runs through it.
  func isCrossed(from start: LineMark.Point, to end: LineMark.Point) -> Bool {
    let (x, y) = (end.x - start.x, end.y - start.y)
    // How far along the line each edge is: inside is where all four allow it.
    let edges = [
      (-x, start.x - left), (x, left + width - start.x), (-y, start.y - top), (y, top + height - start.y),
    ]
    var (first, last) = (0.0, 1.0)
    for (slope, room) in edges {
      if slope == 0 {
        if room <= 0 { return false }
      } else if slope < 0 {
        first = max(first, room / slope)
      } else {
        last = min(last, room / slope)
      }
    }
    return first < last
  }
}

/// Finds places for labels, one after the other, that cover neither marks nor each other.
struct FreeSpots {
  /// Where labels must stay.
  let paper: Box
  private(set) var taken: [Box]

  init(paper: Box, marks: [Box]) {
    self.paper = paper
    taken = marks
  }

  /// The first of `wishes` that is free and passes `test`, moved onto the paper; nothing where none is.
  mutating func place(_ wishes: [Box], where test: (Box) -> Bool = { _ in true }) -> Box? {
    for wish in wishes {
      let box = inside(wish)
      if !taken.contains(where: { $0.overlap(box) > 0 }), test(box) {
        taken.append(box)
        return box
      }
    }
    return nil
  }

  private func inside(_ box: Box) -> Box {
    var box = box
    box.left = max(paper.left, min(box.left, paper.left + paper.width - box.width))
    box.top = max(paper.top, min(box.top, paper.top + paper.height - box.height))
    return box
  }
}
