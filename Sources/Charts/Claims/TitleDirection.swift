import Diagnostics
import Datasets
import Statistics

/// Finds titles that say a number rose or fell where the numbers say otherwise, or cannot tell.
///
/// Only what can be shown is said: of one series of numbers over time, or of all of them, from the first to the last, or
/// between years that the title names. A title with any word that could limit its claim is left alone.
struct TitleDirection {
  let facts: ClaimFacts

  /// The two numbers of a claim, and what they belong to.
  private struct Ends {
    var name: String
    var first: TitleSeries.Point
    var last: TitleSeries.Point
  }

  var remark: ChartRemark? {
    let series = TitleSeries(facts: facts)
    let lines = series.lines
    let scope = ClaimScope(facts, series: series, meant: series.meant)
    // “In all districts of Exampleshire” is not of the line of Exampleshire.
    let meant = series.meant.flatMap { scope.isForAll && $0.isTotal ? nil : $0 }
    guard let claim = claim(scope, lines) else { return nil }
    // One title for several lines, of which it names none, can still be known to compare across a break.
    let spoken = meant.map { [$0] } ?? lines.filter { !$0.isTotal || lines.count == 1 }
    let ends = spoken.compactMap { line in
      claim.ends(of: line.points).map { Ends(name: line.name, first: $0.0, last: $0.1) }
    }
    guard let first = ends.first else { return nil }
    if ends.allSatisfy(isBroken) || scope.isForAll && ends.contains(where: isBroken) {
      return broken(claim, ends.first(where: isBroken) ?? first)
    }
    if meant == nil { return scope.isForAll ? exception(claim, ends) ?? noise(claim, ends) : nil }
    return contradiction(claim, first) ?? noise(claim, [first])
  }

  private func claim(_ scope: ClaimScope, _ lines: [TitleSeries.Line]) -> DirectionClaim? {
    let title = facts.specification.title
    if let claim = DirectionClaim(title, scope.phrase, y: facts.y) { return claim }
    let periods = Set(lines.flatMap { $0.points.map(\.period) }).sorted()
    guard scope.isForAll, periods.count == 2 else { return nil }
    return DirectionClaim(comparing: scope.phrase, from: periods[0], y: facts.y)
  }

  private func isBroken(_ ends: Ends) -> Bool {
    facts.table.isBroken(facts.y, between: ends.first.row, and: ends.last.row)
  }

  private func isContradicted(_ claim: DirectionClaim, _ ends: Ends) -> Bool {
    facts.y.text(of: ends.first.value) == facts.y.text(of: ends.last.value)
      || (ends.last.value > ends.first.value) != claim.isRise
  }

  private func isWithinChance(_ ends: Ends) -> Bool {
    let specification = facts.specification
    let limits = specification.lower.flatMap { lower in specification.upper.map { (lower, $0) } }
    return facts.table.differs(facts.y, ends.first.row, ends.last.row, limits: limits) == false
  }

  private func broken(_ claim: DirectionClaim, _ ends: Ends) -> ChartRemark {
    remark(
      "title-across-break",
      "The title says “\(claim.word)”, but the series breaks between \(ends.first.period.name) and "
        + "\(ends.last.period.name), so the two cannot be compared.",
      help: "Compare only numbers on one side of the break and name their years, or say what changed.")
  }

  private func contradiction(_ claim: DirectionClaim, _ ends: Ends) -> ChartRemark? {
    let (old, new) = (ends.first.value, ends.last.value)
    let help = "Say what the numbers show. If you mean other years, name them: “since 2019”."
    if isContradicted(claim, ends) {
      let isSame = facts.y.text(of: old) == facts.y.text(of: new)
      let truth = isSame ? "are the same" : new > old ? "went up" : "went down"
      return remark(
        "title-against-data", "The title says “\(claim.word)”, but the numbers \(truth): \(told(ends)).",
        help: isWithinChance(ends)
          ? "Say that there is no clear change: chance alone makes such numbers differ as much." : help)
    }
    guard let bounds = claim.multiple, old > 0, !bounds.contains(new / old) else { return nil }
    return remark(
      "title-against-data",
      "The title says “\(claim.word)”, but the last number is \(NumberText.string(new / old, decimals: 1)) times the "
        + "first: \(told(ends)).",
      help: help)
  }

  /// One of all the lines for which the title does not hold.
  private func exception(_ claim: DirectionClaim, _ ends: [Ends]) -> ChartRemark? {
    guard let other = ends.first(where: { isContradicted(claim, $0) }) else { return nil }
    return remark(
      "title-against-data",
      "The title says “\(claim.word)” of all, but that is not so for \(other.name): \(told(other)).",
      help: "Name those of which it is true, or say “most” where that is so.")
  }

  /// A difference that chance alone can make is no change.
  private func noise(_ claim: DirectionClaim, _ ends: [Ends]) -> ChartRemark? {
    let close = ends.filter(isWithinChance)
    guard let first = close.first else { return nil }
    guard ends.count > 1 else {
      return remark(
        "title-within-chance",
        "The title says “\(claim.word)”, but \(told(first)) are too close to tell apart from chance.",
        help: "Say that there is no clear change, or give both numbers.")
    }
    return remark(
      "title-within-chance",
      "The title says “\(claim.word)” of all, but the two numbers are too close to tell apart from chance for "
        + "\(Sentence.list(close.map(\.name), limit: 8)).",
      help: "Say that there is no clear change, or name only those that clearly changed.")
  }

  private func told(_ ends: Ends) -> String {
    [ends.first, ends.last].map { "\(facts.y.text(of: $0.value)) \($0.period.phrase)" }
      .joined(separator: " and ")
  }

  private func remark(_ id: String, _ message: String, help: String) -> ChartRemark {
    ChartRemark(.warning, id, at: "title", message, help: help)
  }
}
