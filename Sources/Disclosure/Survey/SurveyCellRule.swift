import CellSuppression
import Datasets
import Foundation

/// What a cell of a wave is to the rule, beyond what any count is.
struct SurveyCellRule {
  private let cell: SurveyCell
  private let leastBase: Int
  private let hasZerosShown: Bool
  /// Whether the results came with `[c]` in its place.
  private let isHidden: Bool
  /// Whether it is not published because too few people answered, and not because it is small.
  let isUnreliable: Bool

  /// Whether it says how many answered, in all or in a group, and not what.
  var isOfBases: Bool { cell.kind != .answer }

  /// The rules for the cells of all waves.
  static func rules(of builder: SystemBuilder, _ tables: [LinkedTable]) -> [Int: SurveyCellRule] {
    var rules: [Int: SurveyCellRule] = [:]
    for (position, cells) in builder.surveyCells {
      guard let design = tables[position].survey else { continue }
      let table = tables[position].table
      for cell in cells {
        let symbols = builder.places[cell.cell].map { table.columns[$0.column][$0.row].symbol }
        rules[cell.cell] = SurveyCellRule(
          cell: cell, leastBase: design.leastBase,
          hasZerosShown: table.metadata.rule?.zeros == .shown,
          isHidden: symbols.contains(.confidential),
          isUnreliable: cell.kind == .answer && (cell.isLow || symbols.contains(.unreliable)))
      }
    }
    return rules
  }

  /// The count as the solver is to see it.
  func applied(to plain: CountCell, isKnown: Bool) -> CountCell {
    var count = plain
    if !isKnown {
      // What came hidden is guarded by `guardHiddenAnswers`: whether it is small, nobody can see any more.
      count.protection = nil
      count.status = .hidden
      count.isSecret = isHidden && !isUnreliable
      count.least = isHidden && hasZerosShown && cell.kind == .answer ? 1 : 0
    }
    if cell.kind == .base { limit(&count, isKnown: isKnown) }
    if isUnreliable {
      if count.protection == nil { count.isSecret = false }
      count.status = .hidden
      count.least = 0
    }
    count.weight *= weight(of: count.value)
    return count
  }

  /// A base is known to be low, or not to be low, by how its answers are published.
  private func limit(_ count: inout CountCell, isKnown: Bool) {
    if cell.isLow {
      count.most = leastBase - 1
    } else if isKnown, count.protection == nil {
      count.least = min(leastBase, count.value)
    }
  }

  /// Without a base all that is worked out from it must go, and everybody’s results are those most looked for. Of two
  /// answers the one that fewer people gave is missed less.
  private func weight(of value: Int) -> Double {
    let size = Self.weightOfOne + log2(Double(value) + 2).rounded()
    return size * (cell.kind == .base ? 2 : 1) * (cell.isOfEverybody ? 3 : 1)
  }

  private static let weightOfOne = 10.0
}
