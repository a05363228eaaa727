import Charts
import Datasets
import Testing

/// What readers hear of a release rule.
struct RuleWordsTests {
  @Test func hidingSaysWhichCountsAndWhetherZeros() {
    #expect(
      RuleWords(ReleaseRule(threshold: 5, reason: "R.")).hiding
        == "Counts from 1 to 4 are hidden, and so are numbers that would give them away. Zeros may be hidden too."
    )
    #expect(
      RuleWords(ReleaseRule(threshold: 3, zeros: .shown, reason: "R.")).hiding
        == "Counts of 1 or 2 are hidden, and so are numbers that would give them away. Zeros are never hidden."
    )
    #expect(
      RuleWords(ReleaseRule(threshold: 5, zeros: .sensitive, reason: "R.")).hiding
        == "Counts from 0 to 4 are hidden, and so are numbers that would give them away.")
    #expect(RuleWords(ReleaseRule(threshold: 2, reason: "R.")).smallCounts == "of 1")
  }

  @Test func roundingSaysWhyPartsMayNotAddUp() {
    let rounded = RuleWords(ReleaseRule(.round(base: 5), threshold: 5, reason: "R."))
    #expect(
      rounded.rounding
        == "Every count is rounded to the nearest 5, so parts may not add up to their total. Totals were worked out "
        + "before rounding.")
    #expect(rounded.hiding == nil)
    let both = RuleWords(ReleaseRule(.both(base: 5), threshold: 8, reason: "R."))
    #expect(both.rounding?.hasPrefix("Every count that is shown is rounded to the nearest 5,") == true)
    #expect(both.hiding?.hasPrefix("Counts from 1 to 7 are hidden") == true)
    #expect(RuleWords(ReleaseRule(threshold: 5, reason: "R.")).rounding == nil)
  }

  @Test func wideRangesAreNamedByTheirEnds() {
    let end = "As far as anybody can work out, each hidden count from 1 to 4 could be as low as "
    #expect(
      RuleWords(ReleaseRule(threshold: 5, isWide: true, reason: "R.")).breadth == end + "0 and as high as 10."
    )
    #expect(
      RuleWords(ReleaseRule(threshold: 5, zeros: .shown, isWide: true, reason: "R.")).breadth
        == end + "1 and as high as 10.")
    #expect(RuleWords(ReleaseRule(threshold: 5, reason: "R.")).breadth == nil)
  }

  @Test func theSummaryIsOneLine() {
    let rule = ReleaseRule(
      .both(base: 5), threshold: 8, isWide: true, preset: "hospital", reason: "R.")
    #expect(
      RuleWords(rule).summary
        == "counts from 1 to 7 are hidden; zeros may be hidden too; wide ranges are asked for; counts are rounded to "
        + "the nearest 5; preset “hospital”")
    #expect(RuleWords(ReleaseRule(.none(approvedBy: "Head"), reason: "R.")).summary == "nothing is hidden")
  }
}
