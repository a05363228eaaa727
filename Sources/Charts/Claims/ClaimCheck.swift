public import Disclosure

/// Holds what a chart’s title and subtitle say against its dataset.
public struct ClaimCheck {
  private let facts: ClaimFacts?

  /// Compares the words of `specification` with `table`.
  public init(_ specification: ChartSpecification, table: ReleasedTable) {
    facts = ClaimFacts(specification, table: table)
  }

  /// What is wrong for certain: nothing where the chart has no rows or no numbers, for then that is said first.
  public var warnings: [ChartRemark] {
    guard let facts else { return [] }
    return [
      TitleDirection(facts: facts).remark, SubtitleMeasure(facts: facts).remark,
      SubtitleUnit(facts: facts).remark, facts.populationRemark, facts.wrongPlaceRemark ?? facts.placeRemark,
      SubtitlePeriod(facts: facts).remark,
    ].compactMap { $0 }
  }

  /// What a person should look at again, because it may be wrong.
  public var advice: [ChartRemark] {
    guard let facts else { return [] }
    let changes = TitleChanges(facts: facts).remark
    let numbers = changes == nil ? TitleNumbers(facts: facts).remarks : []
    return [TopicTitle(facts: facts).remark, TitleMultiple(facts: facts).remark, changes].compactMap { $0 }
      + TitleYears(facts: facts).remarks + numbers + CauseClaim(specification: facts.specification).remarks
  }
}
