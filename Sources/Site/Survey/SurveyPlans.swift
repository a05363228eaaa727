import Content
import Markdown
import Survey

/// The pages that Candour makes of surveys: for each public wave its topics, its areas and age groups, and its method;
/// for each survey with more than one wave what changed.
struct SurveyPlans {
  private let source: SiteSource

  init(source: SiteSource) {
    self.source = source
  }

  /// The pages of the waves whose overviews are among `pages`.
  func pages(besides pages: [PagePlan], series: [SurveySeries]) -> [PagePlan] {
    let waves = pages.compactMap { page -> (Int, PagePlan)? in
      if case .wave(let wave) = page.kind { (wave, page) } else { nil }
    }
    return waves.flatMap { pagesOfWave($0.0, below: $0.1) }
      + series.indices.filter { series[$0].waves.count > 1 }.map { trends(series[$0], $0, all: series) }
  }

  private func pagesOfWave(_ position: Int, below overview: PagePlan) -> [PagePlan] {
    let wave = source.waves[position].wave
    let address = overview.address
    let topics = wave.topics.enumerated().map { number, topic in
      plan(
        .topic(wave: position, number: number), "\(address)topic/\(Slugs.slug(topic))/", topic,
        title: "\(topic): \(wave.title)", "What people said about this in the \(wave.title).")
    }
    let groups = wave.breakdowns.enumerated().filter { $0.element.hasPages }.flatMap { number, breakdown in
      breakdown.groups.enumerated().map { place, group in
        let words = GroupPhrases(breakdown, group, area: source.settings.area)
        return plan(
          .group(wave: position, breakdown: number, number: place),
          "\(address)\(Slugs.slug(breakdown.name))/\(Slugs.slug(group))/", group,
          title: "\(words.heading): \(wave.title)",
          "What \(words.people) said, beside everybody who answered, and what has changed.")
      }
    }
    let method = plan(
      .method(wave: position), "\(address)method/", "How the survey was done",
      title: "How the survey was done: \(wave.title)",
      "Whom we asked, what we asked, and what the results cannot say.")
    return topics + groups + [method]
  }

  private func trends(_ series: SurveySeries, _ number: Int, all: [SurveySeries]) -> PagePlan {
    let isAlone = all.count { $0.folder == series.folder } == 1
    let folder = series.folder.split(separator: "/").map { Slugs.slug(String($0)) + "/" }.joined()
    let name = isAlone ? "trends/" : "\(Slugs.slug(series.title))-trends/"
    return plan(
      .trends(series: number), folder + name, "What has changed", title: "What has changed: \(series.title)",
      "Every question that was asked more than once, and which changes are more than chance.")
  }

  private func plan(
    _ kind: SurveyPageKind, _ address: String, _ menuTitle: String, title: String, _ summary: String
  ) -> PagePlan {
    var plan = PagePlan(
      kind: .survey(kind), address: address, title: title, menuTitle: menuTitle, summary: summary, source: nil
    )
    // What Candour says of answers it says in English alone.
    plan.language = Words.isEnglish(source.settings.language) ? nil : WordBook.original
    return plan
  }
}
