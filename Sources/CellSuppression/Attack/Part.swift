/// Cells that hang together by equations, in flat arrays. No cell of one part has anything to say about another.
///
/// Everything is counted from the true values: a cell that keeps its value is at 0, and so every equation asks for
/// changes that add up to 0.
struct Part {
  /// Stands for no limit above.
  static let noEnd = Int.max

  /// The cells, by their positions in the system, in order.
  var cells: [Int] = []
  /// The equations that hold between them, by their positions in the system, in order.
  var equations: [Int] = []
  /// The terms of each equation, by the positions of the cells in this part.
  var terms: [[CountSystem.Equation.Term]] = []

  /// How far each cell can go down where it is hidden: not above 0.
  var hiddenLower: [Int] = []
  /// How far each cell can go up where it is hidden: not below 0, perhaps `noEnd`.
  var hiddenUpper: [Int] = []
  /// How far each cell can go down where it is shown: 0 where it is not rounded.
  var shownLower: [Int] = []
  /// How far each cell can go up where it is shown: 0 where it is not rounded.
  var shownUpper: [Int] = []

  /// Whether each cell may, must or must not be shown.
  var status: [CountCell.Status] = []
  /// How far up each cell must be able to go: 0 where that does not matter.
  var needUp: [Int] = []
  /// How far down each cell must be able to go: 0 where that does not matter.
  var needDown: [Int] = []
  /// Whether each cell must have two values at least where it is hidden.
  var isSecret: [Bool] = []
  /// What it costs to hide each cell.
  var weight: [Double] = []

  /// How many cells there are.
  var count: Int { cells.count }

  /// The equations as columns, for a solver.
  var matrix: SparseColumns {
    SparseColumns(
      rows: terms.map { $0.map { ($0.cell, Double($0.coefficient)) } }, columns: count)
  }

  /// Whether anything in it needs to be kept from others.
  func needsProtection(hiding isHidden: (Int) -> Bool) -> Bool {
    (0..<count).contains { needUp[$0] > 0 || needDown[$0] > 0 || (isSecret[$0] && isHidden($0)) }
  }

  /// Takes in a cell of the system.
  mutating func append(_ cell: CountCell, at position: Int) {
    cells.append(position)
    hiddenLower.append(min(0, cell.least - cell.value))
    hiddenUpper.append(cell.most.map { max(0, $0 - cell.value) } ?? Part.noEnd)
    shownLower.append(min(0, cell.shown.lowerBound - cell.value))
    shownUpper.append(max(0, cell.shown.upperBound - cell.value))
    status.append(cell.status)
    needUp.append(cell.protection.map { max(0, $0.high - cell.value) } ?? 0)
    needDown.append(cell.protection.map { max(0, cell.value - $0.low) } ?? 0)
    isSecret.append(cell.isSecret)
    weight.append(cell.weight)
  }
}
