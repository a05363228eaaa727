import CellSuppression

/// Tables made up from a seed: the same seed, the same tables.
struct RandomSystem {
  /// What the labels of a dimension add up to: a total, what it is made of, and so on down.
  typealias Levels = [Int]

  private var state: UInt64
  /// The count below which a count is small.
  var threshold = 5
  /// Whether everybody knows that zeros are never hidden.
  var showsZeros = false
  /// Whether the lowest has to be 0 and the highest twice the threshold.
  var isWide = false
  /// The base that shown counts are rounded to.
  var base = 1
  /// The mean of an inner count.
  var mean = 8.0

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
  }

  /// The next number from 0 up to 1.
  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return Double(z >> 11) / 9_007_199_254_740_992
  }

  /// A skewed count: many small ones, some large ones.
  private mutating func count() -> Int {
    let first = next()
    let second = next()
    return Int(mean * 3.2 * first * first * second * 1.9)
  }

  /// The labels of a dimension as a tree: the children of each node, node 0 being the total.
  private static func tree(_ levels: Levels) -> [[Int]] {
    var children: [[Int]] = [[]]
    var last = [0]
    for width in levels {
      var nextLevel: [Int] = []
      for node in last {
        for _ in 0..<width {
          children[node].append(children.count)
          nextLevel.append(children.count)
          children.append([])
        }
      }
      last = nextLevel
    }
    return children
  }

  /// Tables over `dimensions`, each of which shows some of them and sums over the others.
  mutating func tables(_ dimensions: [Levels], shown: [[Int]]? = nil) -> CountSystem {
    let trees = dimensions.map(Self.tree)
    let shown = shown ?? [Array(dimensions.indices)]
    var values: [[Int]: Int] = [:]
    var order: [[Int]] = []
    let keys = Self.product(trees.map { Array($0.indices) })
    for key in keys where zip(key, trees).allSatisfy({ $1[$0].isEmpty }) { values[key] = count() }
    for key in keys {
      let isShown = shown.contains { kept in key.indices.allSatisfy { kept.contains($0) || key[$0] == 0 } }
      if isShown { order.append(key) }
    }
    let total = Self.sums(trees, &values)
    let position = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    var system = CountSystem(cells: order.map { cell(total($0)) })
    for (index, key) in order.enumerated() {
      for dimension in key.indices where !trees[dimension][key[dimension]].isEmpty {
        let parts = trees[dimension][key[dimension]].compactMap { child -> Int? in
          var part = key
          part[dimension] = child
          return position[part]
        }
        guard parts.count == trees[dimension][key[dimension]].count else { continue }
        system.equations.append(.init(total: index, parts: parts))
      }
    }
    return system
  }

  private static func sums(_ trees: [[[Int]]], _ leaves: inout [[Int]: Int]) -> ([Int]) -> Int {
    var known = leaves
    func total(_ key: [Int]) -> Int {
      if let value = known[key] { return value }
      let dimension = key.indices.first { !trees[$0][key[$0]].isEmpty } ?? 0
      let sum = trees[dimension][key[dimension]].reduce(0) { sum, child in
        var part = key
        part[dimension] = child
        return sum + total(part)
      }
      known[key] = sum
      return sum
    }
    return total
  }

  private static func product(_ lists: [[Int]]) -> [[Int]] {
    lists.reduce([[]]) { keys, list in keys.flatMap { key in list.map { key + [$0] } } }
  }

  /// A count under the rule that the tables are released by.
  func cell(_ value: Int) -> CountCell {
    let isSmall = value >= 1 && value < threshold
    let least = showsZeros ? 1 : 0
    var cell = CountCell(value: value, least: value == 0 ? 0 : least)
    if isSmall {
      cell.status = .hidden
      cell.protection =
        isWide
        ? Protection(low: least, high: 2 * threshold) : Protection(low: 1, high: threshold)
    } else if value == 0 && showsZeros {
      cell.status = .shown
    }
    if base > 1 {
      let rounded = (value + base / 2) / base * base
      cell.shown = max(0, rounded - base / 2)...(rounded + base / 2)
    }
    return cell
  }
}
