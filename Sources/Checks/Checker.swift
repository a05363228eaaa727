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
      return report(on: try ParsedPage(page.html), url: page.url)
    } catch {
      return PageReport(
        url: page.url, findings: [UnreadablePage.finding(error)], links: PageLinks(), anchors: PageAnchors(),
        outcomes: [])
    }
  }

  private static func report(on page: borrowing ParsedPage, url: String) -> PageReport {
    var findings: [Finding] = []
    var outcomes: [Outcome] = []
    for type in ruleTypes {
      var run = RuleRun(type.facts, page.places)
      type.check(page, &run)
      outcomes.append(run.outcome)
      if run.outcome == .failed { findings += run.findings() }
    }
    findings.sort { ($0.offset, $0.rule, $0.message) < ($1.offset, $1.rule, $1.message) }
    return PageReport(
      url: url, findings: findings, links: PageLinks(page), anchors: PageAnchors(page), outcomes: outcomes)
  }

  private static let ruleTypes: [any Rule.Type] = [
    PageLanguage.self, PageLanguageKnown.self, PartLanguageKnown.self, PageTitle.self, ViewportZoom.self,
    MetaRefresh.self, OneMainHeading.self, HeadingOrder.self, HeadingName.self, MainLandmark.self,
    SingleLandmarks.self, LandmarkLabels.self, SkipLink.self, ImageAlternative.self,
    ImageAlternativeWords.self,
    DrawingAlternative.self, ImageButtonName.self, ObjectAlternative.self, FrameTitle.self, LinkName.self,
    LinkWords.self, ButtonName.self, MenuItemName.self, SummaryName.self, FieldLabel.self, TableHeaders.self,
    TableScope.self, TableCaption.self, CellHeaders.self, DuplicateID.self, HiddenFocus.self,
  ]
}
