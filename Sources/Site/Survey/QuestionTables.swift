import Charts
import Markup
import Survey

/// The tables of one question: every answer of everybody, and of the groups of each breakdown.
struct QuestionTables {
  private let results: WaveResults
  private let question: Wave.Question
  private let shown: ShownNumbers

  init(_ question: Wave.Question, _ results: WaveResults) {
    self.results = results
    self.question = question
    shown = ShownNumbers(results.wave)
  }

  /// The breakdowns that the results of the question have.
  var breakdowns: [Breakdown] {
    results.wave.breakdowns.filter { breakdown in
      breakdown.groups.contains { results.result(question, in: .init(breakdown.name, $0)) != nil }
    }
  }

  /// Every answer, with how many people gave it and how sure the percentage is.
  func everybody(_ result: QuestionResult) -> SurveyTableView {
    let hasRanges = (result.answers + result.nets).contains { shown.range($0, in: result) != nil }
    let rows = rows(of: [result]) { answer in
      let range = shown.range(answer, in: result)
      return [.init(text: shown.percentage(answer, in: result))]
        + (hasRanges ? [.init(text: range.map { $0 + "%" } ?? "–")] : [])
        + [.init(text: shown.count(answer?.count))]
    }
    let base = SurveyTableView.Row(
      kind: .base, name: "Base: people who answered",
      cells: [.init(text: "")] + (hasRanges ? [.init(text: "")] : [])
        + [.init(text: shown.count(result.base))])
    return table(
      question.titled("every answer"),
      columns: ["Percentage"] + (hasRanges ? ["Likely range"] : []) + ["People"],
      rows: rows + [base],
      notes: hasRanges
        ? ["The likely range is the 95% confidence interval. People are counted before weighting."]
        : ["People are counted before weighting."])
  }

  /// Every answer of the groups of `breakdown`, beside everybody’s.
  func groups(of breakdown: Breakdown) -> SurveyTableView {
    let groups = breakdown.groups.map { WaveResults.Group(breakdown.name, $0) }
    let all = ([.everybody] + groups).map { results.result(question, in: $0) }
    let rows = rows(of: all) { answer, result, isNet in
      .init(
        text: shown.percentage(answer, in: result), range: isNet ? shown.range(answer, in: result) : nil)
    }
    let base = SurveyTableView.Row(
      kind: .base, name: "Base", cells: all.map { .init(text: shown.count($0?.base)) })
    let hasRanges = rows.contains { $0.cells.contains { $0.range != nil } }
    return table(
      question.titled("by \(Sentence.within(breakdown.name))"), columns: ["Everybody"] + breakdown.groups,
      rows: rows + [base],
      notes: hasRanges ? ["In brackets: the likely range, which is the 95% confidence interval."] : [])
  }

  private func table(
    _ caption: String, columns: [String], rows: [SurveyTableView.Row], notes: [String]
  ) -> SurveyTableView {
    SurveyTableView(
      caption: caption, heading: "Answer", columns: columns, rows: rows,
      notes: notes + shown.meanings(of: rows.flatMap { $0.cells.map(\.text) }))
  }

  /// A line for each answer and then for each net that any of `all` has.
  private func rows(
    of all: [QuestionResult?],
    _ cell: (QuestionResult.Answer?, QuestionResult?, _ isNet: Bool) -> SurveyTableView.Cell
  ) -> [SurveyTableView.Row] {
    let names = question.options.map { (name: $0, isNet: false) } + question.nets.map { ($0.name, true) }
    return names.compactMap { name, isNet in
      guard all.contains(where: { $0?.answer(name) != nil }) else { return nil }
      return SurveyTableView.Row(
        kind: isNet ? .net : .answer, name: name, cells: all.map { cell($0?.answer(name), $0, isNet) })
    }
  }

  private func rows(
    of all: [QuestionResult], _ cells: (QuestionResult.Answer?) -> [SurveyTableView.Cell]
  ) -> [SurveyTableView.Row] {
    rows(of: all.map(Optional.some)) { _, _, _ in .init(text: "") }.map { row in
      .init(kind: row.kind, name: row.name, cells: cells(all.first?.answer(row.name)))
    }
  }
}
