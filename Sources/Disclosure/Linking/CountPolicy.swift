import CellSuppression
import Datasets
import Foundation

/// What the rules of all tables that hold a count mean for it. The strictest holds wherever the count stands.
struct CountPolicy {
  /// One table’s say.
  struct Source {
    let rule: ReleaseRule
    let column: Column
    let isTotal: Bool
    /// Whether the count has been public before.
    let isPublic: Bool
    /// Whether it is hidden there: by its owner or, in an earlier release, by the guard.
    let isHidden: Bool
    let isEarlier: Bool
    /// Whether it is no whole number.
    let isFraction: Bool

    init?(_ table: LinkedTable, _ column: Int, _ row: Int) {
      let metadata = table.table.metadata
      guard let rule = metadata.rule else { return nil }
      let known = KnownCount(table.table.columns[column][row])
      self.rule = rule
      self.column = metadata.columns[column]
      isEarlier = table.current != nil
      isPublic = isEarlier && known.number != nil
      isHidden = known == .hidden
      isFraction = KnownCount.rounding(of: [table.table.columns[column][row]]) != nil
      isTotal = metadata.columns.indices.contains { position in
        guard let total = metadata.columns[position].total else { return false }
        return table.table.columns[position][row].text == total
      }
    }
  }

  let sources: [Source]

  init(_ sources: [Source]) {
    self.sources = sources
  }

  /// The count with the value `number`, as the solver is to see it.
  ///
  /// - Parameter isKnown: Whether some table states the value.
  func cell(_ number: Int, isKnown: Bool) -> CountCell {
    var cell = CountCell(value: number, status: .shown, shown: range(number))
    if sources.contains(where: \.isPublic) { return cell }
    guard let strictest else {
      if !isKnown { (cell.status, cell.isSecret) = (.hidden, false) }
      return cell
    }
    cell.weight = weight(number)
    cell.least = hasZerosShown && number > 0 ? 1 : 0
    let isSmall = sources.contains {
      $0.column.kind == .count && $0.rule.smallCounts?.contains(number) == true
    }
    if isSmall, strictest.isRoundingOnly {
      let range = self.range(number)
      (cell.status, cell.least, cell.most) = (.hidden, max(0, range.lowerBound), range.upperBound)
    } else if isSmall {
      (cell.status, cell.protection) = (.hidden, Self.protection(strictest))
    } else if !isKnown || isWithheld || sources.allSatisfy(\.isEarlier) {
      cell.status = .hidden
      cell.isSecret = sources.contains(where: \.isHidden)
    } else {
      cell.status = number == 0 && hasZerosShown ? .shown : .open
    }
    return cell
  }

  /// Whether the count `number` must not be shown, whatever else is.
  func isPrimary(_ number: Int) -> Bool {
    isWithheld
      || sources.contains { $0.rule.smallCounts?.contains(number) == true && !$0.rule.isRoundingOnly }
  }

  /// Whether the count `number` must not be shown, but has been.
  func isLost(_ number: Int) -> Bool {
    sources.contains(where: \.isPublic) && isPrimary(number)
  }

  /// Whether the owner of a table that is about to be published has hidden it.
  private var isWithheld: Bool { sources.contains { $0.isHidden && !$0.isEarlier } }

  /// The smallest count that no rule calls small; nothing where no rule hides anything.
  var leastNotSmall: Int? {
    sources.filter { $0.column.kind == .count }.compactMap { $0.rule.smallCounts.map { $0.upperBound + 1 } }
      .max()
  }

  /// How wide the range of a small count must be under `rule`.
  static func protection(_ rule: ReleaseRule) -> Protection {
    let threshold = rule.threshold ?? 1
    let low = rule.zeros == .shown ? 1 : 0
    return rule.isWide
      ? Protection(low: low, high: 2 * threshold) : Protection(low: 1, high: threshold)
  }

  /// The rule that hides the most of those that hide anything.
  private var strictest: ReleaseRule? {
    sources.map(\.rule).filter { $0.smallCounts != nil }.max { first, second in
      (first.isRoundingOnly ? 0 : 1, first.isWide ? 1 : 0, first.threshold ?? 0)
        < (second.isRoundingOnly ? 0 : 1, second.isWide ? 1 : 0, second.threshold ?? 0)
    }
  }

  /// Whether everybody knows that zeros are never hidden.
  private var hasZerosShown: Bool {
    sources.contains { $0.rule.zeros == .shown } && !sources.contains { $0.rule.zeros == .sensitive }
  }

  /// What everybody knows of the count where it is shown, in all tables together.
  private func range(_ value: Int) -> ClosedRange<Int> {
    // The reader refuses counts below zero; whoever makes a table otherwise gets it as it is.
    guard value >= 0 else { return value...value }
    let ranges = sources.filter { !$0.isEarlier || $0.isPublic }.map { source -> ClosedRange<Int> in
      if let base = source.rule.roundingBase {
        return Rounding(base: base, rule: source.rule).range(of: value)
      }
      let half = (source.column.rounded ?? (source.isFraction ? 3 : 1)) / 2
      return max(0, value - half)...(value + half)
    }
    let low = ranges.map(\.lowerBound).max() ?? value
    let high = ranges.map(\.upperBound).min() ?? value
    return low <= high ? low...high : value...value
  }

  /// A count that stands in two tables costs twice; what its owner wants to keep costs a lot.
  ///
  /// Whole numbers: the solver can then round up what it knows of the least possible.
  private func weight(_ value: Int) -> Double {
    max(
      1,
      sources.filter { !$0.isEarlier }.reduce(0) { sum, source in
        let kept = source.rule.kept
        let isKept = kept.contains(source.column.name) || (source.isTotal && kept.contains("totals"))
        let base = source.rule.preference == .smallest ? log2(Double(value) + 2).rounded() : 1
        return sum + base * (isKept ? Self.weightOfKept : 1)
      })
  }

  private static let weightOfKept = 10.0
}

extension ReleaseRule {
  /// Whether small counts are published, rounded.
  var isRoundingOnly: Bool { if case .round = method { true } else { false } }
}
