/// Finds the values that are, in every group, the sum of the values right after or right before them.
struct SumRuns {
  /// For each group the number of each value, in the order of the file; none where it is not there or not known.
  let groups: [[Double?]]
  /// How many values there are.
  let count: Int

  /// Each such value with the shortest run of two or more that adds up to it.
  var all: [(value: Int, run: Range<Int>)] {
    (0..<count).compactMap { value in
      (run(from: value, step: 1) ?? run(from: value, step: -1)).map { (value, $0) }
    }
  }

  /// Goes on from `value` one by one, as long as the sum is not too large in any group.
  private func run(from value: Int, step: Int) -> Range<Int>? {
    var open = groups.filter { $0[value] != nil }
    var sums = [Double](repeating: 0, count: open.count)
    var parts = 0
    var next = value + step
    while next >= 0, next < count {
      // A group that lacks a part tells nothing.
      let kept = open.indices.filter { open[$0][next] != nil }
      if kept.count < open.count {
        sums = kept.map { sums[$0] }
        open = kept.map { open[$0] }
      }
      guard !open.isEmpty else { return nil }
      var isNothing = true
      for index in open.indices {
        let number = open[index][next] ?? 0
        sums[index] += number
        isNothing = isNothing && number == 0
        if sums[index] > (open[index][value] ?? 0) { return nil }
      }
      parts += isNothing ? 0 : 1
      let run = step > 0 ? value + 1..<next + 1 : next..<value
      if parts > 1, open.indices.allSatisfy({ sums[$0] == open[$0][value] }), isNoChance(sums) { return run }
      next += step
    }
    return nil
  }

  /// Whether numbers like these would hardly add up by chance, however many values there are to try.
  ///
  /// The first group agrees by chance about once in as many tries as its sum is large. Where groups are alike, as
  /// years are, each other one then agrees about once in twice the root of its sum. Below three groups the odds must
  /// be much longer, so that nobody is asked about a coincidence.
  private func isNoChance(_ sums: [Double]) -> Bool {
    let sums = sums.filter { $0 > 0 }.sorted(by: >)
    guard let first = sums.first else { return false }
    let odds = sums.dropFirst().reduce(first) { min($0 * max(1, 2 * $1.squareRoot()), 1e12) }
    return odds >= (sums.count > 2 ? 20 : 1000) * 2 * Double(count)
  }
}
