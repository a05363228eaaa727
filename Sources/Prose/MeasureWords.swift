/// The words that say what a number counts, so that “Offences of knife crime” and “Knife crime offences” are the same.
public enum MeasureWords {
  /// The words of `text` that matter, each in small letters and without the “s” of a plural.
  public static func of(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Set(words.filter { !ignored.contains($0) }.map { synonyms[$0] ?? singular($0) })
  }

  /// The word that stands for the number of people who live somewhere.
  public static let population = "population"

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let ignored: Set<String> = [
    "a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "number", "count",
    "total",
  ]

  private static let synonyms = [
    "residents": population, "resident": population, "inhabitants": population, "populations": population,
  ]
}
