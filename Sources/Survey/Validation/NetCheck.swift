import Datasets

extension ResultsCheck {
  /// A net is what its answers make together; where people could give several, between the largest and their sum.
  mutating func checkNets(_ rows: AnswerRows, _ subject: Subject) {
    for net in subject.nets {
      guard let row = rows.row(net.name) else { continue }
      let parts = net.answers.compactMap { rows.row($0) }
      guard parts.count == net.answers.count else { continue }
      check(net, row, "count", row.count, parts.map(\.count), tolerance: 0, subject)
      let tolerance = Double(parts.count + 1) * Decimals.halfUnit(rows.decimals) + 1e-6
      check(net, row, "percentage", row.percentage, parts.map(\.percentage), tolerance: tolerance, subject)
    }
  }

  private mutating func check(
    _ net: Net, _ row: AnswerRows.Row, _ what: String, _ cell: Cell, _ parts: [Cell], tolerance: Double,
    _ subject: Subject
  ) {
    guard let value = cell.number else { return }
    let known = parts.compactMap(\.number)
    let sum = known.reduce(0, +)
    // Of several answers one person may have given all.
    let least = subject.isMultiple ? known.max() ?? 0 : sum
    let isTooLow = value < least - tolerance
    let isTooHigh = known.count == parts.count && value > sum + tolerance
    guard isTooLow || isTooHigh else { return }
    let text = Decimals.text(value)
    findings.error(
      "net-sum",
      subject.isMultiple
        ? "The \(what) of the net “\(net.name)” is \(text), which cannot be: its answers have "
          + "\(known.map(Decimals.text).enumerated)."
        : "The \(what) of the net “\(net.name)” is \(text), but its answers add up to \(Decimals.text(sum)).",
      help:
        "The net is \(net.answers.map { "“\($0)”" }.enumerated) together. Check these rows, or leave the net’s out.",
      line: row.line)
  }
}
