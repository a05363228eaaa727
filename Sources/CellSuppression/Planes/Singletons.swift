extension CountSystem {
  /// The equations that let a single person work out another small count: of their small counts, of which there are
  /// two, one is 1, and whoever was counted there knows it. A third cell has to be hidden.
  func singletonEquations() -> [Equation] {
    equations.filter { equation in
      let small = equation.terms.filter {
        cells[$0.cell].protection != nil && cells[$0.cell].status != .shown
      }
      guard small.count == 2, small.contains(where: { cells[$0.cell].value == 1 }) else { return false }
      return !equation.terms.contains { term in
        cells[term.cell].status == .hidden && cells[term.cell].protection == nil
      }
    }
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
