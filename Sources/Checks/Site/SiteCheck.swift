/// What rules across pages say of a whole site.
public struct SiteReport: Sendable {
  /// What is wrong, in the order of the pages.
  public let findings: [SiteFinding]
  /// What a person must look at, and on which page.
  public let questions: [(url: String, question: Question)]
  /// What each rule came to.
  public let tally: SiteTally
}

extension Checker {
  /// What each rule across pages asks, in the order they run: those of links first.
  public static let siteRules: [RuleFacts] = SiteLinkWords.rules + siteRuleTypes.map { $0.facts }

  /// Checks what only a whole site shows: links that lead nowhere, menus whose order changes, pages nobody can reach.
  public static func checkSite(_ reports: [PageReport], _ inventory: SiteInventory) -> SiteReport {
    let site = SiteView(reports: reports, inventory: inventory)
    let links = checkLinks(site)
    let untouched: Outcome = reports.contains { $0.links.count > 0 } ? .passed : .inapplicable
    var outcomes = SiteLinkWords.rules.map { rule in
      links.contains { $0.finding.rule == rule.id } ? Outcome.failed : untouched
    }
    var found = links
    var questions: [(url: String, question: Question)] = []
    for type in siteRuleTypes {
      var run = SiteRun(type.facts, reports)
      type.check(site, &run)
      outcomes.append(run.outcome)
      found += run.findings
      questions += run.questions
    }
    return SiteReport(findings: found, questions: questions, tally: SiteTally(outcomes))
  }

  private static let siteRuleTypes: [any SiteRule.Type] = [
    UniqueTitles.self,
    MenuOrder.self,
    HelpOrder.self,
    SameNames.self,
    ImageDescriptions.self,
    ReachablePages.self,
    StatementLinked.self,
    LinkMatchesTarget.self,
    DocumentFormat.self,
    DocumentSize.self,
    DocumentPage.self,
  ]
}
