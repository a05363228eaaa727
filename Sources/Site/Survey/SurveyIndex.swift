import Content
import Datasets
import Markup
import Survey

/// What the page of a survey says besides its text: what has changed, and the way to every area, age group and wave.
struct SurveyIndex {
  private let plan: SitePlan
  private let all: [SurveySeries]

  /// The surveys in `folder`.
  init(plan: SitePlan, folder: String) {
    self.plan = plan
    all = plan.series.filter { $0.folder == folder }
  }

  /// Writes what has changed, for above the text.
  func writeAnswer(to writer: inout MarkupWriter, root: String) {
    for (number, series) in all.enumerated() {
      let waves = plan.results(of: series)
      let last = waves.waves.count - 1
      guard last > 0, !waves.waves.contains(where: \.wave.isSelfSelected) else { continue }
      let title =
        all.count > 1
        ? "\(series.title): what has changed" : "What has changed since \(waves.labels[last - 1])"
      writer.element("h2", ["id": "survey-change-\(number + 1)"], text: title)
      writer.raw("\n")
      if let notice = waves.waves[last].wave.status.notice {
        writer.element("p", ["class": "illustrative"], text: notice)
        writer.raw("\n")
      }
      SeriesSummary(waves: waves, position: last).write(to: &writer)
      writeTrends(series, root, to: &writer)
    }
  }

  /// Writes the way to the areas and age groups of the latest wave, and to how it was done, for below the text.
  func writeLinks(to writer: inout MarkupWriter, root: String) {
    for (number, series) in all.enumerated() {
      guard let wave = series.waves.last else { continue }
      let name = all.count > 1 ? " (\(series.title))" : ""
      let breakdowns = plan.source.waves[wave].wave.breakdowns.filter(\.hasPages)
      for (place, breakdown) in breakdowns.enumerated() {
        let title = breakdown.kind == .area ? "Find your area" : "Find your age group"
        writer.element("h2", ["id": "survey-groups-\(number + 1)-\(place + 1)"], text: title + name)
        writer.raw("\n")
        write(breakdown, of: series, root, to: &writer)
      }
      if let method = plan.page(.method(wave: wave)) {
        writer.element("p") { writer in
          writer.element("a", ["href": root + method.address], text: "How we asked\(name)")
          writer.raw(": whom we asked, what we asked, and what the results cannot say.")
        }
        writer.raw("\n")
      }
    }
  }

  /// The groups with what has changed in each, where that can be known.
  private func write(
    _ breakdown: Breakdown, of series: SurveySeries, _ root: String, to writer: inout MarkupWriter
  ) {
    let waves = plan.results(of: series)
    let last = waves.waves.count - 1
    let isTested = last > 0 && !waves.waves.contains(where: \.wave.isSelfSelected)
    writer.open("ul", ["class": isTested ? "group-changes" : "group-list"])
    writer.raw("\n")
    for group in breakdown.groups {
      guard let page = plan.groupPage(group, of: breakdown.name, in: series.waves[last]) else { continue }
      writer.element("li") { writer in
        writer.element("a", ["href": root + page.address], text: group)
        guard isTested else { return }
        let summary = SeriesSummary(
          waves: waves, position: last, group: WaveResults.Group(breakdown.name, group))
        writer.text(": \(summary.brief)")
      }
      writer.raw("\n")
    }
    writer.raw("</ul>\n")
    guard isTested else { return }
    writer.element("p", ["class": "table-note"], text: Self.chance)
    writer.raw("\n")
  }

  private static let chance =
    "About 1 in 20 comparisons passes the test by chance alone, even if nothing has changed. So one change among many "
    + "is weak evidence."

  private func writeTrends(_ series: SurveySeries, _ root: String, to writer: inout MarkupWriter) {
    guard let number = plan.series.firstIndex(where: { $0.waves == series.waves }),
      let page = plan.page(.trends(series: number))
    else { return }
    writer.element("p") { writer in
      writer.element(
        "a", ["href": root + page.address], text: "Everything that has changed, question by question")
    }
    writer.raw("\n")
  }
}
