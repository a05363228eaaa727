import Drawing

/// Finds room above a plot for the names of events, each beside the upper end of its rule.
///
/// A name stands to the right or the left of its rule, and no rule may run through another name.
struct EventFlags {
  /// Where one name stands.
  struct Flag: Hashable {
    /// The left and the right edge of the name, in user units.
    var left: Double
    var right: Double
    /// The row, counted upward from the plot.
    var row: Int
    fileprivate var rule: Double

    /// Whether the name stands to the left of its rule, and so ends there.
    var isBefore: Bool { right < rule }
  }

  /// More rows than this take too much room from the plot.
  private static let mostRows = 3

  /// More names than this are a crowd, and the search for their places grows long.
  private static let mostFlags = 5

  /// The flag of each event, in the order of `starts`; nothing where they do not all fit between `left` and `right`.
  static func place(starts: [Double], widths: [Double], left: Double, right: Double) -> [Flag]? {
    guard starts.count <= mostFlags else { return nil }
    let options = zip(starts, widths).map { start, width in
      (0..<mostRows).flatMap { row in
        [
          Flag(left: start + 5, right: start + 5 + width, row: row, rule: start),
          Flag(left: start - 5 - width, right: start - 5, row: row, rule: start),
        ].filter { $0.left >= left && $0.right <= right }
      }
    }
    return search(options[...], [])
  }

  /// The first choice of one flag of each of `options` in which none meets another.
  private static func search(_ options: ArraySlice<[Flag]>, _ placed: [Flag]) -> [Flag]? {
    guard let next = options.first else { return placed }
    for flag in next where !placed.contains(where: { $0.meets(flag) }) {
      if let all = search(options.dropFirst(), placed + [flag]) { return all }
    }
    return nil
  }
}

extension EventFlags.Flag {
  /// Whether two names touch, or the rule of one runs through the name of the other.
  fileprivate func meets(_ other: Self) -> Bool {
    if row == other.row, left < other.right + 8, other.left < right + 8 { return true }
    return crosses(other) || other.crosses(self)
  }

  private func crosses(_ other: Self) -> Bool {
    row >= other.row && rule > other.left - 4 && rule < other.right + 4
  }
}
