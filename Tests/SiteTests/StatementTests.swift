import Diagnostics
import Foundation
import Site
import Testing

/// The accessibility statement: the words the law prescribes, and who may say what.
@Suite("The accessibility statement")
struct StatementTests {
  private static let test = """
    tests:
      - date: 2026-01-05
        by: our website team
        method: person
        how: By keyboard.
        pages: One of each kind.

    """
  private static let issue = """
    known-issues:
      - problem: Old maps have no words.
        criterion: 1.1.1
        affects: Blind people cannot use them.
        fix-by: 2026-06-30
        reason: non-compliance

    """
  private static let exempt = """
    known-issues:
      - problem: A film was made live.
        criterion: 1.2.4
        affects: Deaf people miss what is said.
        reason: out-of-scope

    """

  private static func claim(_ status: String) -> String {
    """
    claim: {status: \(status), by: Sam Example, role: head of communications, date: 2026-01-06, basis: the test}

    """
  }

  /// Headings and sentences from the “Sample accessibility statement (for a fictional public sector website)” of the
  /// Government Digital Service, www.gov.uk, updated 19 December 2023, read on 22 November 2026.
  private static let prescribed = [
    "<h1>Accessibility statement for Exampleshire &amp; Co</h1>",
    "This accessibility statement applies to the website at https://unit.example/.",
    "This website is run by Exampleshire &amp; Co.",
    ">How accessible this website is</h2>",
    "We know some parts of this website are not fully accessible:",
    ">Feedback and contact information</h2>",
    ">Reporting accessibility problems with this website</h3>",
    "If you find any problems not listed on this page or think we’re not meeting accessibility requirements, ",
    "If you need information on this website in a different format like ",
    "We’ll consider your request and get back to you in 5 working days.",
    ">Enforcement procedure</h2>",
    "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies "
      + "(Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility "
      + "regulations’). If you’re not happy with how we respond to your complaint, "
      + "<a href=\"https://www.equalityadvisoryservice.com/\">contact the Equality Advisory and Support Service "
      + "(EASS)</a>.",
    ">Technical information about this website’s accessibility</h2>",
    "Exampleshire &amp; Co is committed to making its website accessible, in accordance with the Public Sector "
      + "Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
    ">Compliance status</h3>",
    "The website has been tested against the Web Content Accessibility Guidelines (WCAG) 2.2 AA standard.",
    "This website is partially compliant with the <a href=\"https://www.w3.org/TR/WCAG22/\">Web Content "
      + "Accessibility Guidelines version 2.2</a> AA standard, due to the non-compliances listed below.",
    ">Non-accessible content</h3>",
    "The content listed below is non-accessible for the following reasons.",
    ">Non-compliance with the accessibility regulations</h4>",
    "This fails WCAG 2.2 success criterion 1.1.1 Non-text Content.",
    ">Disproportionate burden</h4>",
    ">Content that’s not within the scope of the accessibility regulations</h4>",
    ">What we’re doing to improve accessibility</h2>",
    ">Preparation of this accessibility statement</h2>",
    "This statement was prepared on 1 April 2025. It was last reviewed on 10 January 2026.",
    "This website was last tested on 5 January 2026 against the WCAG 2.2 AA standard.",
    "The test was carried out by our website team.",
  ]

  @Test func prescribedWordsStandInTheirOrder() async throws {
    let site = try StatementSite(Self.test + Self.issue)
    #expect(await site.problems() == [])
    var rest = try site.statement()[...]
    for words in Self.prescribed {
      let place = try #require(rest.range(of: words), "missing, or not in its place: \(words)")
      rest = rest[place.upperBound...]
    }
  }

  private static let statuses: [(String, String, String)] = [
    ("", "This website is not compliant with the ", " AA standard. No person has tested it yet."),
    (
      issue, "This website is not compliant with the ",
      " AA standard. No person has tested it yet. The non-compliances are listed below."
    ),
    (
      exempt, "This website is not compliant with the ",
      " AA standard. No person has tested it yet. The exemptions are listed below."
    ),
    (
      test, "This website is not compliant with the ",
      " AA standard. People have tested it, but nobody has said yet what they found."
    ),
    (
      test + exempt, "This website is partially compliant with the ",
      " AA standard, due to the exemptions listed below."
    ),
    (
      test + issue + claim("partially"), "This website is partially compliant with the ",
      " AA standard, due to the non-compliances listed below."
    ),
    (
      issue + claim("not"), "This website is not compliant with the ",
      " AA standard. The non-compliances are listed below."
    ),
    (test + claim("fully"), "This website is fully compliant with the ", " AA standard."),
  ]

  @Test(arguments: statuses)
  func statusSaysNoMoreThanIsKnown(_ details: String, _ before: String, _ after: String) async throws {
    let site = try StatementSite(details)
    #expect(await site.problems().map(\.id) == (details == Self.test ? ["nothing-listed"] : []))
    let statement = try site.statement()
    #expect(
      statement.contains(
        "<p>\(before)<a href=\"https://www.w3.org/TR/WCAG22/\">Web Content Accessibility Guidelines version 2.2</a>"
          + "\(after)</p>"))
    #expect(statement.contains("Non-accessible content") == !details.contains("fully"))
    #expect(statement.contains("The content listed below") == details.contains("known-issues"))
    #expect(statement.contains("Sam Example, head of communications,") == details.contains("claim"))
  }

  @Test func aStatementIsThereWhateverIsSaid() async throws {
    let site = try StatementSite(nil)
    _ = await site.problems()
    #expect(try site.statement().contains("We have not said yet when this statement was prepared"))
    #expect(try site.page("index.html").contains("href=\"./accessibility/\""))
    #expect(try site.page("404.html").contains("href=\"/accessibility/\""))
  }

  @Test func aTestThatSaysNothingOfWhatItFoundIsAskedForThat() async throws {
    let found = try #require(try await StatementSite(Self.test).problems().first)
    #expect(found.severity == .warning)
    #expect(found.location?.line == 8)
    #expect(
      found.message.hasPrefix(
        "A person tested this site on 5 January 2026, and nothing says what they found."))
    #expect(found.help.contains("“known-issues”"))
    #expect(found.help.contains("“status: fully”"))
  }

  @Test(arguments: ["unit.gov.uk", "unit.example", "www.example.org"])
  func aSiteThatSaysNothingIsAskedForDetails(_ host: String) async throws {
    let found = try await StatementSite(nil, host: host).problems()
    #expect(found.map(\.id) == ["no-accessibility-details"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.help.contains("“prepared”, “reviewed”") == true)
  }

  @Test func aSiteOnItsMakersComputerIsNot() async throws {
    #expect(try await StatementSite(nil, host: "localhost").problems() == [])
  }

  private static let refusedClaims: [(String, String)] = [
    (
      issue + claim("partially"),
      "Sam Example says that the site is partially compliant, and no test by a person is listed."
    ),
    (
      test + claim("partially"),
      "Sam Example says that the site is partially compliant, but no issue is listed."
    ),
    (claim("not"), "Sam Example says that the site is not compliant, but no issue is listed."),
    (
      claim("fully"),
      "Sam Example says that the site is fully compliant, and no test by a person is listed."
    ),
    (
      test.replacing("person", with: "program") + claim("fully"),
      "Sam Example says that the site is fully compliant, and no test by a person is listed."
    ),
    (
      test + exempt + claim("fully"),
      "Sam Example says that the site is fully compliant, but a known issue stands: “A film was made live.”"
    ),
    (
      test + claim("fully").replacing("2026-01-06", with: "2026-01-04"),
      "The claim is from 4 January 2026, but the test it rests on was later, on 5 January 2026."
    ),
  ]

  @Test(arguments: refusedClaims)
  func aClaimThatNothingProvesIsRefused(_ details: String, _ message: String) async throws {
    let problems = try await StatementSite(details).problems()
    #expect(problems.map(\.message) == [message])
    #expect(problems.map(\.severity) == [.error])
  }

  /// The day of the build is 15 January 2026.
  private static let passing: [((String, String), [String])] = [
    (("2026-01-10", "2025-01-15"), [String]()), (("2026-01-10", "2025-01-14"), ["review-due"]),
    (("2026-01-05", "2025-01-15"), []), (("2026-01-05", "2025-01-14"), ["test-due"]),
    (("2026-01-05", "2024-01-15"), ["test-due"]), (("2026-01-05", "2024-01-14"), ["claim-refused"]),
  ]

  @Test(arguments: passing)
  func timePasses(_ change: (String, String), _ problems: [String]) async throws {
    let site = try StatementSite(Self.test + Self.claim("fully"))
    let settings = try site.folder.text("content/site.yml").replacing("2025-04-01", with: "2024-01-01")
    try site.folder.write(settings.replacing(change.0, with: change.1), to: "content/site.yml")
    #expect(await site.problems().map(\.id) == problems)
  }

  @Test func aDayToMendSomethingByLastsUntilItsEnd() async throws {
    for (day, problems) in [("2026-01-15", []), ("2026-01-14", ["known-issue-overdue"])] {
      let site = try StatementSite(Self.test + Self.issue.replacing("2026-06-30", with: day))
      #expect(await site.problems().map(\.id) == problems)
    }
  }

  @Test func aFullClaimIsRefusedWhileTheCheckFindsSomething() async throws {
    let site = try StatementSite(Self.test + Self.claim("fully"), home: "[here](index.md)")
    let refusal = try #require(await site.problems().first { $0.id == "claim-refused" })
    #expect(
      refusal.message
        == "Sam Example says that the site is fully compliant, but the check finds what fails 2.4.4 on a page."
    )
    #expect(refusal.severity == .error)
  }

  @Test func aFullClaimIsRefusedForWhatOnlyTheWholeSiteShows() async throws {
    let site = try StatementSite(
      Self.test + Self.claim("fully"), home: "[The first](a.md) and [the second](b.md).")
    for name in ["a", "b"] {
      try site.folder.write("---\ntitle: Plan\n---\n\nA plan.\n", to: "content/\(name).md")
    }
    let problems = await site.problems()
    #expect(problems.filter { $0.severity == .error }.map(\.id) == ["claim-refused"])
    #expect(problems.contains { $0.message.contains("the check finds what fails 2.4.2") })
  }
}
