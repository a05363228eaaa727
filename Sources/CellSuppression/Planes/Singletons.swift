extension CountSystem {
  /// The equations that let a single person work out another small count, where a third cell has to be hidden.
  func singletonEquations() -> [Equation] {
    equations.filter { equation in
      singletonPair(of: equation) != nil
        && !equation.terms.contains { term in
          cells[term.cell].status == .hidden && cells[term.cell].protection == nil
        }
    }
  }

  /// The small counts of an equation where there are two and one is 1: whoever was counted there knows it, and so
  /// the other.
  ///
  /// Not so a total and a part of it: what that person knows of the total beyond the part is what everybody is shown.
  func singletonPair(of equation: Equation) -> (Int, Int)? {
    let small = equation.terms.lazy.filter {
      cells[$0.cell].protection != nil && cells[$0.cell].status != .shown
    }.prefix(3)
    guard small.count == 2, let one = small.first, let other = small.dropFirst().first,
      one.coefficient.signum() == other.coefficient.signum(),
      cells[one.cell].value == 1 || cells[other.cell].value == 1
    else { return nil }
    return (one.cell, other.cell)
  }

  /// The open cells of each such equation.
  func singletonSets() -> [[Int]] {
    singletonEquations().compactMap { equation in
      let open = equation.terms.map(\.cell).filter {
        cells[$0].status == .open && cells[$0].protection == nil
      }
      return open.isEmpty ? nil : open
    }
  }
}
