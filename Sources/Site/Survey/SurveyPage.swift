import Content
import Survey

/// A page that Candour makes of a survey.
struct SurveyPage {
  private let plan: SitePlan
  private let page: PagePlan
  private let kind: SurveyPageKind

  init(plan: SitePlan, page: PagePlan, kind: SurveyPageKind) {
    self.plan = plan
    self.page = page
    self.kind = kind
  }

  func fill(_ values: TemplateValues, _ composer: inout Composer) {
    let part = part
    // No file of the content folder stands for the page, so its pictures would have no folder.
    composer.pictures = Pictures(folder: page.address, published: nil)
    part.write(to: &composer)
    values[list: "contents"] = part.sections.map { ["id": $0.id, "title": $0.title] }
    values[text: "series"] = series?.title ?? "Survey"
    if let status = waves.first.map({ plan.source.waves[$0].wave.status }) {
      values.setStatus(status, composer.words)
    }
    setSurveyPages(values, composer.words)
  }

  private var part: any SurveyPagePart {
    switch kind {
    case .topic(let wave, let number): TopicPage(plan: plan, wave: wave, topic: number)
    case .group(let wave, let breakdown, let number):
      GroupPage(plan: plan, wave: wave, breakdown: breakdown, group: number)
    case .method(let wave): MethodPage(plan: plan, wave: wave)
    case .trends(let series): TrendsPage(plan: plan, series: plan.series[series])
    }
  }

  private var series: SurveySeries? {
    switch kind {
    case .trends(let number): plan.series[number]
    default: kind.wave.flatMap { wave in plan.series.first { $0.waves.contains(wave) } }
    }
  }

  /// The waves whose status the page has: the latest of a series.
  private var waves: [Int] { kind.wave.map { [$0] } ?? series?.waves.suffix(1) ?? [] }

  private func setSurveyPages(_ values: TemplateValues, _ words: Words) {
    let pages = plan.surveyPages(of: series)
    values[list: "surveyPages"] = pages.map { other in
      let item = values.link(to: other, plan, words)
      item[flag: "current"] = other.address == page.address
      return item
    }
    values[flag: "hasSurveyPages"] = pages.count > 1
  }
}

/// What fills a page that Candour makes of a survey.
protocol SurveyPagePart {
  /// The parts of the page, for its list of contents.
  var sections: [SurveySection] { get }

  /// Writes the body. Every section starts with a heading of the second level with its id.
  func write(to composer: inout Composer)
}

/// A part of a page with a heading of its own.
struct SurveySection {
  /// The anchor of the heading, unique on the page.
  let id: String
  /// The heading.
  let title: String
}

extension SitePlan {
  /// The overviews of all waves of a survey and the page of what changed.
  func surveyPages(of series: SurveySeries?) -> [PagePlan] {
    guard let series else { return [] }
    let pageOfWave = pageOfWave
    let waves = series.waves.reversed().compactMap { pageOfWave[$0].map { pages[$0] } }
    let trends = self.series.firstIndex { $0.waves == series.waves }.flatMap { page(.trends(series: $0)) }
    return waves + [trends].compactMap(\.self)
  }
}
