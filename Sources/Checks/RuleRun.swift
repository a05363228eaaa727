/// One rule at work on one page: it gathers findings and the outcome.
struct RuleRun {
  /// The most findings listed for one rule on one page; the rest are only counted.
  static let mostListed = 50

  private let facts: RuleFacts
  private var places: PagePlaces
  private(set) var outcome = Outcome.inapplicable
  private var asked: [Question] = []
  private var listed: [Finding] = []
  private var unlisted = 0
  private var unasked = 0

  init(_ facts: RuleFacts, _ places: PagePlaces) {
    self.facts = facts
    self.places = places
  }

  /// Something the rule is about is right.
  mutating func pass() {
    if outcome == .inapplicable { outcome = .passed }
  }

  /// A person must look at `node`, or at the whole page; `question` can be answered with yes.
  mutating func ask(_ node: Node?, _ question: @autoclosure () -> String) {
    if outcome != .failed { outcome = .needsPerson }
    guard asked.count < Self.mostListed else {
      unasked += 1
      return
    }
    let place = node.map { places.place(of: $0) } ?? .start
    asked.append(
      Question(
        rule: facts.id, text: question().split(whereSeparator: \.isWhitespace).joined(separator: " "),
        wcag: facts.wcag, offset: place.offset, line: place.line,
        column: place.column))
  }

  /// `node` breaks the rule; where there is no element to point at, the whole page does.
  mutating func fail(_ node: Node?, _ message: @autoclosure () -> String, help: @autoclosure () -> String) {
    outcome = .failed
    if listed.count < Self.mostListed {
      var found = finding(at: node.map { places.place(of: $0) } ?? .start, message(), help: help())
      if node != nil { found.element = places.tag(at: found.offset) }
      listed.append(found)
    } else {
      unlisted += 1
    }
  }

  /// What was found, the last saying how many more there are.
  func findings() -> [Finding] {
    guard unlisted > 0, let last = listed.last else { return listed }
    let more = finding(
      at: .start, "The page breaks this rule in \(unlisted) more places: \(facts.asks.lowercasedFirst)",
      help: last.help)
    return listed + [more]
  }

  /// What a person must look at, the last saying how much more there is.
  var questions: [Question] {
    guard unasked > 0 else { return asked }
    let more = Question(
      rule: facts.id,
      text: "The page raises \(unasked) more \(unasked == 1 ? "question" : "questions") like this. "
        + "Is the answer yes to each?", wcag: facts.wcag, offset: 0, line: 1, column: 1)
    return asked + [more]
  }

  private func finding(at place: Place, _ message: String, help: String) -> Finding {
    Finding(
      rule: facts.id, severity: facts.severity, voice: facts.voice, message: message, help: help,
      wcag: facts.wcag,
      act: facts.act,
      offset: place.offset, line: place.line, column: place.column)
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
