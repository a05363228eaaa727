import CellSuppression
import Datasets

extension GuardedSystem {
  /// Guards the answers that came hidden: none may be worked out, and none may turn out to be small.
  ///
  /// Of a number that could be nobody at all nobody knows that it is small, where a zero is no secret.
  mutating func guardHiddenAnswers() {
    let arrived = surveyCells.keys.sorted().filter { builder.values[$0] == nil }
    guard !arrived.isEmpty else { return }
    for cell in arrived {
      guard let high = policies[cell].leastNotSmall else { continue }
      system.cells[cell].protection = Protection(low: system.cells[cell].value, high: high)
    }
    let isHidden = system.cells.map { $0.status == .hidden }
    let narrow = narrowed(in: system, hiding: isHidden)
    let doubtful = arrived.filter { narrow.contains($0) && mayBeNobody($0) }
    guard !doubtful.isEmpty else { return }
    var nobody = system
    for cell in doubtful {
      nobody.cells[cell].protection = Protection(low: 0, high: system.cells[cell].value)
    }
    let still = narrowed(in: nobody, hiding: isHidden)
    for cell in doubtful where !still.contains(cell) { system.cells[cell].protection = nil }
  }

  private func narrowed(in system: CountSystem, hiding isHidden: [Bool]) -> Set<Int> {
    Set(system.audit(hiding: isHidden).exposures.map(\.cell))
  }

  private func mayBeNobody(_ cell: Int) -> Bool {
    system.cells[cell].least == 0 && policies[cell].sources.allSatisfy { $0.rule.zeros != .sensitive }
  }

  /// For each column of numbers of a wave the rows that must not be shown.
  func hiddenSurveyRows(of table: Int, hiding isHidden: [Bool]) -> [Int: [Bool]] {
    guard let cells = builder.surveyCells[table] else { return [:] }
    let none = Array(repeating: false, count: tables[table].table.rowCount)
    var rows: [Int: [Bool]] = [:]
    for cell in cells where isHidden[cell.cell] {
      for place in builder.places[cell.cell] { rows[place.column, default: none][place.row] = true }
    }
    return rows
  }
}
