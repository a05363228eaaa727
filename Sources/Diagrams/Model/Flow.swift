/// One box leads to another; the numbers are places in a list of boxes.
struct Arrow: Hashable, Sendable {
  let from: Int
  let to: Int
}

/// Boxes that lead to one another and never back, perhaps under headings.
struct Flow: Sendable {
  /// A heading and the boxes under it.
  struct Column: Sendable {
    let name: String
    let boxes: Range<Int>
  }

  /// What each box says, no two the same.
  let labels: [String]
  let columns: [Column]
  let arrows: [Arrow]

  /// Where each box leads to, in the order of the arrows.
  func targets(of box: Int) -> [Int] {
    arrows.filter { $0.from == box }.map(\.to)
  }

  /// How many boxes at most stand before each one, along the arrows.
  ///
  /// One round for each box is enough, because no arrow leads back.
  var depths: [Int] {
    var depths = [Int](repeating: 0, count: labels.count)
    for _ in labels {
      for arrow in arrows { depths[arrow.to] = max(depths[arrow.to], depths[arrow.from] + 1) }
    }
    return depths
  }

  /// The boxes in an order in which no arrow leads upward: that of the headings, or of the depths.
  var order: [Int] {
    guard columns.isEmpty else { return Array(labels.indices) }
    let depths = depths
    return labels.indices.sorted { (depths[$0], $0) < (depths[$1], $1) }
  }

  /// Whether a box is where things lead: in the last column, or with no arrow out of it.
  func isAim(_ box: Int) -> Bool {
    if let last = columns.last { return last.boxes.contains(box) }
    return !arrows.contains { $0.from == box }
  }
}
