/// Finds arrows that lead back to where they began.
struct Circle {
  private let targets: [[Int]]
  private var isDone: [Bool]
  private var path: [Int] = []

  /// The boxes of one circle, the first again at the end; nothing where there is none.
  static func find(in arrows: [Arrow], boxes: Int) -> [Int]? {
    var targets = [[Int]](repeating: [], count: boxes)
    for arrow in arrows { targets[arrow.from].append(arrow.to) }
    var search = Circle(targets: targets, isDone: [Bool](repeating: false, count: boxes))
    for box in 0..<boxes {
      if let circle = search.visit(box) { return circle }
    }
    return nil
  }

  private mutating func visit(_ box: Int) -> [Int]? {
    if let start = path.firstIndex(of: box) { return path[start...] + [box] }
    if isDone[box] { return nil }
    path.append(box)
    defer { path.removeLast() }
    for target in targets[box] {
      if let circle = visit(target) { return circle }
    }
    isDone[box] = true
    return nil
  }

  private init(targets: [[Int]], isDone: [Bool]) {
    self.targets = targets
    self.isDone = isDone
  }
}
