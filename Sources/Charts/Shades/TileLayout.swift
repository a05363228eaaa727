/// Where each area has its tile: a simple map in which small places are as large as big ones.
public struct TileLayout: Hashable, Sendable {
  /// The tiles in rows from north to south, each from west to east; nothing where there is no tile.
  public let rows: [[String?]]

  /// Lays out tiles by the names of their areas.
  public init(rows: [[String?]]) {
    self.rows = rows
  }

  /// The names of the areas, from the north-west to the south-east.
  public var areas: [String] { rows.flatMap { $0.compactMap { $0 } } }

  /// How many tiles stand side by side at most.
  var width: Int { rows.reduce(0) { max($0, $1.count) } }
}
