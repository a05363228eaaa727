import Checks
import Diagnostics
import Testing

/// Rules that only a whole site decides.
@Suite struct SiteRuleTests {
  /// A page with a menu, some text and a footer.
  private func whole(
    _ url: String, title: String, _ body: String = "", header: String = "", footer: String = ""
  ) -> PageReport {
    report(
      "<!doctype html><html lang=en><head><title>\(title)</title></head><body><header>\(header)</header>"
        + "<main><h1>\(title)</h1>\(body)</main><footer>\(footer)</footer></body></html>", url: url)
  }

  private func menu(_ names: [String]) -> String {
    "<nav aria-label=Main>" + names.map { "<a href=\"/\($0)/\">\($0)</a>" }.joined() + "</nav>"
  }

  private func check(
    _ rule: String, _ pages: [PageReport], files: [String: Int] = [:], start: [UInt8] = [],
    host: String? = nil
  ) -> [SiteFinding] {
    let inventory = SiteInventory(
      files: Set(pages.map(\.url)).union(files.keys), host: host, size: { files[$0] }, start: { _ in start })
    return Checker.checkSite(pages, inventory).findings.filter { $0.finding.rule == rule }
  }

  @Test func everyRuleSaysWhatItAsks() {
    let rules = Checker.rules + Checker.siteRules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.asks.hasSuffix("."), "\(rule.id)")
      #expect(rule.wcag.allSatisfy { SuccessCriterion.facts($0) != nil }, "\(rule.id)")
    }
  }

  @Test func withoutLinksThereIsNothingToSay() {
    let inventory = SiteInventory(files: ["index.html"])
    let words = report("<h1>Words</h1>")
    #expect(Checker.checkSite([words], inventory).tally.outcomes.prefix(4).allSatisfy { $0 == .inapplicable })
    let linked = report("<a href=\"index.html\">Home</a>")
    #expect(Checker.checkSite([linked], inventory).tally.outcomes.first == .passed)
  }

  @Test func aPageThatLoadsAnewIsNoRedirect() {
    func isRedirect(_ content: String) -> Bool {
      report("<meta http-equiv=refresh content=\"\(content)\">").facts.isRedirect
    }
    #expect(isRedirect("0; url=/new/") && isRedirect("0;/new/"))
    #expect(!isRedirect("300") && !isRedirect("0") && !isRedirect("0;") && !isRedirect("5; url=/new/"))
  }

  @Test func sameTitles() throws {
    let pages = [
      whole("index.html", title: "Home"), whole("a.html", title: "Plan"), whole("b.html", title: "plan"),
    ]
    let found = check("title-unique", pages)
    #expect(found.count == 1)
    #expect(found.first?.finding.pages == ["a.html", "b.html"])
    #expect(
      found.first?.finding.message.hasPrefix("2 pages have the same title, “Plan”: a.html and b.html.")
        == true)
    #expect(check("title-unique", [pages[0], pages[1]]).isEmpty)
  }

  @Test func aMenuInAnotherOrder() {
    let one = whole("one/index.html", title: "One", header: menu(["one", "two", "three"]))
    let two = whole("two/index.html", title: "Two", header: menu(["one", "three", "two"]))
    let three = whole("three/index.html", title: "Three", header: menu(["one", "two", "three", "four"]))
    #expect(check("menu-order", [one, two]).map(\.url) == ["two/index.html"])
    #expect(check("menu-order", [one, three]).isEmpty)
  }

  @Test func aMenuWithOtherLinksIsLeftToAPerson() {
    let one = whole("one/index.html", title: "One", header: menu(["a", "b", "c", "d"]))
    let two = whole("two/index.html", title: "Two", header: menu(["c", "b", "a", "x", "y", "z"]))
    let inventory = SiteInventory(files: ["one/index.html", "two/index.html"])
    let site = Checker.checkSite([one, two], inventory)
    #expect(site.questions.map(\.question.rule) == ["menu-order"])
  }

  @Test func helpInAnotherPlace() {
    let mail = "<a href=\"mailto:help@example.org\">Write to us</a>"
    let call = "<a href=\"tel:0800\">Call us</a>"
    let one = whole("one.html", title: "One", footer: mail + call)
    #expect(check("help-order", [one, whole("two.html", title: "Two", footer: call)]).isEmpty)
    #expect(check("help-order", [one, whole("two.html", title: "Two", header: mail)]).count == 1)
    #expect(check("help-order", [one, whole("two.html", title: "Two", footer: call + mail)]).count == 1)
    #expect(check("help-order", [one, whole("two.html", title: "Two", mail, footer: mail)]).isEmpty)
  }

  @Test func oneNameForOnePlace() {
    let pages = (1...6).map { number in
      let name = number == 4 ? "Assistance" : "Advice"
      return whole("\(number).html", title: "Page \(number)", header: "<a href=\"/help/\">\(name)</a>")
    }
    let found = check("same-names", pages)
    #expect(found.map(\.url) == ["4.html"])
    #expect(found.first?.finding.message.contains("“Assistance” here, and “Advice” on 5 other pages") == true)
    let towns = ["Ash", "Elm", "Oak"].enumerated().map { index, name in
      whole("\(index).html", title: name, header: "<a href=\"\(index + 1).html\">Next</a>")
    }
    #expect(check("same-names", towns).isEmpty)
  }

  @Test func oneImageInTwoWords() {
    let one = whole("one.html", title: "One", "<img src=\"map.png\" alt=\"Map of the county\">")
    let two = whole("a/two.html", title: "Two", "<img src=\"../map.png\" alt=\"Where we work\">")
    #expect(check("image-descriptions", [one, two]).map(\.url) == ["a/two.html"])
    #expect(check("image-descriptions", [one, one]).isEmpty)
  }

  @Test func pagesWithoutAPath() {
    let home = whole("index.html", title: "Home", "<a href=\"a.html\">A</a>")
    let lead = whole("a.html", title: "A", "<a href=\"b.html\">B</a>")
    let pages = [home, lead, whole("b.html", title: "B"), whole("404.html", title: "Not here")]
    #expect(check("reachable-pages", pages).isEmpty)
    let found = check("reachable-pages", pages + [whole("lost.html", title: "Lost")])
    #expect(found.map(\.finding.pages) == [["lost.html"]])
  }

  @Test func pagesWithoutAnAccessibilityStatement() {
    let link = "<a href=\"/accessibility/\">Accessibility</a>"
    func site(_ footers: [String]) -> [PageReport] {
      footers.enumerated().map { whole("\($0).html", title: "\($0)", footer: "<a href=\"/\">Home</a>" + $1) }
    }
    #expect(check("statement-linked", site([link, link, "<a href=\"/x\">Hygyrchedd</a>"])).isEmpty)
    #expect(check("statement-linked", site(["", ""])).isEmpty)
    let none = check("statement-linked", site(["", "", ""]))
    #expect(
      none.map(\.finding.message).first?.hasPrefix("No page links to an accessibility statement.") == true)
    #expect(none.map(\.finding.voice.rawValue) == ["practice"])
    let some = check("statement-linked", site([link, "", link]))
    #expect(some.map(\.finding.pages) == [["1.html"]])
    #expect(
      some.first?.finding.message.hasPrefix("1 page does not link to the accessibility statement") == true)
  }

  @Test func aLinkThatSaysSomethingElse() {
    let plan = whole("plan.html", title: "Reducing violence")
    let one = whole("index.html", title: "Home", "<a href=\"plan.html\">Volunteering</a>")
    let two = whole("index.html", title: "Home", "<a href=\"plan.html\">How we reduce violent crime</a>")
    #expect(check("link-matches-target", [one, plan]).count == 1)
    #expect(check("link-matches-target", [two, plan]).isEmpty)
  }

  @Test func documentsSayWhatTheyAre() {
    let files = ["plan.pdf": 1_234_567]
    func messages(_ body: String, _ rule: String, start: String = "%PDF-1.7") -> [String] {
      check(rule, [whole("index.html", title: "Home", body)], files: files, start: Array(start.utf8))
        .map(\.finding.help)
    }
    let bare = "<p><a href=\"plan.pdf\">Our plan</a></p>"
    #expect(messages(bare, "document-format") == ["Add to the words of the link: (PDF, 1.2 MB)."])
    #expect(messages("<p><a href=\"plan.pdf\">Our plan (PDF, 1.2 MB)</a></p>", "document-format").isEmpty)
    let prose = String(repeating: "<p>Words of this page are here for you.</p>", count: 80)
    let long = "covers all four districts of the county, and more besides"
    #expect(
      messages(
        "\(prose)<p><a href=\"plan.pdf\">Our plan</a> \(long) (PDF, 1.2&nbsp;MB).</p>", "document-size"
      ).isEmpty)
    #expect(
      messages(
        "\(prose)<p>\(long) \(long) \(long) \(long) <a href=\"plan.pdf\">Our plan</a> (PDF).</p>",
        "document-format"
      )
      .isEmpty)
    #expect(messages("<p><a href=\"plan.pdf\">Our plan</a> (PDF, 1.2&nbsp;MB)</p>", "document-size").isEmpty)
    #expect(
      messages("<p><a href=\"plan.pdf\">Our plan (PDF, 300 KB)</a></p>", "document-size") == [
        "Write: 1.2 MB."
      ])
    #expect(messages("<p><a href=\"plan.pdf\">Our plan (PDF)</a></p>", "document-size").count == 1)
    #expect(messages("<a href=\"plan.pdf\">Our plan (PDF, 999999999 GB)</a>", "document-size").count == 1)
    #expect(
      messages("<p><a href=\"plan.pdf\">Our plan (PDF)</a></p>", "document-format", start: "<html").count == 1
    )
  }

  @Test func whatIsOnlyAPDF() {
    let link = "<p><a href=\"plan.pdf\">Serious violence strategy (PDF)</a></p>"
    let home = whole("index.html", title: "Home", link)
    let page = whole(
      "strategy.html", title: "Our serious violence strategy", String(repeating: "<p>x</p>", count: 9))
    #expect(check("document-page", [home], files: ["plan.pdf": 9]).count == 1)
    #expect(check("document-page", [home, page], files: ["plan.pdf": 9]).isEmpty)
  }

  @Test func fullAddressesOfTheSameSite() {
    let home = whole("index.html", title: "Home", "<a href=\"https://Example.org/gone/\">Gone</a>")
    #expect(check("broken-link", [home], host: "example.org").count == 1)
    #expect(check("broken-link", [home]).isEmpty)
  }

  @Test func framesLeadToPages() {
    let home = report(
      "<html><head><title>Book</title></head><frameset><frame src=toc.html title=Contents></frameset></html>",
      url: "index.html")
    let pages = [
      home, whole("toc.html", title: "Contents", "<a href=\"one.html\">One</a>"),
      whole("one.html", title: "One"),
    ]
    #expect(check("reachable-pages", pages).isEmpty)
  }

  @Test(arguments: ["/", "https://example.org/", "../"])
  func addressesStartFromTheBase(base: String) throws {
    let page = report(
      "<html lang=en><head><base href=\"\(base)\"><title>Plan</title></head><body><a href=\"gone/\">Gone</a>"
        + "<a href=\"here.html#no\">Here</a><img src=\"map.png\"></body></html>", url: "deep/plan.html")
    let here = whole("here.html", title: "Here")
    let inventory = SiteInventory(
      files: ["deep/plan.html", "here.html"], host: SiteInventory.host(saidBy: [page]), isWhole: false)
    let found = Checker.checkSite([page, here], inventory).findings.map(\.finding)
    #expect(found.filter { $0.rule == "broken-link" }.map { $0.message.contains("“gone/”") } == [true])
    #expect(found.contains { $0.rule == "missing-file" } && found.contains { $0.rule == "broken-fragment" })
  }

  @Test func aBaseOnAnotherSiteLeadsThere() {
    let page = report(
      "<html lang=en><head><base href=\"https://other.example/\"><title>Plan</title></head><body>"
        + "<a href=\"gone/\">Gone</a></body></html>", url: "plan.html")
    let inventory = SiteInventory(files: ["plan.html"], host: "example.org")
    #expect(Checker.checkLinks([page], inventory).isEmpty)
  }

  @Test func whatIsNotListedIsCounted() throws {
    let links = (0..<230).map { "<p><a href=\"\($0).pdf\">Plan \($0)</a></p>" }.joined()
    let found = check("document-format", [whole("index.html", title: "Home", links)])
    #expect(found.count == 201)
    #expect(found.last?.finding.message.hasPrefix("The site has 30 more like this.") == true)
    let pages = (0..<40).map { whole("\($0).html", title: "Subject") }
    let odd = (0..<40).map { "<a href=\"\($0).html\">Volunteering matter\($0)</a>" }.joined()
    let unlike = check("link-matches-target", [whole("index.html", title: "Home", odd)] + pages)
    #expect(unlike.last?.finding.message.hasPrefix("The site has 10 more like this.") == true)
  }

  @Test func questionsThatAreNotListedAreCounted() throws {
    let films = (0..<60).map { "<audio controls src=\"\($0).mp3\"></audio>" }.joined()
    let asked = whole("index.html", title: "Home", films).questions.filter { $0.rule == "media-alternatives" }
    #expect(asked.count == 51)
    #expect(
      asked.contains { $0.text == "The page raises 10 more questions like this. Is the answer yes to each?" })
  }

  @Test func whatCannotBeReadIsNotCalledFalse() {
    let home = whole("index.html", title: "Home", "<a href=\"plan.pdf\">Plan (PDF)</a>")
    let inventory = SiteInventory(files: ["index.html", "plan.pdf"], start: { _ in nil })
    let found = Checker.checkSite([home], inventory).findings
    #expect(!found.contains { $0.finding.rule == "document-format" })
  }
}
