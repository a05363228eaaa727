@testable import CellSuppression

/// Systems of invented counts, the same every time.
struct RandomSystems {
  private var random: SplitMix
  private var values: [Int] = []
  private var equations: [CountSystem.Equation] = []

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// A table of `sides` with all its margins, the totals last.
  mutating func table(_ sides: [Int]) -> CountSystem {
    start()
    addTable(sides)
    return system()
  }

  /// Rows of wards with a total for every three of them, and a total of those.
  mutating func hierarchy(districts: Int, columns: Int) -> CountSystem {
    start()
    var totals: [[Int]] = []
    for _ in 0..<districts {
      let cells = addTable([3, columns])
      totals.append(Array(cells.suffix(columns + 1)))
    }
    addSums(of: totals)
    return system()
  }

  /// Two tables of the same people, by one thing in common and another that differs.
  mutating func linked(rows: Int, columns: Int) -> CountSystem {
    start()
    let first = addTable([rows, columns])
    let margin = (0...rows).map { first[$0 * (columns + 1) + columns] }
    let parts = (0..<rows).map { row -> [Int] in
      let left = random.next(below: values[margin[row]] + 1)
      let cells = [left, values[margin[row]] - left].map { add($0) }
      equations.append(.init(total: margin[row], parts: cells))
      return cells
    }
    let sums = addSums(of: parts)
    equations.append(.init(total: margin[rows], parts: sums))
    return system()
  }

  private mutating func start() {
    values = []
    equations = []
  }

  private mutating func add(_ value: Int) -> Int {
    values.append(value)
    return values.count - 1
  }

  /// One more row that adds up `rows`.
  @discardableResult private mutating func addSums(of rows: [[Int]]) -> [Int] {
    rows[0].indices.map { column in
      let parts = rows.map { $0[column] }
      let total = add(parts.reduce(0) { $0 + values[$1] })
      equations.append(.init(total: total, parts: parts))
      return total
    }
  }

  /// The cells of a new table in the order of its rows, each row followed by its total.
  @discardableResult private mutating func addTable(_ sides: [Int]) -> [Int] {
    guard let side = sides.first else {
      // Half are small, the others up to forty.
      return [add(random.next(below: random.next(below: 2) == 0 ? 8 : 40))]
    }
    var slices: [[Int]] = []
    for _ in 0..<side { slices.append(addTable(Array(sides.dropFirst()))) }
    let totals = addSums(of: slices)
    addMargins(totals, sides: Array(sides.dropFirst()))
    return slices.flatMap { $0 } + totals
  }

  /// The sums within a slice of totals.
  private mutating func addMargins(_ cells: [Int], sides: [Int]) {
    guard let side = sides.first else { return }
    let size = cells.count / (side + 1)
    let slices = (0...side).map { Array(cells[($0 * size)..<(($0 + 1) * size)]) }
    for place in 0..<size {
      equations.append(.init(total: slices[side][place], parts: slices.dropLast().map { $0[place] }))
    }
    for slice in slices { addMargins(slice, sides: Array(sides.dropFirst())) }
  }

  private func system() -> CountSystem {
    CountSystem(
      cells: values.map { value in
        (1..<5).contains(value)
          ? CountCell(value: value, status: .hidden, protection: Protection(low: 1, high: 5))
          : CountCell(value: value)
      }, equations: equations)
  }
}

extension CountSystem {
  /// The same where zeros are never hidden, and everybody knows it.
  func showingZeros() -> CountSystem {
    var copy = self
    for cell in cells.indices {
      copy.cells[cell].least = 1
      if cells[cell].value == 0 { copy.cells[cell].status = .shown }
    }
    return copy
  }
}
