import Disclosure
import Diagnostics
import Datasets
import Prose

extension ClaimFacts {
  /// The words that name the dataset’s place: its geography, and the areas it lists.
  var placeWords: Set<String> {
    var words = MeasureWords.of(metadata.geography).subtracting(Self.unnamed)
    for (column, cells) in zip(metadata.columns, table.columns) where column.kind == .area {
      for row in rows { words.formUnion(MeasureWords.of(cells[row].text ?? "").subtracting(Self.unnamed)) }
    }
    return words
  }

  /// What the subtitle lacks where it does not say where.
  var placeRemark: ChartRemark? {
    let subtitle = specification.subtitle
    let words = placeWords
    guard !subtitle.isEmpty, !words.isEmpty, MeasureWords.of(subtitle).isDisjoint(with: words) else {
      return nil
    }
    return ChartRemark(
      .warning, "subtitle-without-place", at: "subtitle", "The subtitle does not say where.",
      help: "Add the place, such as “\(place)”.")
  }

  /// The place without what stands in brackets after it.
  private var place: String {
    metadata.geography.firstRange(of: " (").map { String(metadata.geography[..<$0.lowerBound]) }
      ?? metadata.geography
  }

  /// What the subtitle lacks where it does not say of whom, and the dataset does.
  var populationRemark: ChartRemark? {
    guard let population = metadata.population else { return nil }
    let subtitle = MeasureWords.of(specification.subtitle)
    let words = MeasureWords.of(population).subtracting(placeWords).subtracting(
      Self.unnamed.subtracting(["population"]))
    guard !subtitle.isEmpty, !words.isEmpty, subtitle.isDisjoint(with: words) else { return nil }
    return ChartRemark(
      .warning, "subtitle-without-population", at: "subtitle", "The subtitle does not say of whom.",
      help: "Add who the numbers are about, such as “\(population)”.")
  }

  /// Words of a geography that name no place.
  private static let unnamed = MeasureWords.of(
    "and its their area areas district districts ward wards county city police force resident residents local "
      + "authority authorities wherever they were treated who live in the of all place places")
}
