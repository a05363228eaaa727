import Charts
import Datasets
import Markup
import Survey

/// The tables of one question over time.
struct TrendTables {
  let waves: WaveSeries
  let question: Wave.Question

  private var labels: [String] { waves.labels }

  /// The waves that asked, by their positions.
  var asked: [Int] { waves.waves.indices.filter { waves.waves[$0].wave.question(question.id) != nil } }

  private var isTested: Bool { !waves.waves.contains(where: \.wave.isSelfSelected) }

  /// One measure wave by wave: how many, from how many people, and how that differs from the wave before.
  func steps(of measure: Measure) -> LabelledTable {
    let rows = asked.enumerated().map { place, wave in
      var cells = [number(measure, wave, range: true), base(wave)]
      if isTested { cells += place == 0 ? Self.first : change(measure, asked[place - 1], wave) }
      return LabelledTable.Row(name: labels[wave], cells: cells)
    }
    return LabelledTable(
      caption: measure.title, heading: "When",
      columns: ["Percentage", "Base"]
        + (isTested ? ["Change in percentage points", "More than chance?"] : []),
      rows: rows, notes: meanings(rows))
  }

  private static let first = [LabelledTable.Cell(text: "–"), LabelledTable.Cell(text: "–")]

  private func change(_ measure: Measure, _ earlier: Int, _ later: Int) -> [LabelledTable.Cell] {
    let change = waves.change(of: measure, from: earlier, to: later)
    if let reason = change.reason {
      return [
        LabelledTable.Cell(text: "Not comparable"),
        LabelledTable.Cell(text: reason.brief),
      ]
    }
    return [
      LabelledTable.Cell(
        text: change.signedPoints ?? "", detail: change.intervalText.map { "likely \($0)" }),
      LabelledTable.Cell(
        text: change.isSignificant ? change.arrow + "Yes" : "No", isMarked: change.isSignificant),
    ]
  }

  /// Every answer and net, with the waves across; what differs from the wave before is marked.
  func answers() -> SurveyTableView {
    let names = question.options + question.nets.map(\.name)
    let known = names.filter { name in asked.contains { result($0)?.answer(name) != nil } }
    let rows = known.map { name in
      SurveyTableView.Row(
        kind: question.options.contains(name) ? .answer : .net, name: name,
        cells: asked.enumerated().map { place, wave in
          let measure = Measure(question, name)
          let change = place == 0 ? nil : waves.change(of: measure, from: asked[place - 1], to: wave)
          let cell = number(measure, wave, range: false)
          return .init(text: (change?.isSignificant == true ? change?.arrow ?? "" : "") + cell.text)
        })
    }
    let bases = SurveyTableView.Row(
      kind: .base, name: "Base", cells: asked.map { .init(text: base($0).text) })
    return SurveyTableView(
      caption: "\(question.name): every answer, each time we asked", heading: "Answer",
      columns: asked.map { labels[$0] }, rows: rows + [bases],
      notes: (isTested ? [Self.marks] : []) + meanings(rows.flatMap { $0.cells.map(\.text) }))
  }

  /// One measure by the groups of `breakdown`, with the waves across.
  func groups(of breakdown: Breakdown, _ measure: Measure) -> SurveyTableView {
    let groups = breakdown.groups.map { WaveResults.Group(breakdown.name, $0) }
    let rows = ([.everybody] + groups).map { group in
      SurveyTableView.Row(
        kind: group == .everybody ? .net : .answer, name: group == .everybody ? "Everybody" : group.name,
        cells: asked.enumerated().map { place, wave in
          let change =
            place == 0 ? nil : waves.change(of: measure, in: group, from: asked[place - 1], to: wave)
          let cell = number(measure, wave, in: group, range: true)
          return .init(
            text: (change?.isSignificant == true ? change?.arrow ?? "" : "") + cell.text, range: cell.detail)
        })
    }
    return SurveyTableView(
      caption: "\(measure.title), by \(Sentence.within(breakdown.name)), each time we asked",
      heading: breakdown.name, columns: asked.map { labels[$0] }, rows: rows,
      notes: (isTested ? [Self.marks] : []) + meanings(rows.flatMap { $0.cells.map(\.text) }))
  }

  private static let marks =
    "▲ and ▼ mark what is higher or lower than the time before by more than chance. Where there is no mark, any "
    + "difference could be chance, or the two cannot be compared."

  private func result(_ wave: Int, in group: WaveResults.Group = .everybody) -> QuestionResult? {
    waves.waves[wave].wave.question(question.id).flatMap { waves.waves[wave].result($0, in: group) }
  }

  private func number(
    _ measure: Measure, _ wave: Int, in group: WaveResults.Group = .everybody, range: Bool
  ) -> LabelledTable.Cell {
    let (result, shown) = (result(wave, in: group), ShownNumbers(waves.waves[wave].wave))
    let answer = result?.answer(measure.name)
    return LabelledTable.Cell(
      text: shown.percentage(answer, in: result),
      detail: range ? shown.range(answer, in: result).map { "\($0)%" } : nil)
  }

  private func base(_ wave: Int) -> LabelledTable.Cell {
    LabelledTable.Cell(text: ShownNumbers(waves.waves[wave].wave).count(result(wave)?.base))
  }

  private func meanings(_ rows: [LabelledTable.Row]) -> [String] {
    meanings(rows.flatMap { $0.cells.map(\.text) })
  }

  private func meanings(_ texts: [String]) -> [String] {
    asked.last.map { ShownNumbers(waves.waves[$0].wave).meanings(of: texts) } ?? []
  }
}

extension WaveChange {
  /// `▲ ` or `▼ `.
  var arrow: String { (points ?? 0) > 0 ? "▲ " : "▼ " }
}
