/// How far each cell can change before an attacker could rule the change out, and what hiding it costs.
struct MoveRoom: Sendable {
  /// The lowest and highest change of each cell where it is hidden.
  let hidden: [ClosedRange<Int>]
  /// The lowest and highest change of each cell where it is shown: no change at all, unless it is rounded.
  let shown: [ClosedRange<Int>]
  /// What it costs to hide each cell; nothing where it has to be shown.
  let weight: [Double]

  /// Stands for no limit: far above any count, far below what overflows when added up.
  private static let noLimit = 1 << 48

  /// Measures the cells of `system`.
  init(_ system: CountSystem) {
    hidden = system.cells.map { cell in
      let low = max(-Self.noLimit, cell.least - cell.value)
      let high = min(Self.noLimit, cell.most.map { $0 - cell.value } ?? Self.noLimit)
      // A cell whose true value everybody would rule out can neither change nor be told apart: it stays as it is.
      return low <= 0 && high >= 0 ? low...high : 0...0
    }
    shown = system.cells.map { $0.shown.lowerBound - $0.value...$0.shown.upperBound - $0.value }
    weight = zip(system.cells, hidden).map { cell, range in
      cell.status == .shown || range.count == 1 ? .infinity : cell.weight
    }
  }
}
