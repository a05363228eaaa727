/// How much solving is left to do before the best found so far has to do.
///
/// Counted in steps of the simplex method and not in seconds: the same system gets the same answer on every machine.
struct Work {
  /// The steps left.
  private(set) var left: Int

  /// Whether nothing is left.
  var isDone: Bool { left <= 0 }

  /// An allowance of `steps`.
  init(steps: Int) {
    left = steps
  }

  /// Takes off what was used.
  mutating func spend(_ steps: Int) {
    left -= steps
  }
}
