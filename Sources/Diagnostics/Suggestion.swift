/// Finds the name a person most likely meant.
public enum Suggestion {
  /// The known name nearest to `name`, or nothing where none is close enough to be a slip of the finger.
  ///
  /// Close means an edit distance of at most a third of the longer name (one for three to five letters, none for
  /// fewer), or that `name` is the start of one known name only.
  public static func nearest(to name: String, in known: some Sequence<String>) -> String? {
    let target = Array(name.lowercased().unicodeScalars)
    var best: (distance: Int, name: String)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars)
      let allowed = allowance(max(target.count, other.count))
      guard abs(target.count - other.count) <= allowed else { continue }
      let distance = editDistance(target, other)
      if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name ?? completion(of: name.lowercased(), in: known)
  }

  private static func allowance(_ length: Int) -> Int {
    length < 3 ? 0 : max(1, length / 3)
  }

  private static func completion(of name: String, in known: some Sequence<String>) -> String? {
    let completions = known.filter { $0.lowercased().hasPrefix(name) }
    return name.count >= 3 && completions.count == 1 ? completions.first : nil
  }

  /// "Did you mean “x”?", or the list of all known names where none is near.
  public static func help(for name: String, in known: [String], noun: String) -> String {
    if let nearest = nearest(to: name, in: known) { return "Did you mean “\(nearest)”?" }
    if known.isEmpty { return "There is no \(noun) to choose from." }
    return "Use one of: \(known.joined(separator: ", "))."
  }

  /// The optimal string alignment distance: insertions, deletions, changes, and swaps of neighbours.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var older = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = older
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, older[column - 2] + 1)
        }
        current[column] = best
      }
      // The rows take turns, so that thousands of comparisons need no memory of their own.
      swap(&older, &previous)
      swap(&previous, &current)
    }
    return previous[right.count]
  }
}
