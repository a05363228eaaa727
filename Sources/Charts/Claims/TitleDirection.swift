import Diagnostics
import Datasets
import Statistics

/// Finds titles that say a number rose or fell where the numbers say otherwise, or cannot tell.
///
/// Only what can be shown is said: of one series of numbers over time, from the first to the last, or between years
/// that the title names. A title with any word that could limit its claim is left alone.
struct TitleDirection {
  let facts: ClaimFacts

  var remark: ChartRemark? {
    guard let claim = DirectionClaim(facts.specification.title) else { return nil }
    let series = TitleSeries(facts: facts).points
    guard let (first, last) = claim.ends(of: series),
      !facts.table.isBroken(facts.y, between: first.row, and: last.row)
    else { return nil }
    return contradiction(claim, first, last) ?? noise(claim, first, last)
  }

  private func contradiction(_ claim: DirectionClaim, _ first: TitleSeries.Point, _ last: TitleSeries.Point)
    -> ChartRemark?
  {
    let (old, new) = (facts.y.text(of: first.value), facts.y.text(of: last.value))
    let told = "\(old) \(first.period.phrase) and \(new) \(last.period.phrase)"
    if old == new || (last.value > first.value) != claim.isRise {
      let truth = old == new ? "are the same" : last.value > first.value ? "went up" : "went down"
      return remark(
        "title-against-data", "The title says “\(claim.verb)”, but the numbers \(truth): \(told).",
        help: "Say what the numbers show. If you mean other years, name them: “since 2019”.")
    }
    guard let bounds = claim.multiple, first.value > 0 else { return nil }
    let multiple = last.value / first.value
    guard !bounds.contains(multiple) else { return nil }
    return remark(
      "title-against-data",
      "The title says “\(claim.verb)”, but the last number is \(NumberText.string(multiple, decimals: 1)) times the "
        + "first: \(told).",
      help: "Say what the numbers show. If you mean other years, name them: “since 2019”.")
  }

  /// A difference that chance alone can make is no change.
  private func noise(_ claim: DirectionClaim, _ first: TitleSeries.Point, _ last: TitleSeries.Point)
    -> ChartRemark?
  {
    guard facts.y.kind == .count, ChanceDifference.isWithin(first.value, last.value) else { return nil }
    let counts =
      "\(facts.y.text(of: first.value)) \(first.period.phrase) and "
      + "\(facts.y.text(of: last.value)) \(last.period.phrase)"
    return remark(
      "title-within-chance",
      "The title says “\(claim.verb)”, but \(counts) are too close to tell apart from chance.",
      help: "Say that there is no clear change, or give both numbers.")
  }

  private func remark(_ id: String, _ message: String, help: String) -> ChartRemark {
    ChartRemark(.warning, id, at: "title", message, help: help)
  }
}
