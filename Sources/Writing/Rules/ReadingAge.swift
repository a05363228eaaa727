/// Pages that are hard to read as a whole.
enum ReadingAge: WritingRule {
  static let id = "reading-age"
  static let plural = "pages that are hard to read"
  /// Fewer words than this say little about a page.
  private static let fewestWords = 120

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    let readability = page.readability
    guard readability.words >= fewestWords, readability.age > settings.readingAge else { return [] }
    let hardest = hardest(on: page)
    let named = hardest.map { "“\($0.words)” (line \($0.line))" }.joined(separator: "; ")
    return [
      Remark(
        words: "", line: hardest.first?.line ?? 1,
        message: "This page reads at an age of \(readability.ageText) years, above your limit of "
          + "\(Readability.tenths(settings.readingAge)). It has \(readability.words) words in \(readability.sentences) sentences.",
        help: "Many adults read at the age of 9 to 11. Begin with the hardest sentences: \(named). "
          + "Shorter sentences and shorter words bring the age down. "
          + "(Flesch–Kincaid grade plus 5, from the length of sentences and words.)")
    ]
  }

  private static func hardest(on page: PageText) -> [(words: String, line: Int)] {
    let all = page.parts.filter(\.isOwnText).flatMap { part in
      part.hardness.filter { $0.words > 7 }.map { (part: part, hardness: $0) }
    }
    // The first of equals, so that the same page always gets the same report.
    let ranked = all.enumerated().sorted {
      ($1.element.hardness.score, $0.offset) < ($0.element.hardness.score, $1.offset)
    }
    return ranked.prefix(3).map { _, found in
      let range = found.hardness.range
      let start = found.part.tokens[range.lowerBound].range.lowerBound
      return (found.part.words(range).shortened(to: 60), found.part.line(at: start))
    }
  }
}
