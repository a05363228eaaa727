import Datasets

/// A point for each place between two measures: how they go together, and who stands apart.
struct ScatterChart: Chart {
  static let keys = ChartKeys(required: [.x, .y], optional: [.label, .series])

  private let data: ScatterData
  private let words: ScatterWords

  init?(_ request: inout ChartRequest) {
    guard let data = request.scatter() else { return nil }
    self.data = data
    words = ScatterWords(data: data, isOwn: request.specification.description != nil)
  }

  func drawing(_ layout: Layout) -> Drawing { ScatterPlot(data: data, layout: layout).drawing() }

  var kindSentence: String {
    let groups = data.isGrouped ? " in \(data.names.count) groups" : ""
    return "Scatter plot with \(Sentence.count(data.points.count, "point", "points"))\(groups)."
  }

  var sentences: [String] { words.sentences }

  var cautions: [String] { words.cautions }

  var hiddenSentences: [String] { words.hiddenSentences }

  var isLone: Bool { !data.isGrouped }

  var table: ChartTable {
    let cells = data.rows.flatMap { [$0.x, $0.y] }
    var columns: [ChartTable.Column] = []
    if let label = data.label {
      columns.append(
        .init(heading: .init(text: label.title, isNumber: false), texts: data.rows.map(\.heading)))
    }
    if let series = data.series {
      columns.append(
        .init(
          heading: .init(text: series.title, isNumber: false), texts: data.rows.map { data.names[$0.series] })
      )
    }
    columns += [
      .init(
        heading: .init(text: data.x.heading, isNumber: true), texts: data.rows.map { data.x.text(of: $0.x) }),
      .init(
        heading: .init(text: data.y.heading, isNumber: true), texts: data.rows.map { data.y.text(of: $0.y) }),
    ]
    return ChartTable(
      columns: columns, symbols: Set(cells.compactMap(\.symbol)),
      marks: cells.reduce(.none) { $0.union($1.marks) })
  }
}
