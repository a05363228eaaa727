extension Attack {
  /// Looks for whole numbers that take a cell as far as is needed: rounds one cell after another of a solution in
  /// fractions, and lets the others follow. Finds many that exist, not all.
  func dive(_ cell: Int, _ direction: Direction, need: Double) -> Change? {
    var touched = [cell]
    defer { for cell in touched { restore(cell) } }
    hold(cell, at: Double(direction.sign) * need)
    guard solveHeld() else { return nil }
    for _ in 0..<Attack.deepest {
      guard let (fraction, value) = mostNearlyWhole() else { return Change(rounding: solution) }
      touched.append(fraction)
      let near = value.rounded()
      hold(fraction, at: near)
      if solveHeld() { continue }
      hold(fraction, at: near < value ? near + 1 : near - 1)
      guard isWithinBounds(fraction, near < value ? near + 1 : near - 1), solveHeld() else { return nil }
    }
    return nil
  }

  /// How many cells to round before giving up.
  private static let deepest = 40

  /// The cell that is not whole but nearest to it, and its value.
  private func mostNearlyWhole() -> (cell: Int, value: Double)? {
    var best: (cell: Int, value: Double)?
    var least = 1.0
    for (cell, value) in solution.enumerated() {
      let distance = abs(value - value.rounded())
      if distance > 1e-6, distance < least - 1e-9 {
        least = distance
        best = (cell, value)
      }
    }
    return best
  }
}
