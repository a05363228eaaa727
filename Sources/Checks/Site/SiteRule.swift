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
  private var listed: [SiteFinding] = []
  private var asked: [(url: String, question: Question)] = []
  private var unlisted = 0
  private var unasked = 0

  /// The most findings listed for one rule; a list nobody reads to its end helps nobody. The rest are counted.
  var mostListed = 200

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
    guard listed.count < mostListed else {
      unlisted += 1
      return
    }
    var finding = Finding(
      rule: facts.id, severity: facts.severity, voice: facts.voice, message: message(), help: help(),
      wcag: facts.wcag, act: facts.act, offset: place.offset, line: place.line, column: place.column)
    finding.pages = pages.map { reports[$0].url }
    listed.append(SiteFinding(url: reports[page].url, finding: finding))
  }

  /// A person must look at the page, at one of its links where that is given.
  mutating func ask(_ page: Int, link: Int? = nil, _ words: @autoclosure () -> String) {
    if outcome != .failed { outcome = .needsPerson }
    guard asked.count < mostListed else {
      unasked += 1
      return
    }
    let place = link.map { Place(reports[page].links[$0]) } ?? .start
    let question = Question(
      rule: facts.id, text: words(), wcag: facts.wcag, offset: place.offset, line: place.line,
      column: place.column)
    asked.append((reports[page].url, question))
  }

  /// What was found, the last saying how many more there are.
  var findings: [SiteFinding] {
    guard unlisted > 0, let last = listed.last else { return listed }
    let more = Finding(
      rule: facts.id, severity: facts.severity, voice: facts.voice,
      message: "The site has \(unlisted) more like this. \(facts.asks)", help: last.finding.help,
      wcag: facts.wcag,
      act: facts.act, offset: 0, line: 1, column: 1)
    return listed + [SiteFinding(url: last.url, finding: more)]
  }

  /// What a person must look at, the last saying how much more there is.
  var questions: [(url: String, question: Question)] {
    guard unasked > 0, let last = asked.last else { return asked }
    let more = Question(
      rule: facts.id,
      text: "The site raises \(unasked) more \(unasked == 1 ? "question" : "questions") like this. "
        + "Is the answer yes to each?",
      wcag: facts.wcag, offset: 0, line: 1, column: 1)
    return asked + [(last.url, more)]
  }
}

extension Place {
  init(_ link: PageLink) { self.init(offset: link.offset, line: link.line, column: link.column) }
}
