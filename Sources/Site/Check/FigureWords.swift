import Charts
import Content
import Diagnostics

/// Holds the titles and subtitles of a site’s charts against their numbers.
enum FigureWords {
  /// What is wrong with them, in the order of the pages; advice too where it is wanted.
  static func problems(in plan: SitePlan, withAdvice: Bool, jobs: Int) async -> [Diagnostic] {
    // What a title should say is looked for in English words.
    let pages = plan.pages.filter { Words.isEnglish(plan.language(of: $0)) }.compactMap { plan.page(of: $0) }
    return await Workers.map(pages, jobs: jobs) { problems(on: $0.body, plan, withAdvice) }.flatMap { $0 }
  }

  private static func problems(on passage: Passage, _ plan: SitePlan, _ withAdvice: Bool) -> [Diagnostic] {
    passage.blocks.compactMap { $0 }.flatMap { block in
      guard case .chart(let chart) = block.content else {
        return block.passages.flatMap { problems(on: $0, plan, withAdvice) }
      }
      guard let table = plan.numbers(named: chart.data) else { return [] }
      let place = block.places["y"]
      let onMap = withAdvice ? MapAdvice.remark(on: chart.specification, table, at: place) : nil
      let check = ClaimCheck(chart.specification, table: table)
      return (check.warnings + (withAdvice ? check.advice : [])).map { remark in
        Diagnostic(
          remark.severity, id: remark.id, remark.message, help: remark.help, at: block.places[remark.key])
      } + (onMap.map { [$0] } ?? [])
    }
  }
}
