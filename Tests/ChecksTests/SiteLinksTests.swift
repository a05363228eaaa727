import Checks
import Testing

@Suite struct SiteLinksTests {
  private let files: Set<String> = [
    "index.html", "plan/index.html", "plan/aims/index.html", "about.html", "a b.css",
  ]

  private func messages(_ body: String, url: String = "plan/index.html", basePath: String = "/") -> [String] {
    let home = report(page("<h2 id=\"why\">Why</h2>"), url: "index.html")
    return Checker.checkLinks(
      [home, report(page(body), url: url)], SiteInventory(files: files, basePath: basePath)
    )
    .map { "\($0.url) \($0.finding.rule): \($0.finding.message) | \($0.finding.help)" }
  }

  @Test(arguments: [
    "../", "aims/", "aims", "../about", "/", "/plan/?q=1", "#main", "#", "#top", "../index.html#why",
    "../#why",
    "/a%20b.css", "https://example.org/x", "mailto:a@example.org", "//example.org", "./aims/../aims/",
  ])
  func followsLinksThatLeadSomewhere(href: String) {
    #expect(messages("<a href=\"\(href)\">x</a>") == [])
  }

  @Test func findsLinksThatLeadNowhere() {
    #expect(
      messages("<a href=\"../budget/\">x</a>") == [
        "plan/index.html broken-link: The link goes to “../budget/”, which is not on the site. "
          + "People meet an error page. | Check the address, or take the link away."
      ])
  }

  @Test func findsMissingPlaces() {
    #expect(
      messages("<a href=\"../#whi\">x</a>") == [
        "plan/index.html broken-fragment: The link goes to “../#whi”, but the page has no place called “whi”. "
          + "People land at the top instead. | Point it at the id of a heading on that page. Did you mean “#why”?"
      ])
  }

  @Test func findsMissingFiles() {
    #expect(
      messages("<img src=\"map.png\" alt=\"\">") == [
        "plan/index.html missing-file: The page needs the file “map.png”, which is not on the site. | "
          + "Check the name of the file, or add it."
      ])
  }

  @Test func keepsToTheFolderTheSiteIsServedFrom() {
    #expect(messages("<a href=\"/vru/plan/\">x</a><a href=\"/vru\">y</a>", basePath: "/vru") == [])
    #expect(
      messages("<a href=\"/plan/\">x</a><a href=\"../../up/\">y</a>", basePath: "/vru/").map { $0.prefix(32) }
        == [
          "plan/index.html link-leaves-site", "plan/index.html link-leaves-site",
        ])
  }

  @Test func saysNothingOfPlacesOnPagesThatCannotBeRead() {
    let deep = report(String(repeating: "<div>", count: 2_000), url: "deep.html")
    let home = report("<a href=\"deep.html#part\">Part</a>")
    #expect(Checker.checkLinks([home, deep], SiteInventory(files: ["index.html", "deep.html"])).isEmpty)
  }
}
