/// What was found on one page, and what checks across pages need to know of it. It keeps none of the HTML.
public struct PageReport: Sendable {
  /// The path of the page's file below the site's root.
  public let url: String
  /// Everything wrong, in the order of the page.
  public let findings: [Finding]
  /// What a person must look at, in the order of the page.
  public let questions: [Question]
  /// Where its links and files point.
  public let links: PageLinks
  /// The places on it that a link can point at.
  public let anchors: PageAnchors
  /// What rules across pages need to know of it.
  public let facts: PageFacts

  /// What each rule said, in the order of ``Checker/rules``; empty where the page could not be read.
  let outcomes: [Outcome]

  /// What the rule of this name said of the page; nothing where there is no such rule or the page could not be read.
  public func outcome(of rule: String) -> Outcome? {
    guard let index = Checker.rules.firstIndex(where: { $0.id == rule }), index < outcomes.count else {
      return nil
    }
    return outcomes[index]
  }
}
