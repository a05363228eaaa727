/// Which lane beside a column of boxes each arrow takes, so that no two share one at the same height.
struct Lanes {
  /// How many lanes there are.
  let count: Int
  /// The lane of each box that has arrows beside the boxes, the nearest lane being 0.
  let laneOfSource: [Int: Int]

  /// For each box the sources whose lines touch its right side, from the top down.
  private let ports: [Int: [Int]]
  private let remoteTargets: [Int: [Int]]

  init(flow: Flow, order: [Int]) {
    var rows = [Int](repeating: 0, count: order.count)
    for (row, box) in order.enumerated() { rows[box] = row }
    var targets: [Int: [Int]] = [:]
    for arrow in flow.arrows where rows[arrow.to] != rows[arrow.from] + 1 {
      targets[arrow.from, default: []].append(arrow.to)
    }
    remoteTargets = targets
    laneOfSource = Self.lanes(of: targets, order, rows)
    count = (laneOfSource.values.max() ?? -1) + 1
    ports = Self.ports(targets, order)
  }

  func targets(of source: Int) -> [Int] { remoteTargets[source] ?? [] }

  /// How many lines touch the right side of `box`.
  func portCount(of box: Int) -> Int { ports[box]?.count ?? 0 }

  /// Where the lines of `source` touch the right side of `box`, whose outline is `frame`.
  func port(of source: Int, on box: Int, _ frame: Rectangle) -> Point {
    let sources = ports[box] ?? []
    let place = Double((sources.firstIndex(of: source) ?? 0) + 1) / Double(sources.count + 1)
    return Point(x: frame.right, y: frame.y + frame.height * place)
  }

  /// Short lanes lie nearest to the boxes; a lane is used again where it is free.
  private static func lanes(of targets: [Int: [Int]], _ order: [Int], _ rows: [Int]) -> [Int: Int] {
    let spans = order.compactMap { source -> (source: Int, rows: ClosedRange<Int>)? in
      guard let last = targets[source]?.map({ rows[$0] }).max() else { return nil }
      return (source, rows[source]...last)
    }
    var lanes: [Int: Int] = [:]
    var taken: [[ClosedRange<Int>]] = []
    for span in spans.sorted(by: { ($0.rows.count, rows[$0.source]) < ($1.rows.count, rows[$1.source]) }) {
      let free = taken.firstIndex { !$0.contains { $0.overlaps(span.rows) } } ?? taken.count
      if free == taken.count { taken.append([]) }
      taken[free].append(span.rows)
      lanes[span.source] = free
    }
    return lanes
  }

  /// Lines that come from above touch a box above the line that leaves it.
  private static func ports(_ targets: [Int: [Int]], _ order: [Int]) -> [Int: [Int]] {
    var ports: [Int: [Int]] = [:]
    for source in order {
      guard let boxes = targets[source] else { continue }
      for box in boxes { ports[box, default: []].append(source) }
      ports[source, default: []].append(source)
    }
    return ports
  }
}
