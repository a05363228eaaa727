public import Datasets

extension RawTable {
  /// Applies the release rule to the results of a survey wave, whose columns are question, breakdown, group,
  /// response, count, percentage and base.
  ///
  /// A group of people with a small count has all its answers to that question hidden, and so have as many further
  /// groups of the same breakdown as it takes that nothing small follows from the published groups and everybody’s
  /// results: each small count could then be anything from at most 1 to at least the threshold. Where everybody’s
  /// own results hold a small count, the whole question is hidden.
  public func releasedSurvey() -> ReleasedTable {
    guard case .threshold(let threshold, _, _) = metadata.rule else { return released() }
    var groups = SurveyGroups(table: self, threshold: Double(threshold))
    groups.hide()
    let isHidden = groups.hiddenRows
    var columns = self.columns
    var primary = 0
    var secondary = 0
    for row in 0..<rowCount where isHidden[row] {
      let isSmall = groups.isSmall(row)
      for column in [SurveyGroups.count, SurveyGroups.percentage] where columns[column][row].number != nil {
        columns[column][row] = .symbol(.confidential)
        if isSmall && column == SurveyGroups.count { primary += 1 } else { secondary += 1 }
      }
    }
    return ReleasedTable(
      metadata: metadata, columns: columns, suppression: Suppression(primary: primary, secondary: secondary))
  }
}

/// The groups of people of each question and breakdown, and which of them must be hidden.
private struct SurveyGroups {
  static let count = 4
  static let percentage = 5
  static let base = 6

  /// The answers of one group of people to one question.
  private struct Group {
    var rows: [Int] = []
    var base = 0.0
    var isHidden = false
  }

  private let table: RawTable
  private let threshold: Double
  private var groups: [[Cell]: Group] = [:]
  private var order: [[Cell]] = []

  init(table: RawTable, threshold: Double) {
    self.table = table
    self.threshold = threshold
    for row in 0..<table.rowCount {
      let key = [0, 1, 2].map { table.columns[$0][row] }
      if groups[key] == nil { order.append(key) }
      groups[key, default: Group()].rows.append(row)
      groups[key]?.base = table.columns[Self.base][row].number ?? 0
    }
  }

  var hiddenRows: [Bool] {
    var hidden = [Bool](repeating: false, count: table.rowCount)
    for group in groups.values where group.isHidden {
      for row in group.rows { hidden[row] = true }
    }
    return hidden
  }

  func isSmall(_ row: Int) -> Bool {
    switch table.columns[Self.count][row] {
    case .number(let value): value >= 1 && value < threshold
    case .symbol(.confidential): true
    default: false
    }
  }

  mutating func hide() {
    let breakdowns = Dictionary(grouping: order) { [$0[0], $0[1]] }
    for keys in breakdowns.values {
      for key in keys where groups[key]?.rows.contains(where: isSmall) == true { groups[key]?.isHidden = true }
      while let key = nextToHide(in: keys) { groups[key]?.isHidden = true }
    }
    hideQuestionsWithSmallTotals()
  }

  /// The smallest group still shown, as long as what is hidden in this breakdown is not safe.
  private func nextToHide(in keys: [[Cell]]) -> [Cell]? {
    let hidden = keys.compactMap { groups[$0] }.filter(\.isHidden)
    guard !hidden.isEmpty, !isSafe(hidden) else { return nil }
    return keys.filter { groups[$0]?.isHidden == false }.min { (groups[$0]?.base ?? 0) < (groups[$1]?.base ?? 0) }
  }

  /// From everybody’s results and the groups shown, the sum of the hidden groups is known for each answer. A small
  /// count is safe where that sum reaches the threshold, and the other hidden groups could hold all but one of it.
  private func isSafe(_ hidden: [Group]) -> Bool {
    let allBase = hidden.reduce(0) { $0 + $1.base }
    return hidden.allSatisfy { group in
      group.rows.filter(isSmall).allSatisfy { row in
        let sum = hidden.reduce(0) { $0 + value(of: table.columns[3][row], in: $1) }
        return sum >= threshold && sum - (allBase - group.base) <= 1
      }
    }
  }

  private func value(of response: Cell, in group: Group) -> Double {
    let row = group.rows.first { table.columns[3][$0] == response }
    return row.flatMap { table.columns[Self.count][$0].number } ?? 0
  }

  private mutating func hideQuestionsWithSmallTotals() {
    let everybody = order.filter { key in key[1] == key[2] && groups[key]?.isHidden == true }
    let questions = Set(everybody.map { $0[0] })
    for key in order where questions.contains(key[0]) { groups[key]?.isHidden = true }
  }
}
