import Site
import Writing

/// Says how hard the pages are to read: all of them, and the hardest.
struct ReadingSummary {
  let readings: [PageReading]
  /// More pages than these are not named.
  private static let mostPages = 5
  /// Fewer words than these say little about a page.
  private static let fewestWords = 120

  /// A few lines, or nothing where there is little text.
  var text: String {
    let long = readings.filter { $0.readability.words >= Self.fewestWords }
    guard !long.isEmpty else { return "" }
    let all = Readability(of: readings.map(\.readability))
    let hardest = long.sorted { ($1.readability.age, $0.file) < ($0.readability.age, $1.file) }
    let lines = hardest.prefix(Self.mostPages).map { page in
      "  \(page.readability.ageText)  \(page.file): \(page.readability.words) words in "
        + "\(page.readability.sentences) sentences\n"
    }
    return "The texts read at an age of \(all.ageText) (Flesch–Kincaid grade plus 5). The hardest pages:\n"
      + lines.joined()
  }
}
