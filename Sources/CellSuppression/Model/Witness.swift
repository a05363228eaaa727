/// Other counts that an attacker cannot tell from the true ones: how far each differs from the truth.
///
/// A witness proves that a cell is safe: the attacker, who sees what is shown, must reckon with these counts too. It is
/// checked in whole numbers, without rounding, so whatever found it need not be trusted.
struct Witness: Hashable, Sendable {
  /// A cell that differs, and by how much: not zero.
  struct Change: Hashable, Sendable {
    /// The position of the cell.
    var cell: Int
    /// The other value minus the true one.
    var amount: Int
  }

  /// What differs, in the order of the cells, each at most once.
  let changes: [Change]

  /// The counts that differ from the truth by `changes`, each cell at most once and in any order.
  init(_ changes: [Change]) {
    self.changes = changes.filter { $0.amount != 0 }.sorted { $0.cell < $1.cell }
  }

  /// The counts that differ from the truth by `difference`, an amount for every cell.
  init(difference: [Int]) {
    self.init(difference.enumerated().map { Change(cell: $0.offset, amount: $0.element) })
  }

  /// The same counts, where each cell is found at its place in `positions`.
  func moved(to positions: [Int]) -> Witness {
    Witness(changes.map { Change(cell: positions[$0.cell], amount: $0.amount) })
  }

  /// How far the cell at the position `cell` differs.
  subscript(cell: Int) -> Int {
    var range = 0..<changes.count
    while let first = range.first {
      let middle = first + range.count / 2
      if changes[middle].cell == cell { return changes[middle].amount }
      range = changes[middle].cell < cell ? (middle + 1)..<range.upperBound : first..<middle
    }
    return 0
  }

  /// Whether nothing that is known of `system` rules these counts out where the cells `isHidden` are hidden.
  func isFeasible(in system: CountSystem, hiding isHidden: [Bool]) -> Bool {
    isFeasible(in: system, incidence: Incidence(system), hiding: isHidden)
  }

  /// Likewise, for many witnesses of one system: `incidence` is its layout.
  func isFeasible(in system: CountSystem, incidence: Incidence, hiding isHidden: [Bool]) -> Bool {
    zip(changes, changes.dropFirst()).allSatisfy { $0.cell < $1.cell }
      && changes.allSatisfy { system.cells[$0.cell].allows(change: $0.amount, hidden: isHidden[$0.cell]) }
      && balances(incidence)
  }

  /// Whether every equation still holds: those of the cells that differ are all that could fail.
  private func balances(_ incidence: Incidence) -> Bool {
    var parts: [(equation: Int32, amount: Int)] = []
    for change in changes {
      for entry in incidence.cellEntries(change.cell) {
        let (amount, isTooLarge) = change.amount.multipliedReportingOverflow(
          by: incidence.entryCoefficient[entry])
        if isTooLarge { return false }
        parts.append((incidence.entryEquation[entry], amount))
      }
    }
    parts.sort { $0.equation < $1.equation }
    var sum = 0
    for (position, part) in parts.enumerated() {
      let (next, isTooLarge) = sum.addingReportingOverflow(part.amount)
      if isTooLarge { return false }
      let isLast = position + 1 == parts.count || parts[position + 1].equation != part.equation
      if isLast && next != 0 { return false }
      sum = isLast ? 0 : next
    }
    return true
  }
}

extension CountCell {
  /// Whether an attacker must reckon with a count that differs by `change` from the true one.
  fileprivate func allows(change: Int, hidden: Bool) -> Bool {
    let (other, isTooLarge) = value.addingReportingOverflow(change)
    if isTooLarge { return false }
    return hidden ? other >= least && other <= most ?? .max : shown.contains(other)
  }
}
