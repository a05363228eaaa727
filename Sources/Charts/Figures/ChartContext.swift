/// What charts know beside their own block and table: it is the same for every chart of a site.
public struct ChartContext: Sendable {
  /// Nothing but the charts themselves.
  public init() {}
}
