import Datasets
import Diagnostics
import Disclosure
import Testing

@testable import Site

/// What an audit says of what it found.
struct SiteAuditTests {
  private static let exposed = PublicAudit(
    hidden: 1204, attacked: 1204,
    exposures: [
      .init(
        file: "public/data/t/t.csv", cell: "North, Girls: People", kind: .exact,
        reasons: ["North, All = North, Boys + North, Girls"]),
      .init(file: "public/data/t/t.csv", cell: "South, Girls: People", kind: .narrow, reasons: ["a", "b"]),
    ], narrowest: .init(cell: "North, Girls: People", low: 3, high: 3))

  @Test func whatGivesACellAwayIsNamed() {
    let audit = SiteAudit(Self.exposed, ofTables: 3, problems: [])
    #expect(!audit.isSafe)
    #expect(audit.diagnostics.map(\.location?.file) == ["public/data/t/t.csv", "public/data/t/t.csv"])
    #expect(
      audit.diagnostics.map(\.message) == [
        "“North, Girls: People” is hidden, but the number can be worked out.",
        "“South, Girls: People” is hidden, but it can be worked out that the number is small.",
      ])
    #expect(
      audit.diagnostics.map(\.help) == [
        "What gives it away: North, All = North, Boys + North, Girls.", "What gives it away: a; b.",
      ])
    #expect(
      audit.summary.hasPrefix("Read 3 tables. Attacked 1,204 hidden counts together: 2 of them are exposed."))
    #expect(audit.json.contains("\"kind\" : \"exact\"") && audit.json.contains("\"attacked\" : 1204"))
  }

  @Test func aSafeSiteNamesItsNarrowestRange() {
    var found = Self.exposed
    (found.exposures, found.narrowest) = ([], .init(cell: "North, Girls: People", low: 0, high: nil))
    let audit = SiteAudit(found, ofTables: 1, problems: [])
    #expect(audit.isSafe)
    #expect(
      audit.summary == """
        Read 1 table. Attacked 1,204 hidden counts together: none can be worked out, nor that one is small. The \
        narrowest: “North, Girls: People” is 0 or more, as far as others can work out.

        """)
  }

  @Test func whatWasNotAttackedIsNotSafe() {
    var found = Self.exposed
    (found.exposures, found.attacked) = ([], 1200)
    let audit = SiteAudit(found, ofTables: 1, problems: [])
    #expect(!audit.isSafe)
    #expect(
      audit.summary.contains("4 hidden counts of 1,204 could not be attacked: nothing is known of them."))
  }

  @Test func aSmallCountThatIsShownIsExposed() {
    let audit = PublicAudit.run([Self.areas(threshold: 5, north: .number(3), total: 51)])
    #expect(audit.exposures.map(\.kind) == [.shown, .exact])
    #expect(audit.exposures.map(\.cell) == ["North: People", "South: People"])
  }

  @Test func aCountThatMayBeNobodyIsNotKnownToBeSmall() {
    let table = Self.areas(threshold: 8, north: .symbol(.confidential), total: 46)
    #expect(PublicAudit.run([table]).exposures == [])
    var sensitive = table
    sensitive.rule?.zeros = .sensitive
    #expect(PublicAudit.run([sensitive]).exposures.map(\.kind) == [.narrow, .narrow])
  }

  /// Three areas and their total; South is hidden, and West is 40.
  private static func areas(threshold: Int, north: Cell, total: Double) -> PublicTable {
    PublicTable(
      file: "public/data/t/t.csv", name: "t", title: "T",
      columns: [
        Column(name: "area", title: "Area", kind: .area, description: "", total: "All"),
        Column(name: "count", title: "People", kind: .count, description: ""),
      ], rule: ReleaseRule(threshold: threshold, reason: ""),
      cells: [
        [.text("North"), .text("South"), .text("West"), .text("All")],
        [north, .symbol(.confidential), .number(40), .number(total)],
      ])
  }
}
