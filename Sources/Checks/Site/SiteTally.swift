/// What each rule across pages came to, for one or several sites.
public struct SiteTally: Sendable {
  /// What came of each rule, in the order of ``Checker/siteRules``.
  public private(set) var outcomes: [Outcome]

  init(_ outcomes: [Outcome]) { self.outcomes = outcomes }

  /// Both together: what fails on one site fails.
  public func adding(_ other: SiteTally) -> SiteTally {
    SiteTally(zip(outcomes, other.outcomes).map { Self.worse($0, $1) })
  }

  private static func worse(_ left: Outcome, _ right: Outcome) -> Outcome {
    let order: [Outcome] = [.failed, .needsPerson, .passed, .inapplicable]
    return order.first { $0 == left || $0 == right } ?? .inapplicable
  }
}
