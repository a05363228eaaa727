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
      help: "Add the place, such as “\(shownPlace)”.")
  }

  /// What the subtitle says where it names a place that the chart’s rows are not of.
  var wrongPlaceRemark: ChartRemark? {
    let subtitle = specification.subtitle
    for (column, cells) in zip(metadata.columns, table.columns) where column.kind == .area {
      let shown = Set(rows.compactMap { cells[$0].text })
      guard !shown.isEmpty, !shown.contains(where: subtitle.contains) else { continue }
      let others = Set(cells.compactMap(\.text)).subtracting(shown).filter {
        $0 != column.total && !place.contains($0)
      }
      // The longest is the one that is meant, such as “Northmarch East” and not “Northmarch”.
      let named = others.filter { Self.names(subtitle, $0) }.max { ($0.count, $0) < ($1.count, $1) }
      guard let named else { continue }
      let places = Sentence.list(rows.compactMap { cells[$0].text }.distinct, limit: 3)
      return ChartRemark(
        .warning, "subtitle-against-data", at: "subtitle",
        "The subtitle says \(named), but the chart’s numbers are for \(places).",
        help: "Write the place that the chart shows, or choose its rows with `where`.")
    }
    return nil
  }

  /// Whether the place called `label` stands in `text`, with its capitals, as whole words.
  private static func names(_ text: String, _ label: String) -> Bool {
    text.contains(label) && ClaimPhrase(text).has(label)
  }

  /// The only place that the rows are of, and that of the dataset round it.
  private var shownPlace: String {
    let labels = zip(metadata.columns, table.columns).compactMap { column, cells -> String? in
      guard column.kind == .area else { return nil }
      let shown = Set(rows.compactMap { cells[$0].text })
      return shown.count == 1 && shown.first != column.total ? shown.first : nil
    }
    return (labels + [place]).distinct.joined(separator: ", ")
  }

  /// The place without what stands in brackets after it.
  var place: String {
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

extension [String] {
  /// The same without what stood in it before.
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
