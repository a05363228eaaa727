import Checks
import Testing

/// Long prose is cut before it is parsed; nothing may be said of what was cut away.
@Suite struct CutTextTests {
  private static let prose = (0..<60).map { "<p>Words of this page number \($0) are here for you.</p>" }
    .joined()
  private static let label = "Download the strategic needs assessment for the whole of Exampleshire"

  private func outcome(_ rule: String, _ body: String) -> Outcome? {
    report(page(Self.prose + body)).outcome(of: rule)
  }

  @Test(arguments: ["div role=button", "li role=menuitem", "span role=\"link\""])
  func labelsOfButtons(tag: String) {
    let end = tag.prefix { $0 != " " }
    func button(_ label: String) -> String {
      "<\(tag) aria-label=\"\(Self.label)\"><i><span>\(label)</span></i></\(end)>"
    }
    #expect(outcome("label-in-name", button(Self.label)) == .passed)
    #expect(outcome("label-in-name", button(Self.label + " county")) == .failed)
    #expect(
      outcome("capitals", "\(button("x"))<p>\(Self.long.uppercased()) and small letters</p>") == .passed)
  }

  private static let long = String(
    repeating: "Many words of some length stand in this paragraph here. ", count: 6)

  @Test func namesFromElsewhere() {
    let name = "<p><span id=n></span></p><div id=m><b></b>\(Self.long)</div>"
    #expect(outcome("label-in-name", "<button aria-labelledby=m>paragraph here</button>\(name)") == .passed)
  }

  @Test func whatIsAroundLinks() {
    func link(_ year: Int) -> String {
      "<p>The annual report of the partnership on serious violence in \(year) is here: "
        + "<a href=\"https://\(year).example/\">read it</a>.</p>"
    }
    #expect(outcome("same-link-words", link(2023) + link(2024)) == .needsPerson)
    let short = "<p>It is here: <a href=\"https://a.example/\">read it</a>.</p>"
    #expect(outcome("same-link-words", short + short.replacing("a.example", with: "b.example")) == .failed)
  }

  @Test func titlesInTheMiddleOfText() {
    let html = "<title>Zebras</title><body><p>\(Self.long)\(Self.long) They like zebras.</p>"
    #expect(report(html).outcome(of: "title-words") == .passed)
    #expect(report(html.replacing("like zebras", with: "like")).outcome(of: "title-words") == .failed)
  }

  @Test func capitalsAreQuotedInWholeWords() {
    let found = findings("capitals", page(Self.prose + "<p>\(Self.long.uppercased())</p>"))
    #expect(found.first?.contains("PARAGRAPH HERE. MANY…” is written") == true)
  }

  @Test func boldSentencesAreNoHeadings() {
    func bold(_ words: String) -> String { "<p><b>\(words)</b></p><p>More of it.</p>" }
    #expect(outcome("bold-heading", bold("What we did this year")) == .failed)
    #expect(outcome("bold-heading", bold(Self.label + " county")) != .failed)
  }

  @Test func textIsQuotedAsPeopleReadIt() {
    let pale = "<p style=\"color:#aaa\">R&amp;D in the county is what \(Self.long)</p>"
    let found = findings("text-contrast", page(Self.prose + pale))
    #expect(found.first?.contains("“R&D in the county is what Many words of…”") == true)
  }

  @Test func placesAfterDrawingsAreRight() {
    let line = "<svg aria-hidden=\"true\"><path class=\"a\" d=\"M0 0L1 1\nL2 2\" id=\"l\"/></svg>\n"
    let found = findings("image-alternative", "<title>x</title>\n\(line)\(line)  <img src=\"a.png\">")
    #expect(found.first?.hasPrefix("6:3 ") == true)
  }
}
