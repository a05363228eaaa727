import Datasets

extension ResultsCheck {
  /// Checks how sure the percentages are said to be.
  mutating func checkPrecision(_ rows: AnswerRows) {
    for row in rows.rows {
      for name in ["effective-base", "design-effect"] {
        guard let value = row.precision[name], value <= 0 else { continue }
        findings.error(
          "impossible-precision", "“\(name)” is \(Decimals.text(value)), and it is always more than 0.",
          help: "Check it, or write [x] where nobody knows.", line: row.line)
      }
      if let error = row.precision["standard-error"], error < 0 {
        findings.error(
          "impossible-precision", "“standard-error” is \(Decimals.text(error)), and it is never below 0.",
          help: "Check it, or write [x] where nobody knows.", line: row.line)
      }
      checkEffect(row)
      checkInterval(row)
    }
  }

  /// The base divided by the design effect is the effective base.
  private mutating func checkEffect(_ row: AnswerRows.Row) {
    guard let effective = row.precision["effective-base"], let effect = row.precision["design-effect"],
      let base = row.base.number, effective > 0, effect > 0
    else { return }
    let slack = Decimals.halfUnit(max(1, Decimals.count(effective)))
    let effectSlack = Decimals.halfUnit(max(2, Decimals.count(effect)))
    let most = effect > effectSlack ? base / (effect - effectSlack) : .infinity
    let least = base / (effect + effectSlack)
    guard effective > most + slack || effective < least - slack else { return }
    findings.error(
      "design-effect",
      "The effective base is \(Decimals.text(effective)), but a base of \(Decimals.text(base)) with a design effect of "
        + "\(Decimals.text(effect)) makes \(NumberText.string(base / effect, decimals: 1)).",
      help: "The effective base is the base divided by the design effect. Check the three numbers.",
      line: row.line)
  }

  private mutating func checkInterval(_ row: AnswerRows.Row) {
    let (lower, upper) = (row.precision["lower"], row.precision["upper"])
    guard let lower, let upper else {
      if lower != nil || upper != nil {
        findings.error(
          "half-an-interval", "This row has one end of an interval, and not the other.",
          help: "Give both “lower” and “upper”, or write [x] for both.", line: row.line)
      }
      return
    }
    guard lower >= 0, upper <= 100, lower <= upper else {
      findings.error(
        "impossible-interval",
        "An interval from \(Decimals.text(lower)) to \(Decimals.text(upper)) cannot be.",
        help: "“lower” is the smaller of the two, and both are from 0 to 100.", line: row.line)
      return
    }
    guard let percentage = row.percentage.number else { return }
    // Each of the three may be rounded.
    let decimals = [lower, upper, percentage].map(Decimals.count)
    let tolerance = decimals.map(Decimals.halfUnit).reduce(0, max) + 1e-6
    guard percentage < lower - tolerance || percentage > upper + tolerance else { return }
    findings.error(
      "interval",
      "The percentage is \(Decimals.text(percentage)), but its interval goes from \(Decimals.text(lower)) to \(Decimals.text(upper)).",
      help: "An interval always holds its percentage. Check the three numbers.", line: row.line)
  }

  /// What the file must not say, or fails to say, of how sure its percentages are.
  mutating func checkColumns() {
    if wave.isSelfSelected {
      let used = precision.filter { name in
        index.all.contains { $0.rows.contains { $0.precision[name] != nil } }
      }
      guard !used.isEmpty else { return }
      findings.error(
        "precision-of-self-selected",
        "The results have \(used.map { "“\($0)”" }.enumerated), but people chose themselves to take part in this survey.",
        help:
          "How far such results are from everybody’s, nobody can work out. Take \(used.count == 1 ? "the column" : "the columns") out. "
          + "If people were drawn at random, write “self-selected: false” in survey.yml.",
        line: 1)
    } else if wave.isWeighted, wave.source == nil,
      !precision.contains("effective-base"), !precision.contains("design-effect")
    {
      findings.warning(
        "no-effective-base",
        "The results are weighted, and there is neither “effective-base” nor “design-effect”: no interval and no test of a "
          + "change can be given.",
        help: "Add one of the two columns. “candour survey aggregate” works both out from the weights.",
        line: 1)
    }
  }
}
