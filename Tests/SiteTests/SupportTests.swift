import Diagnostics
import Foundation
import Site
import Testing

/// What a page offers to readers whom it may upset or put at risk.
struct SupportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      name: Unit
      base-url: https://unit.test/
      contact: {email: hello@unit.example}
      navigation: [index.md, help.md]
      support:
        page: help.md
        exit-to: https://weather.example/
        services:
          - {name: Anyone, telephone: 0800 1}
          - {name: For abuse, telephone: 0800 2, link: "https://abuse.example/", topics: [abuse]}
          - {name: For grief, link: "https://grief.example/", topics: [grief]}
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Get help\n---\n\nText.\n", to: "content/help.md")
    try folder.write("---\ntitle: Home\n---\n\nText.\n", to: "content/index.md")
  }

  private func build() async -> [String] {
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.templates = [Fixtures.standardTemplates]
    return await Build.run(options).diagnostics.map { "\($0.location?.line ?? 0) \($0.message) → \($0.help)" }
  }

  private func page(_ path: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/public/\(path)index.html", encoding: .utf8)
  }

  private func write(_ details: String, _ text: String = "Text.") throws {
    try folder.write("---\ntitle: Harm\nsummary: S.\n\(details)\n---\n\n\(text)\n", to: "content/harm.md")
  }

  @Test func theWayToHelpStandsInTheHeaderAndNotInTheMenuToo() async throws {
    #expect(await build() == [])
    let home = try page("")
    #expect(home.contains("<a class=\"get-help\" href=\"./help/\">Get help</a>"))
    #expect(home.components(separatedBy: "help/\">Get help").count == 2)
    #expect(try page("help/").contains("<a class=\"get-help\" href=\"../help/\" aria-current=\"page\">"))
  }

  @Test func aPageShowsTheServicesForItsTopic() async throws {
    try write("support: abuse")
    #expect(await build() == [])
    let html = try page("harm/")
    #expect(html.contains("Anyone") && html.contains("For abuse") && !html.contains("For grief"))
    #expect(html.contains("<a class=\"support-telephone\" href=\"tel:08002\">0800 2</a>"))
    #expect(!html.contains("Exit this page"))
    #expect(try !page("").contains("For abuse"))
  }

  @Test func supportForEverybodyNeedsNoTopic() async throws {
    try write("support: true")
    #expect(await build() == [])
    let html = try page("harm/")
    #expect(html.contains("Anyone") && !html.contains("For abuse"))
  }

  @Test func aTopicNobodyHelpsWithIsAnError() async throws {
    try write("support: abuze")
    #expect(
      await build() == [
        "4 No service in site.yml helps with “abuze”. → Did you mean “abuse”? Or write “support: true” for the "
          + "services that help with everything."
      ])
  }

  /// As the GOV.UK component asks: near the top, the next stop after the skip link, and without a trace in the address.
  @Test func exitLeadsAwayAndComesFirst() async throws {
    try write("exit-this-page: true")
    #expect(await build() == [])
    let html = try page("harm/")
    let link = "href=\"https://weather.example/\" rel=\"nofollow noreferrer\">"
    let first = try #require(html.range(of: link))
    let skip = try #require(html.range(of: "class=\"skip-link\" href=\"#main-content\""))
    let header = try #require(html.range(of: "<header"))
    #expect(skip.lowerBound < first.lowerBound && header.lowerBound < first.lowerBound)
    #expect(html.contains("\(link)<span class=\"visually-hidden\">Emergency:</span> Exit this page</a>"))
    #expect(html.contains("It does not clear your history"))
    #expect(try !page("").contains("weather.example"))
  }

  @Test func aWholeDocumentOffersWhatItsChaptersOffer() async throws {
    try folder.write(
      "---\ntitle: Plan\nkind: document\nsummary: S.\n---\n\nText.\n", to: "content/plan/index.md")
    try folder.write(
      "---\ntitle: Harm\nsupport: grief\nexit-this-page: true\n---\n\nText.\n", to: "content/plan/01-harm.md")
    #expect(await build() == [])
    let whole = try page("plan/whole/")
    #expect(whole.contains("For grief") && whole.contains("weather.example"))
    #expect(try !page("plan/").contains("weather.example"))
  }

  @Test func aContentNoteLeadsPastWhatFollows() async throws {
    let note =
      "```content-note\nabout: violence at home\nskip-to: \"#what-helps\"\n```\n\nIt.\n\n## What helps\n\nIt."
    try write("support: true", note)
    #expect(await build() == [])
    let html = try page("harm/")
    #expect(html.contains("<p class=\"content-note-title\">What follows is about violence at home</p>"))
    #expect(html.contains("<a href=\"#what-helps\">Skip to “What helps”</a>"))
    #expect(html.contains("<a href=\"#support\">Get help and support</a>"))
  }

  @Test func aContentNoteMustLeadSomewhere() async throws {
    try write("owner: O", "```content-note\nabout: harm\nskip-to: \"#what-helps\"\n```\n\nIt.\n")
    let found = await build()
    #expect(found.count == 1 && found.first?.hasPrefix("9 There is no heading “#what-helps”") == true)
    try write("owner: O", "```content-note\nabout: harm\nskip-to: what-helps\n```\n\nIt.\n")
    #expect(await build().first?.hasPrefix("9 “what-helps” is not a place on this page.") == true)
  }

  @Test func panelsStandSideBySideWithBlocksInside() async throws {
    try write(
      "owner: O",
      "````panels\nitems:\n  - title: One\n    text: |\n      ```figures\n      brief: true\n      items:\n"
        + "        - {label: L, value: \"5\", period: P, source: S}\n        - {label: M, value: \"6\", period: P, source: S}\n"
        + "      ```\n````\n")
    #expect(await build() == [])
    let html = try page("harm/")
    #expect(html.contains("<div class=\"panel\"><h2>One</h2>"))
    #expect(html.contains("<p class=\"headlines-note\">P. Source: S</p>"))
  }

  @Test func picturesOfWeaponsAreAdvisedAgainst() async throws {
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"
    for name in ["big-knife", "knife-crime-map", "park"] {
      try folder.write(picture, to: "content/images/\(name).svg")
    }
    try write(
      "owner: O",
      "![A lake](images/big-knife.svg)\n\n![Knife crime by month](images/knife-crime-map.svg)\n\n![A machete](images/park.svg)"
    )
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.isReview = true
    let found = await Build.run(options).diagnostics.filter { $0.id == "picture-of-weapon" }
    #expect(found.map { $0.location?.line } == [7, 11])
  }
}
