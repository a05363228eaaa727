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
  private let named: [[Set<Int>]]

  init(names: CellNames, scopes: [ScopeWords], close: Int, isBound: Bool, hasMeasure: Bool) {
    self.names = names
    self.scopes = scopes
    self.close = close
    self.isBound = isBound
    self.hasMeasure = hasMeasure
    named = scopes.map(names.named)
  }

  /// How a text speaks of a cell.
  enum Answer {
    /// It names every label.
    case fully
    /// It leaves one label out.
    case partly
  }

  /// Nothing where it speaks of something else.
  func answer(_ cell: CellPlace) -> Answer? {
    var (missing, found, near) = (0, 0, 0)
    for (position, column) in names.columns.enumerated() {
      let label = column.ids[cell.row]
      if column.labels[label].isFree { continue }
      guard let scope = named.firstIndex(where: { !$0[position].isEmpty }) else {
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
    guard hasMeasure || !needsMeasure || scopes.contains(where: { names.names(measure: cell.column, $0) })
    else {
      return nil
    }
    return missing == 0 ? .fully : .partly
  }

  private func isCount(_ column: Int) -> Bool { names.table.metadata.columns[column].kind == .count }
}
