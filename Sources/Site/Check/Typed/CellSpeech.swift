import Datasets
import Disclosure
import Prose

/// Decides whether a text speaks of a cell of a table.
///
/// For each column of labels the closest words decide: those of the sentence, of the paragraph, of the captions and
/// headings above it. A period or a group that none of them names may be missing once, on a page that draws on the
/// dataset: there the reader knows what is meant.
struct CellSpeech {
  let names: CellNames
  /// What each scope names, the closest first, and how many of the scopes are close.
  let scopes: [ScopeWords]
  let close: Int
  /// Whether the page draws on the dataset.
  let isBound: Bool
  /// Whether the text belongs to the dataset, so that what is counted need not be said.
  let hasMeasure: Bool
  /// Whether the number has a percent sign, which says what it is beside a column of percentages.
  let isPercentage: Bool
  private let named: [[Set<Int>]]

  init(
    names: CellNames, scopes: [ScopeWords], close: Int, isBound: Bool, hasMeasure: Bool, isPercentage: Bool
  ) {
    self.names = names
    self.scopes = scopes
    self.close = close
    self.isBound = isBound
    self.hasMeasure = hasMeasure
    self.isPercentage = isPercentage
    named = scopes.map(names.named)
  }

  /// How a text speaks of a cell.
  struct Answer {
    /// How many labels it names.
    let named: Int
    /// Whether it leaves none out.
    let isFull: Bool
  }

  /// Nothing where it speaks of something else.
  func answer(_ cell: CellPlace) -> Answer? {
    var (missing, found, near) = (0, 0, 0)
    for (position, column) in names.columns.enumerated() {
      let label = column.ids[cell.row]
      if column.labels[label].isFree { continue }
      guard let scope = named.firstIndex(where: { !$0[position].isEmpty }) else {
        if column.labels[label].isSoft { continue }
        // Where there is a total, a text that names no label speaks of the total.
        if column.hasTotal { return nil }
        missing += 1
        continue
      }
      guard named[scope][position].contains(label) else { return nil }
      found += 1
      if scope < close { near += 1 }
    }
    let hasLabels = found + missing > 0
    guard missing <= (isBound ? 1 : 0), found > 0 || !hasLabels else { return nil }
    let needsMeasure = near < 2 || !isCount(cell.column) || !hasLabels
    guard
      hasMeasure || !needsMeasure || (isPercentage && holdsPercentages(cell.column))
        || scopes.contains(where: { names.names(measure: cell.column, $0) })
    else {
      return nil
    }
    return Answer(named: found, isFull: missing == 0)
  }

  private func holdsPercentages(_ column: Int) -> Bool {
    [.percentage, .share].contains(names.table.metadata.columns[column].kind)
  }

  private func isCount(_ column: Int) -> Bool { names.table.metadata.columns[column].kind == .count }
}
