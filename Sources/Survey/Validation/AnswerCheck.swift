import Datasets

extension ResultsCheck {
  /// Checks what can be wrong with a row on its own, and with the base that a group’s rows share.
  mutating func checkNumbers(_ rows: AnswerRows) {
    for row in rows.rows {
      if let base = row.base.number, base < 0 || base != base.rounded() || base >= 1e15 {
        unsound.insert(rows.key)
        findings.error(
          "impossible-base", "A base of \(Decimals.text(base)) cannot be: it is how many people answered.",
          help: "Write the number of people before weighting, a whole number from 0 up.", line: row.line)
      }
      if wave.rule?.smallCounts != nil, row.count.number != nil, row.base == .symbol(.unavailable) {
        unsound.insert(rows.key)
        findings.error(
          "count-without-base",
          "There is a count here and no base, so the release rule cannot tell what follows from the two.",
          help: "Write how many people were asked and answered.", line: row.line)
      }
      if let count = row.count.number, let base = row.base.number, count > base {
        unsound.insert(rows.key)
        findings.error(
          "count-over-base",
          "\(Decimals.text(count)) people gave this answer, but only \(Decimals.text(base)) were asked.",
          help: "Check the count and the base.", line: row.line)
      }
      if let percentage = row.percentage.number, !(0...100).contains(percentage) {
        unsound.insert(rows.key)
        findings.error(
          "impossible-percentage", "A percentage of \(Decimals.text(percentage)) cannot be.",
          help: "Use a number from 0 to 100.", line: row.line)
      }
      if let base = row.base.number, let known = rows.base, base != known {
        unsound.insert(rows.key)
        findings.error(
          "unequal-bases",
          "The base is \(Decimals.text(base)) here, but \(Decimals.text(known)) for the group’s other answers.",
          help: "Give every answer of a group the same base.", line: row.line)
      }
    }
  }

  /// Every answer of the questionnaire has a row, and the counts make the base.
  mutating func checkAnswers(_ rows: AnswerRows, _ subject: Subject) {
    let names = Set(subject.options + subject.nets.map(\.name))
    guard rows.rows.allSatisfy({ names.contains($0.response) }) else { return }
    guard !doubtful.contains(subject.name) else { return }
    let missing = subject.options.filter { rows.row($0) == nil }
    guard missing.isEmpty else {
      unsound.insert(rows.key)
      findings.error(
        "missing-answer",
        "The answers of \(rows.key.who) to “\(subject.name)” have no row for "
          + "\(missing.map { "“\($0)”" }.enumerated).",
        help: "Add one for each answer, with 0 where nobody gave it, or [x] where that is not known.",
        line: rows.line)
      return
    }
    checkCounts(rows, subject)
  }

  private mutating func checkCounts(_ rows: AnswerRows, _ subject: Subject) {
    // Whoever published the results first may have rounded them.
    guard !subject.isMultiple, wave.source == nil, !unsound.contains(rows.key), let base = rows.base else {
      return
    }
    let counts = subject.options.compactMap { rows.row($0)?.count.number }
    let sum = counts.reduce(0, +)
    guard sum > base || (subject.isWhole && counts.count == subject.options.count && sum < base) else {
      return
    }
    unsound.insert(rows.key)
    findings.error(
      "counts-and-base",
      "The answers of \(rows.key.who) to “\(subject.name)” add up to \(Decimals.text(sum)) people, but the base is "
        + "\(Decimals.text(base)).",
      help: "Everybody in the base gave one of the answers. Check the counts and the base.", line: rows.line)
  }

  /// The percentages of one answer each make 100, as far as rounding goes; and those of a survey without weights are
  /// those of the counts.
  mutating func checkShares(_ rows: AnswerRows, _ subject: Subject) {
    let cells = subject.options.compactMap { rows.row($0)?.percentage }
    guard !subject.isMultiple, cells.count == subject.options.count else { return }
    guard !rows.rows.contains(where: { $0.percentage.number.map { !(0...100).contains($0) } ?? false }) else {
      return
    }
    let decimals = rows.decimals
    let tolerance = Double(cells.count) * Decimals.halfUnit(decimals) + 1e-6
    let sum = cells.compactMap(\.number).reduce(0, +)
    let isWhole = cells.allSatisfy { $0.number != nil }
    let isEmpty = sum == 0 && rows.base == 0
    if sum > 100 + tolerance || (isWhole && subject.isWhole && !isEmpty && sum < 100 - tolerance) {
      let text = NumberText.string(sum, decimals: decimals)
      unsound.insert(rows.key)
      findings.error(
        "percentages-sum",
        isWhole
          ? "The percentages of \(rows.key.who) for “\(subject.name)” add up to \(text), not to 100."
          : "The percentages of \(rows.key.who) for “\(subject.name)” add up to \(text) already, and some are hidden.",
        help: "Each person gave one answer. Check the percentages, or write “type: multiple” in survey.yml.",
        line: rows.line)
      return
    }
    checkUnweighted(rows, subject)
  }

  private mutating func checkUnweighted(_ rows: AnswerRows, _ subject: Subject) {
    guard !wave.isWeighted, wave.source == nil else { return }
    let allowed = Decimals.halfUnit(rows.decimals) + 1e-6
    for row in rows.rows {
      guard let count = row.count.number, let base = row.base.number, base > 0, count <= base,
        let percentage = row.percentage.number, abs(percentage - 100 * count / base) > allowed
      else { continue }
      findings.error(
        "percentage-and-count",
        "The percentage is \(Decimals.text(percentage)), but \(Decimals.text(count)) of \(Decimals.text(base)) people are "
          + "\(NumberText.string(100 * count / base, decimals: max(1, rows.decimals)))%.",
        help:
          "Check the three numbers. If the percentages are weighted, say how in survey.yml, under “weighting”.",
        line: row.line)
    }
  }
}
