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

  let data: ChartData

  /// The figure, or everything that is wrong with the specification.
  public static func make(
    _ specification: ChartSpecification, from table: ReleasedTable
  ) -> Result<Figure, ChartProblems> {
    var reader = ChartDataReader(specification, table: table)
    return reader.read().map { Figure(specification: specification, metadata: table.metadata, data: $0) }
  }

  /// What the chart shows, in plain sentences: the author's own, or written from the data.
  ///
  /// What is hidden, missing or cut off the axis is always said.
  public var description: String {
    let own = specification.description.map { [Sentence.ended($0)] }
    return ((own ?? chart.sentences) + chart.cautions + HiddenWords(data: data).sentences).joined(
      separator: " ")
  }

  var chart: any Chart {
    switch specification.kind {
    case .line: LineChart(data: data)
    case .bar: BarChart(data: data)
    }
  }
}
