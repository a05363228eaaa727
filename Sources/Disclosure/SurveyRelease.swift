public import Datasets

extension RawTable {
  /// Applies the release rule to the results of a survey wave, whose columns are question, breakdown, group,
  /// response, count, percentage and base.
  ///
  /// A group of people with a small count has all its answers to that question hidden, and so have as many further
  /// groups of the same breakdown as it takes that nothing small follows from everybody’s results, the bases and the
  /// groups shown: each small count could then be anything from at most 1 to at least the threshold. Small bases are
  /// hidden like small counts. Where everybody’s own results hold a small count, the whole question is hidden.
  public func releasedSurvey() -> ReleasedTable {
    guard let rule = metadata.rule, let threshold = rule.threshold, rule.smallCounts != nil else {
      return released()
    }
    let small = SurveyGroup.Rule(threshold: Double(threshold), zerosAreSensitive: rule.zeros == .sensitive)
    var survey = SurveyMask(table: self, rule: small)
    survey.followRoutes()
    return survey.released()
  }
}

/// All questions of a survey wave, and what of their results must be hidden.
private struct SurveyMask {
  private typealias Field = SurveyGroup.Field

  private let table: RawTable
  private let rule: SurveyGroup.Rule
  private var questions: [SurveyQuestion]

  /// The name of the breakdown and of the group that hold everybody’s results.
  private static let everybody = Cell.text("All")

  init(table: RawTable, rule: SurveyGroup.Rule) {
    self.table = table
    self.rule = rule
    questions = SurveyMask.split(Array(0..<table.rowCount), by: table.columns[Field.question]).map {
      name, rows in
      let breakdowns = SurveyMask.split(rows, by: table.columns[Field.breakdown]).map { name, rows in
        let groups = SurveyMask.split(rows, by: table.columns[Field.group])
        return (name: name, groups: groups.map { SurveyGroup(name: $0, rows: $1, table: table, rule: rule) })
      }
      let everybody = breakdowns.first { $0.name == SurveyMask.everybody }?.groups.first
      return SurveyQuestion(
        name: name, everybody: everybody,
        breakdowns: breakdowns.filter { $0.name != SurveyMask.everybody }.map {
          SurveyBreakdown(name: $0.name, groups: $0.groups, everybody: everybody, rule: rule)
        }, rule: rule)
    }
  }

  /// Hides the bases that repeat hidden counts of another question, until nothing more follows.
  mutating func followRoutes() {
    var changed = true
    while changed {
      changed = false
      for index in questions.indices {
        for other in questions where questions[index].follow(other) { changed = true }
      }
    }
  }

  func released() -> ReleasedTable {
    var columns = table.columns
    var (primary, secondary) = (0, 0)
    for (group, hidesBase) in hiddenGroups {
      for row in group.rows {
        for field in [Field.count, Field.percentage] + (hidesBase ? [Field.base] : [])
        where columns[field][row].number != nil || columns[field][row] == .symbol(.confidential) {
          columns[field][row] = .symbol(.confidential)
          let isSmall = field == Field.count && group.smallAnswers.contains(columns[Field.response][row])
          if isSmall { primary += 1 } else { secondary += 1 }
        }
      }
    }
    return ReleasedTable(
      metadata: table.metadata, columns: columns,
      suppression: Suppression(primary: primary, secondary: secondary))
  }

  private var hiddenGroups: [(group: SurveyGroup, hidesBase: Bool)] {
    questions.flatMap { question in
      if question.isHidden {
        return ([question.everybody].compactMap(\.self) + question.breakdowns.flatMap(\.groups)).map {
          ($0, true)
        }
      }
      return question.breakdowns.flatMap { breakdown in
        breakdown.hidden.sorted().map { (breakdown.groups[$0], breakdown.hidesBases) }
      }
    }
  }

  /// The rows grouped by their value in `column`, in the order in which the values first come up.
  private static func split(_ rows: [Int], by column: [Cell]) -> [(name: Cell, rows: [Int])] {
    var places: [Cell: Int] = [:]
    var groups: [(name: Cell, rows: [Int])] = []
    for row in rows {
      let place = places[column[row], default: groups.count]
      if place == groups.count {
        places[column[row]] = place
        groups.append((column[row], []))
      }
      groups[place].rows.append(row)
    }
    return groups
  }
}
