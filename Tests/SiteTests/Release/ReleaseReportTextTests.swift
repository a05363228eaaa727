import Datasets
import Disclosure
import Testing

@testable import Site

/// The report on a release, as a data lead reads it.
struct ReleaseReportTextTests {
  private static let table = ReleaseReport.Table(
    name: "admissions", title: "Admissions by area",
    rule: ReleaseRule(threshold: 5, reason: "Agreed in 2025"),
    counts: 240, primary: 12, secondary: 9, derived: 42, lost: 0.0134,
    narrowest: .init(cell: "Northtown, under 18: Admissions", low: 0, high: 7), quality: "as few as possible")

  private static func text(_ tables: [ReleaseReport.Table], stops: Int = 0, drafts: [String] = []) -> String {
    ReleaseReportText(report: ReleaseReport(tables: tables), drafts: drafts, stops: stops).text
  }

  @Test func aTableWithHiddenCounts() {
    #expect(
      Self.text([Self.table]) == """
        What the release hides. For whoever answers for the data: not for publication.

        admissions: Admissions by area
          Rule           counts from 1 to 4 are hidden; zeros may be hidden too
          Reason         Agreed in 2025.
          Counts         240, of which 21 hidden (8.8%)
          Small          12, small, or hidden by whoever owns the data
          Others         9, hidden to protect these: as few as possible
          Worked out     42 other numbers hidden, made of hidden counts
          Lost           1.3% of all that is counted stands in hidden cells
          Narrowest      “Northtown, under 18: Admissions” is from 0 to 7, as far as others can work out

        In all: 1 table of counts; 21 of 240 counts are hidden, 12 because they are small and 9 to protect
        these. Nothing stops publication.

        """)
  }

  @Test func aTableWithNothingToHideNamesWhoApprovedIt() {
    var open = Self.table
    open.rule = ReleaseRule(.none(approvedBy: "Head of data"), reason: "Offences, not people.")
    (open.primary, open.secondary, open.derived, open.narrowest) = (0, 0, 0, nil)
    var spend = open
    (spend.name, spend.rule) = ("spend", nil)
    let text = Self.text([open, spend], stops: 2, drafts: ["next-year"])
    #expect(text.contains("  Rule           nothing is hidden\n"))
    #expect(text.contains("  Approved by    Head of data\n"))
    #expect(text.contains("  Counts         240, none of them hidden\n"))
    #expect(!text.contains("Narrowest"))
    var alone = Self.table
    alone.secondary = 0
    #expect(Self.text([alone]).contains("  Others         none: nothing else gives these away\n"))
    #expect(text.contains("\nWithout counts of people: spend.\n\nDrafts, not looked at: next-year.\n"))
    #expect(text.hasSuffix("In all: 1 table of counts; nothing is hidden. 2 problems stop publication.\n"))
  }

  @Test func noLineIsWiderThanATerminal() {
    var long = Self.table
    long.rule?.reason = String(repeating: "A reason that goes on and on. ", count: 12)
    long.narrowest?.cell = String(repeating: "A label, ", count: 20)
    let lines = Self.text([long]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.count > 14)
  }
}
