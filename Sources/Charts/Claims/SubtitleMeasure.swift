import Diagnostics
import Datasets
import Prose

/// Finds subtitles that do not say what is measured.
struct SubtitleMeasure {
  let facts: ClaimFacts

  /// What any chart may say it measures.
  private static let common: Set<String> = [
    "percentage", "percent", "proportion", "share", "rate", "index", "cost", "spending", "spend", "pound",
    "amount",
    "people", "offence", "crime", "admission", "death", "referral", "incident",
  ]

  var remark: ChartRemark? {
    let subtitle = facts.specification.subtitle
    guard !subtitle.isEmpty else { return nil }
    let words = MeasureWords.of(subtitle).subtracting(facts.placeWords)
    guard words.isDisjoint(with: measure), !subtitle.contains("%") else { return nil }
    let unit = facts.y.unit.map { " \($0)" } ?? ""
    return ChartRemark(
      .warning, "subtitle-without-measure", at: "subtitle", "The subtitle does not say what is measured.",
      help: "Add what the numbers are, such as “\(facts.y.title)\(unit)”.")
  }

  /// The words of the column with the numbers, of the dataset, and of what the numbers are worked out from.
  private var measure: Set<String> {
    let (metadata, y) = (facts.metadata, facts.y)
    let parts = metadata.columns.filter { $0.kind.isMeasure || y.derivedFrom.contains($0.name) }
    let texts =
      [y.name, y.title, y.unit ?? "", y.description, metadata.title, metadata.description]
      + parts.map(\.title)
    return texts.reduce(into: Self.common) { $0.formUnion(MeasureWords.of($1)) }
      .subtracting(facts.placeWords).subtracting(Self.times).filter { !$0.allSatisfy(\.isNumber) }
  }

  private static let times = MeasureWords.of(
    "year years ending month quarter day week every each who which that this was were are has have or as "
      + "january february march april may june july august september october november december")
}
