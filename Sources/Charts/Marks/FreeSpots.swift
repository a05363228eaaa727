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

  /// The first of `wishes` that is free, moved onto the paper; nothing where all are taken.
  mutating func place(_ wishes: [Box]) -> Box? {
    for wish in wishes {
      let box = inside(wish)
      if !taken.contains(where: { $0.overlap(box) > 0 }) {
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
