import Diagnostics
import Foundation
import Site
import Testing

/// A failure that goes out because the unit tells people of it.
@Suite("Known issues")
struct KnownIssueTests {
  private static let picture = "[![](bridge.svg)](index.md)"

  private static func issue(_ change: (String, String) = ("", "")) -> String {
    let text = """
      known-issues:
        - problem: A link on the home page is a picture without words.
          criterion: 2.4.4
          affects: Screen reader users cannot tell where it goes.
          workaround: Use the menu.
          fix-by: 2026-06-30
          reason: non-compliance
          rule: link-name
          pages: [index.md]

      """
    return change.0.isEmpty ? text : text.replacing(change.0, with: change.1)
  }

  @Test func aFailureNobodyListedStopsTheBuild() async throws {
    let site = try StatementSite("", home: Self.picture)
    #expect(await site.problems().map(\.severity) == [.error])
  }

  @Test(arguments: ["[index.md]", "everywhere"])
  func aListedFailureIsPublishedAndTold(_ pages: String) async throws {
    let site = try StatementSite(Self.issue(("[index.md]", pages)), home: Self.picture)
    let problems = await site.problems()
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems.first?.location?.line == 5)
    #expect(
      problems.first?.help.hasSuffix(
        " It is a known issue in site.yml, to be mended by 30 June 2026: it is published, and the accessibility "
          + "statement says so.") == true)
    let statement = try site.statement()
    #expect(statement.contains("This fails WCAG 2.2 success criterion 2.4.4 Link Purpose (In Context)."))
    #expect(statement.contains("What you can do: Use the menu."))
    #expect(statement.contains("We plan to mend this by 30 June 2026."))
  }

  @Test func aListedFailureOfAnotherPageOrRuleDoesNotCount() async throws {
    for change in [("[index.md]", "[other.md]"), ("link-name", "link-words")] {
      let site = try StatementSite(Self.issue(change), home: Self.picture)
      try site.folder.write("---\ntitle: Other\n---\n\nA.\n", to: "content/other.md")
      let problems = await site.problems()
      #expect(problems.contains { $0.severity == .error && $0.id == "link-name" })
      #expect(problems.contains { $0.severity == .warning && $0.id == "known-issue-mended" })
    }
  }

  @Test func whatTheCheckOnlySuspectsIsToldToo() async throws {
    let site = try StatementSite("", home: "[here](index.md)")
    #expect(await site.problems().map(\.id) == ["link-words", "known-issue-undated"])
    let statement = try site.statement()
    #expect(
      statement.contains(
        "This may fail WCAG 2.2 success criterion 2.4.4 Link Purpose (In Context): a person has yet to look.")
    )
    #expect(!statement.contains("This fails WCAG"))
    #expect(statement.contains("<p>On: <a href=\"../\">Home</a>.</p>"))
  }

  /// Two pages with the same title fail 2.4.2, which only a look at the whole site shows.
  private static let twins = "---\ntitle: Plan\n---\n\nA plan.\n"

  private static func withTwins(_ details: String) throws -> StatementSite {
    let site = try StatementSite(details, home: "[The first](a.md) and [the second](b.md).")
    for name in ["a", "b"] { try site.folder.write(twins, to: "content/\(name).md") }
    return site
  }

  @Test func whatOnlyTheWholeSiteShowsIsTold() async throws {
    let site = try Self.withTwins("")
    #expect(Set(await site.problems().map(\.id)) == ["title-unique", "known-issue-undated"])
    let statement = try site.statement()
    #expect(
      statement.contains(
        "This is not so everywhere: No two pages of the site have the same title. "
          + "This may fail WCAG 2.2 success criterion 2.4.2 Page Titled: a person has yet to look."))
    #expect(statement.contains("On: <a href=\"../b/\">Plan</a>") || statement.contains("../a/\">Plan</a>"))
  }

  @Test func whatOnlyTheWholeSiteShowsCanBeListedWithItsDay() async throws {
    let listed = Self.issue(("2.4.4", "2.4.2")).replacing("link-name", with: "title-unique")
      .replacing("[index.md]", with: "everywhere")
    let site = try Self.withTwins(listed)
    let problems = await site.problems()
    #expect(problems.map(\.id) == ["title-unique"])
    #expect(problems.first?.help.contains("a known issue in site.yml, to be mended by 30 June 2026") == true)
    let statement = try site.statement()
    #expect(statement.contains("This fails WCAG 2.2 success criterion 2.4.2 Page Titled."))
    #expect(statement.contains("We plan to mend this by 30 June 2026."))
    #expect(!statement.contains("They have no date"))
  }

  @Test func theStatementTellsOfItself() async throws {
    let site = try StatementSite("")
    try site.folder.write(
      "---\ntitle: Accessibility\n---\n\n[here](index.md)\n", to: "content/accessibility.md")
    let problems = await site.problems()
    #expect(problems.map(\.id) == ["link-words", "known-issue-undated"])
    #expect(
      try site.statement().contains("<p>On: <a href=\"../accessibility/\">Accessibility statement for "))
  }
}
