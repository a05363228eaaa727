import Charts
import Datasets
import Disclosure

/// How a headline stands to an earlier number, in words that claim no cause.
///
/// It is called a change only where it can be known that chance alone does not make numbers differ as much.
struct HeadlineChange {
  let table: ReleasedTable
  let column: Column
  let earlier: Int
  let later: Int
  let compare: Selection
  let words: Words

  var text: String {
    let place = compare.conditions.flatMap(\.values).joined(separator: ", ")
    let (from, to) = (cell(column.name, earlier), cell(column.name, later))
    guard let old = from?.number, let new = to?.number else {
      return "\(place): \(from.map(column.text(of:)) ?? "")"
    }
    let value = column.text(of: old)
    func say(_ word: Word) -> String { words.text(word, ["value": words.number(value), "place": place]) }
    if table.isBroken(column, between: earlier, and: later) || to?.marks.contains(.seriesBreak) == true {
      return say(.changeBroken)
    }
    if column.text(of: new) == value { return say(.changeSame) }
    if isDifference { return say(.changeWas) }
    switch table.differs(column, earlier, later) {
    case true?: return say(new > old ? .changeUp : .changeDown)
    case false?: return say(.changeUnclear)
    case nil: return say(.changePlain)
    }
  }

  /// Whether the number is itself a difference: that a change is smaller than the one before is neither up nor down.
  private var isDifference: Bool {
    let formula = table.metadata.derived.first { $0.column.name == column.name }?.formula
    switch formula {
    case .change?, .percentageChange?: return true
    case .rate?, .percentage?, .rolling?: return false
    case nil:
      let words = column.title.lowercased().split { !$0.isLetter }
      return words.contains { ["change", "difference"].contains($0) }
    }
  }

  private func cell(_ name: String, _ row: Int) -> Cell? {
    let cells = table.values(of: name)
    return cells.indices.contains(row) ? cells[row] : nil
  }
}
