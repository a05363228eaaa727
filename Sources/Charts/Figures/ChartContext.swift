/// What charts know beside their own block and table: it is the same for every chart of a site.
public struct ChartContext: Sendable {
  /// The layouts of tile maps by their names.
  public var tiles: [String: TileLayout] = [:]

  /// The shapes of maps by their names.
  public var shapes: [String: MapShapes] = [:]

  /// What happened, for charts that mark events.
  public var events: [ChartEvent] = []

  /// Nothing but the charts themselves.
  public init() {}
}
