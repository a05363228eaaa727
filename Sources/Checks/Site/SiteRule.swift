import Diagnostics

/// One rule about a whole site. Each has its own file, with its words beside it.
protocol SiteRule: SendableMetatype {
  static var facts: RuleFacts { get }

  /// Looks at the site and tells `run` what passes, what fails and what a person must look at.
  static func check(_ site: SiteView, _ run: inout SiteRun)
}

/// One rule at work on one site.
struct SiteRun {
  private let facts: RuleFacts
  private let reports: [PageReport]
  private(set) var outcome = Outcome.inapplicable
  private(set) var findings: [SiteFinding] = []
  private(set) var questions: [(url: String, question: Question)] = []

  /// The most findings listed for one rule; a list nobody reads to its end helps nobody.
  static let mostListed = 200

  init(_ facts: RuleFacts, _ reports: [PageReport]) {
    self.facts = facts
    self.reports = reports
  }

  /// Something the rule is about is right.
  mutating func pass() {
    if outcome == .inapplicable { outcome = .passed }
  }

  /// The page breaks the rule, at one of its links where that is given; `pages` holds all pages it is so on.
  mutating func fail(
    _ page: Int, link: Int? = nil, pages: [Int] = [], _ message: @autoclosure () -> String,
    help: @autoclosure () -> String
  ) {
    let place = link.map { Place(reports[page].links[$0]) } ?? .start
    fail(page, at: place, pages: pages, message(), help: help())
  }

  /// The page breaks the rule at `place`.
  mutating func fail(
    _ page: Int, at place: Place, pages: [Int] = [], _ message: @autoclosure () -> String,
    help: @autoclosure () -> String
  ) {
    outcome = .failed
    guard findings.count < Self.mostListed else { return }
    var finding = Finding(
      rule: facts.id, severity: facts.severity, voice: facts.voice, message: message(), help: help(),
      wcag: facts.wcag, act: facts.act, offset: place.offset, line: place.line, column: place.column)
    finding.pages = pages.map { reports[$0].url }
    findings.append(SiteFinding(url: reports[page].url, finding: finding))
  }

  /// A person must look at the page, at one of its links where that is given.
  mutating func ask(_ page: Int, link: Int? = nil, _ question: @autoclosure () -> String) {
    if outcome != .failed { outcome = .needsPerson }
    guard questions.count < Self.mostListed else { return }
    let place = link.map { Place(reports[page].links[$0]) } ?? .start
    let asked = Question(
      rule: facts.id, text: question(), wcag: facts.wcag, offset: place.offset, line: place.line,
      column: place.column)
    questions.append((reports[page].url, asked))
  }
}

extension Place {
  init(_ link: PageLink) { self.init(offset: link.offset, line: link.line, column: link.column) }
}
