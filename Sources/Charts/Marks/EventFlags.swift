import Drawing

/// Finds room above a plot for the names of events, each beside the upper end of its rule.
///
/// A rule may not cross another name, so names are placed from the right: one further left rises above those it meets.
struct EventFlags {
  /// Where one name stands.
  struct Flag: Hashable {
    /// The left and the right edge of the name, in user units.
    var left: Double
    var right: Double
    /// The row, counted upward from the plot.
    var row: Int
    fileprivate var rule: Double
  }

  /// More rows than this take too much room from the plot.
  private static let mostRows = 3

  /// The flag of each event, in the order of `starts`; nothing where they do not all fit between `left` and `right`.
  static func place(
    starts: [Double], widths: [Double], left: Double, right: Double
  ) -> [Flag]? {
    var placed: [(index: Int, flag: Flag)] = []
    for index in starts.indices.sorted(by: { (starts[$0], $0) > (starts[$1], $1) }) {
      let options = (0..<mostRows).flatMap { row in
        [
          Flag(left: starts[index] + 5, right: starts[index] + 5 + widths[index], row: row, rule: starts[index]),
          Flag(left: starts[index] - 5 - widths[index], right: starts[index] - 5, row: row, rule: starts[index]),
        ]
      }
      let free = options.first { flag in
        flag.left >= left && flag.right <= right && !placed.contains { $0.flag.meets(flag) }
      }
      guard let free else { return nil }
      placed.append((index, free))
    }
    return placed.sorted { $0.index < $1.index }.map(\.flag)
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
