import CGumbo

/// One rule at work on one page: it gathers findings and the outcome.
struct RuleRun {
  /// The most findings listed for one rule on one page; the rest are only counted.
  static let mostListed = 50

  private let facts: RuleFacts
  private(set) var outcome = Outcome.inapplicable
  private var listed: [Finding] = []
  private var unlisted = 0

  init(_ facts: RuleFacts) { self.facts = facts }

  /// Something the rule is about is right.
  mutating func pass() {
    if outcome == .inapplicable { outcome = .passed }
  }

  /// A person must look at something.
  mutating func ask() {
    if outcome != .failed { outcome = .needsPerson }
  }

  /// `node` breaks the rule; where there is no element to point at, the whole page does.
  mutating func fail(_ node: Node?, _ message: @autoclosure () -> String, help: @autoclosure () -> String) {
    outcome = .failed
    if listed.count < Self.mostListed {
      listed.append(finding(at: node?.position, message(), help: help()))
    } else {
      unlisted += 1
    }
  }

  /// What was found, the last saying how many more there are.
  func findings() -> [Finding] {
    guard unlisted > 0, let last = listed.last else { return listed }
    let more = finding(
      at: nil, "The page has \(unlisted) more like this: \(facts.asks.lowercasedFirst)",
      help: last.help)
    return listed + [more]
  }

  private func finding(at position: GumboSourcePosition?, _ message: String, help: String) -> Finding {
    let position = position ?? GumboSourcePosition(line: 1, column: 1, offset: 0)
    return Finding(
      rule: facts.id, severity: facts.severity, message: message, help: help, wcag: facts.wcag, act: facts.act,
      offset: Int(position.offset), line: max(1, Int(position.line)), column: max(1, Int(position.column)))
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
