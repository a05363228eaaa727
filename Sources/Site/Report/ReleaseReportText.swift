import Charts
import Configuration
import Datasets
import Disclosure

/// The report on a release as a data lead reads it in a terminal. It holds no hidden value, and is not for the public.
struct ReleaseReportText {
  let report: ReleaseReport
  /// The names of datasets that are kept back because they are drafts.
  let drafts: [String]
  /// How many problems stop publication.
  let stops: Int

  var text: String {
    var lines = AlignedText()
    lines.heading("What the release hides. For whoever answers for the data: not for publication.")
    for table in counted { write(table, to: &lines) }
    let others = report.tables.filter { $0.rule == nil }.map(\.name)
    if !others.isEmpty { lines.heading("Without counts of people: \(others.joined(separator: ", ")).") }
    if !drafts.isEmpty { lines.heading("Drafts, not looked at: \(drafts.joined(separator: ", ")).") }
    lines.heading(summary)
    return lines.text
  }

  private var counted: [ReleaseReport.Table] { report.tables.filter { $0.rule != nil } }

  private var summary: String {
    let (counts, small) = (sum(\.counts), sum(\.primary))
    let others = sum(\.secondary)
    let hidden =
      small + others == 0
      ? "nothing is hidden"
      : "\(Self.number(small + others)) of \(Self.number(counts)) counts are hidden, \(Self.number(small)) because "
        + "they are small and \(Self.number(others)) to protect these"
    let tables = Self.counted(counted.count, "table of counts", "tables of counts")
    return counted.isEmpty ? "There are no counts. \(outcome)" : "In all: \(tables); \(hidden). \(outcome)"
  }

  private var outcome: String {
    switch stops {
    case 0: "Nothing stops publication."
    case 1: "One problem stops publication."
    default: "\(stops) problems stop publication."
    }
  }

  private func sum(_ number: KeyPath<ReleaseReport.Table, Int>) -> Int {
    counted.reduce(0) { $0 + $1[keyPath: number] }
  }
}

extension ReleaseReportText {
  private func write(_ table: ReleaseReport.Table, to lines: inout AlignedText) {
    guard let rule = table.rule else { return }
    lines.heading("\(table.name): \(table.title)")
    lines.line("Rule", RuleWords(rule).summary)
    lines.line("Reason", Sentence.ended(rule.reason))
    if case .none(let approver) = rule.method { lines.line("Approved by", approver) }
    lines.line("Counts", Self.counts(of: table))
    if table.primary + table.secondary > 0 { writeHidden(table, to: &lines) }
  }

  private func writeHidden(_ table: ReleaseReport.Table, to lines: inout AlignedText) {
    lines.line("Small", "\(Self.number(table.primary)), small, or hidden by whoever owns the data")
    lines.line("Others", Self.others(of: table))
    lines.line(
      "Worked out",
      "\(Self.counted(table.derived, "other number", "other numbers")) hidden, made of hidden counts")
    lines.line("Lost", "\(Self.percentage(table.lost)) of all that is counted stands in hidden cells")
    if let narrowest = table.narrowest { lines.line("Narrowest", narrowest.words) }
  }

  private static func others(of table: ReleaseReport.Table) -> String {
    if table.secondary == 0 { return "none: nothing else gives these away" }
    return "\(number(table.secondary)), hidden to protect these"
      + (table.quality.isEmpty ? "" : ": \(table.quality)")
  }

  private static func counts(of table: ReleaseReport.Table) -> String {
    let hidden = table.primary + table.secondary
    guard hidden > 0, table.counts > 0 else { return "\(number(table.counts)), none of them hidden" }
    let share = percentage(Double(hidden) / Double(table.counts))
    return "\(number(table.counts)), of which \(number(hidden)) hidden (\(share))"
  }

  private static func number(_ value: Int) -> String { NumberText.string(Double(value)) }

  private static func counted(_ value: Int, _ noun: String, _ plural: String) -> String {
    "\(number(value)) \(value == 1 ? noun : plural)"
  }

  private static func percentage(_ share: Double) -> String {
    NumberText.string(share * 100, decimals: 1) + "%"
  }
}

extension ReleaseReport.Range {
  /// `“Northtown, under 18: Admissions” can be narrowed down to 0 to 7`.
  var words: String {
    guard let high else { return "“\(cell)” is \(low) or more, as far as others can work out" }
    return "“\(cell)” is from \(low) to \(high), as far as others can work out"
  }
}
