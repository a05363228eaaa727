public import Datasets
public import Disclosure

/// A chart with its title, description, table and source, ready to be written.
///
/// It can be made only from a released table, and only where there is nothing wrong with what the author asked for.
public struct Figure: Sendable {
  /// What the author asked for.
  public let specification: ChartSpecification

  /// The dataset the numbers come from.
  public let metadata: DatasetMetadata

  let chart: any Chart

  /// The figure, or everything that is wrong with the specification.
  public static func make(
    _ specification: ChartSpecification, from table: ReleasedTable, context: ChartContext = ChartContext()
  ) -> Result<Figure, ChartProblems> {
    var request = ChartRequest(specification, table: table, context: context)
    request.checkWords()
    let chart = request.chart()
    guard let chart, request.problems.isEmpty else { return .failure(ChartProblems(request.problems)) }
    return .success(Figure(specification: specification, metadata: table.metadata, chart: chart))
  }

  /// What the chart shows, in plain sentences: the author's own, or written from the data.
  ///
  /// What cannot be compared, and what is hidden, missing or cut off the axis, is always said.
  public var description: String { FigureWords(self).all.joined(separator: " ") }
}
