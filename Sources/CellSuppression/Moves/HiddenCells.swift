/// The cells hidden so far, and how many of them, or of rounded ones, each equation has to make up a change.
struct HiddenCells: Sendable {
  private(set) var isHidden: [Bool]
  /// For each equation the cells that can change without hiding another.
  private(set) var freeCells: [Int32]

  /// Hides the cells of `system` that have to be hidden.
  init(_ system: CountSystem, incidence: Incidence) {
    isHidden = system.cells.map { $0.status == .hidden }
    freeCells = Array(repeating: 0, count: incidence.equationCount)
    for (cell, description) in system.cells.enumerated()
    where isHidden[cell] || description.shown.lowerBound < description.shown.upperBound {
      for entry in incidence.cellEntries(cell) { freeCells[Int(incidence.entryEquation[entry])] += 1 }
    }
  }

  /// Hides or shows `cell`.
  mutating func set(_ cell: Int, hidden: Bool, incidence: Incidence, room: MoveRoom) {
    guard isHidden[cell] != hidden else { return }
    isHidden[cell] = hidden
    guard room.shown[cell].count == 1 else { return }
    for entry in incidence.cellEntries(cell) {
      freeCells[Int(incidence.entryEquation[entry])] += hidden ? 1 : -1
    }
  }
}
