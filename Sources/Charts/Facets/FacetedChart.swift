import Datasets

/// Small charts of one kind, one for each label of a column, on the same scales.
struct FacetedChart<Base: FacetableChart>: Chart {
  static var keys: ChartKeys { Base.keys }

  static var style: StaticString { Base.panelStyle }

  let data: FacetData

  /// The chart of each panel.
  let panels: [Base]

  /// All numbers as one chart: its axis is the one they share, and its words tell what is so of them all.
  let whole: Base

  /// The same for the time since the last break, where the words compare all numbers with each other.
  private let recent: Base?

  private let noun: String

  init?(_ request: inout ChartRequest) {
    guard let data = request.facets(x: Base.places, limits: Base.limits, joining: Base.joining),
      let whole = Base(data.whole, &request), request.problems.isEmpty
    else { return nil }
    let panels = data.panels.compactMap { panel in request.reading { Base(panel, &$0) } }
    guard panels.count == data.panels.count else { return nil }
    // What is wrong is said of the whole already.
    var other = request
    recent = data.sinceBreak.flatMap { Base($0.whole, &other) }
    self.data = data
    self.panels = panels
    self.whole = whole
    noun = request.specification.kind.noun
  }

  func drawing(_ layout: Layout) -> Drawing { Base.drawing(of: self, layout) }

  var kindSentence: String { FacetWords(data: data).kind(noun, of: Base.limits.seriesNoun) }

  var breakSentences: [String] { whole.breakSentences }

  var sentences: [String] {
    guard Base.joining == .places else { return FacetWords(data: data).sentences ?? whole.sentences }
    guard let recent, let stretch = data.panels[0].stretches.last else { return whole.sentences }
    return recent.sentences.map { BreakWords(data: data.panels[0]).leading(stretch, $0) }
  }

  var cautions: [String] { whole.cautions + FacetWords(data: data).reference(Base.referenceNoun) }

  var hiddenSentences: [String] { whole.hiddenSentences }

  var isLone: Bool { panels[0].isLone }

  /// The tables of the panels one under another, with the panel before each row.
  var table: ChartTable {
    var table = panels[0].table
    var names = table.columns[0].texts.map { _ in data.names[0] }
    for (name, panel) in zip(data.names, panels).dropFirst() {
      let next = panel.table
      for column in table.columns.indices { table.columns[column].texts += next.columns[column].texts }
      table.symbols.formUnion(next.symbols)
      table.marks = table.marks.union(next.marks)
      names += next.columns[0].texts.map { _ in name }
    }
    table.columns.insert(.init(heading: .init(text: data.column.title, isNumber: false), texts: names), at: 0)
    return table
  }
}

extension ChartRequest {
  /// The chart that is asked for: one, or several small ones where the author names a column for them.
  mutating func chart() -> (any Chart)? {
    let type = specification.kind.type
    guard specification.facet != nil, let type = type as? any FacetableChart.Type else {
      return type.init(&self)
    }
    return faceted(type)
  }

  private mutating func faceted<Base: FacetableChart>(_ type: Base.Type) -> (any Chart)? {
    FacetedChart<Base>(&self)
  }
}
