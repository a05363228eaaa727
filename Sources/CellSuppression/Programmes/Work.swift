/// How much solving may be done before the best found so far has to do.
///
/// Counted in steps of the simplex method times the size of what they work on, and not in seconds: the same system gets
/// the same answer on every machine. Twenty million take about a second.
struct Work {
  /// What is left.
  private(set) var left: Int

  /// Whether nothing is left.
  var isDone: Bool { left <= 0 }

  /// An allowance of `effort`.
  init(_ effort: Int) {
    left = effort
  }

  /// Takes off what was used.
  mutating func spend(_ effort: Int) {
    left -= effort
  }
}
