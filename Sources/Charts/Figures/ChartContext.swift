/// What charts know beside their own block and table: it is the same for every chart of a site.
public struct ChartContext: Sendable {
  /// What happened, for charts that mark events.
  public var events: [ChartEvent] = []

  /// Nothing but the charts themselves.
  public init() {}
}
