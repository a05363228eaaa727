import Content
import Datasets
import Diagnostics
import Disclosure
import Markdown
import Prose

/// Reads what the headline figures of a page state.
enum HeadlineStatements {
  static func all(on page: Page, plan: SitePlan) -> [Statement] {
    page.body.headlines.compactMap { statement($0, plan) }
  }

  private static func statement(_ item: FigureItem, _ plan: SitePlan) -> Statement? {
    let measure = MeasureWords.of(item.label)
    guard !measure.isEmpty, let (number, text) = number(of: item, plan) else { return nil }
    return Statement(
      subject: Statement.Subject(measure: measure, area: [], period: PeriodKey.of(item.period)),
      number: number,
      text: text, name: "“\(item.label)” (\(item.period))", place: item.places["value"],
      isDrawn: item.isDrawn)
  }

  private static func number(of item: FigureItem, _ plan: SitePlan) -> (WrittenNumber, String)? {
    switch item.value {
    case .written(let text, _, _): return WrittenNumber(text).map { ($0, text) }
    case .dataset(let name, let column, let selection, _, _):
      guard let table = plan.table(named: name), let column = table.metadata.column(column) else {
        return nil
      }
      let rows = table.rows(where: selection)
      guard rows.count == 1, let number = table.values(of: column.name)[rows[0]].number else { return nil }
      return (WrittenNumber(number, in: column), column.text(of: number))
    }
  }
}

extension FigureItem {
  fileprivate var isDrawn: Bool {
    if case .dataset = value { true } else { false }
  }
}

extension WrittenNumber {
  /// A released number of `column`.
  init(_ value: Double, in column: Column) {
    let unit: Unit =
      switch column.kind {
      case .money: .pounds
      case .percentage, .share: .percent
      default: .none
      }
    self.init(exactly: value, decimals: column.decimals, unit: unit)
  }
}

extension Passage {
  /// The headline figures of the text and of the texts in its blocks.
  fileprivate var headlines: [FigureItem] {
    blocks.compactMap { $0 }.flatMap { block in
      if case .figures(let items, _) = block.content { items } else { block.passages.flatMap(\.headlines) }
    }
  }
}
