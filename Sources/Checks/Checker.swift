/// Checks rendered HTML pages, ours or anyone's.
public enum Checker {
  /// What each rule asks, in the order they run.
  public static let rules: [RuleFacts] = ruleTypes.map { $0.facts }

  /// Checks one page. The same page gives the same report; any number of threads may call this at once.
  ///
  /// Hostile input is bounded: a page over 16 MB, nested more than 1,000 deep, or too tangled to parse in a few
  /// seconds gets one finding that says so.
  public static func check(_ page: PageInput) -> PageReport {
    do throws(ParsedPage.Refusal) {
      return report(on: try ParsedPage(page), url: page.url)
    } catch {
      return PageReport(
        url: page.url, findings: [UnreadablePage.finding(error)], questions: [], links: PageLinks(),
        anchors: PageAnchors(), facts: PageFacts(), outcomes: [])
    }
  }

  private static func report(on page: borrowing ParsedPage, url: String) -> PageReport {
    var findings: [Finding] = []
    var questions: [Question] = []
    var outcomes: [Outcome] = []
    for type in ruleTypes {
      var run = RuleRun(type.facts, page.places)
      type.check(page, &run)
      outcomes.append(run.outcome)
      if run.outcome == .failed { findings += run.findings() }
      questions += run.questions
    }
    findings.sort { ($0.offset, $0.rule, $0.message) < ($1.offset, $1.rule, $1.message) }
    questions.sort { ($0.offset, $0.rule, $0.text) < ($1.offset, $1.rule, $1.text) }
    return PageReport(
      url: url, findings: findings, questions: questions, links: PageLinks(page), anchors: PageAnchors(page),
      facts: PageFacts(page), outcomes: outcomes)
  }

  /// One list for each kind of question, each in a file of its own.
  private static let ruleTypes: [any Rule.Type] =
    RuleSets.page + RuleSets.names + RuleSets.media + RuleSets.words + RuleSets.tables + RuleSets.aria
    + RuleSets.controls + RuleSets.structure + RuleSets.style
}
