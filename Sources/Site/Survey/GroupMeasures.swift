import Datasets
import Markup
import Survey

/// The headline measures of one group: how they stand beside everybody’s, and how they have changed.
struct GroupMeasures {
  let place: WavePlace
  let group: WaveResults.Group
  let words: GroupPhrases

  private var wave: Wave { place.now.wave }
  private var shown: ShownNumbers { ShownNumbers(wave) }
  private var measures: [Measure] { wave.questions.compactMap(Measure.headline) }

  /// Whether there is nothing to show.
  var isEmpty: Bool { measures.isEmpty }

  func write(to writer: inout MarkupWriter) {
    let since = place.earlier.map { ["Since \(place.labels[$0])"] } ?? []
    let rest = wave.isSelfSelected ? [] : ["Beside the rest"]
    let rows = measures.map(row)
    let texts = rows.flatMap { $0.cells.flatMap { [$0.text, $0.detail ?? ""] } }
    LabelledTable(
      caption: "Headline measures, \(place.labels[place.position])", heading: "Measure",
      columns: [group.name, "Everybody"] + rest + (wave.isSelfSelected ? [] : since), rows: rows,
      notes: shown.meanings(of: texts) + notes
    ).write(to: &writer)
  }

  private func row(_ measure: Measure) -> LabelledTable.Row {
    let difference = GroupDifference(of: measure, in: group, results: place.now)
    var cells = [number(measure, group), number(measure, .everybody)]
    if !wave.isSelfSelected {
      cells.append(
        LabelledTable.Cell(
          text: difference.brief,
          detail: difference.reason?.brief ?? verdict(difference),
          isMarked: difference.isSignificant))
      if let earlier = place.earlier { cells.append(change(measure, since: earlier)) }
    }
    return LabelledTable.Row(
      name: measure.title, href: "#\(QuestionSection.anchor(of: measure.question))", cells: cells)
  }

  private func number(_ measure: Measure, _ group: WaveResults.Group) -> LabelledTable.Cell {
    let result = place.now.result(measure.question, in: group)
    let answer = result?.answer(measure.name)
    let range = shown.range(answer, in: result).map { "\($0)%, " } ?? ""
    let base =
      result?.base.number == nil || result?.reliability == .hidden
      ? nil : "\(range)base\u{A0}\(shown.count(result?.base))"
    return LabelledTable.Cell(text: shown.percentage(answer, in: result), detail: base)
  }

  private func verdict(_ difference: GroupDifference) -> String {
    guard difference.isSignificant else { return "Any difference could be chance." }
    return "More than chance" + (difference.isBetter.map { $0 ? ": better." : ": worse." } ?? ".")
  }

  private func change(_ measure: Measure, since earlier: Int) -> LabelledTable.Cell {
    let change = place.results.change(of: measure, in: group, from: earlier, to: place.position)
    return LabelledTable.Cell(
      text: change.brief, detail: change.detail, isMarked: change.isSignificant)
  }

  private var notes: [String] {
    guard !wave.isSelfSelected else { return ["Nothing is tested: \(wave.selfSelectedWords ?? "")"] }
    return [
      "In smaller letters: the likely range, which is the 95% confidence interval, and the base, which is how many people answered.",
      "“More than chance” means a two-proportion z test at 95%. About 1 comparison in 20 passes it by chance alone.",
    ]
  }
}

extension WaveChange {
  /// Small words below the change in a table: from what, and how sure it is, or why there is none.
  var detail: String {
    if let reason { return reason.brief }
    guard let old = earlier?.percentage.number, let intervalText else { return "" }
    let verdict = isSignificant ? (isBetter.map { $0 ? ", better" : ", worse" } ?? "") : ""
    return
      "From \(ShownNumbers.percentage(old))\(verdict). Likely range of the change: \(intervalText) percentage points."
  }
}
