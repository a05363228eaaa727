/// A number in a sentence that looks like a statistic, and so should come from data.
public struct Statistic: Hashable, Sendable {
  /// The number as it was written, with what belongs to it: `£2.3 million`, `1 in 20`.
  public let text: String
  /// The same with a word or two that follow it, to find it by: `5,914 offences`.
  public let context: String

  /// The statistics in a paragraph, in the order of its words.
  ///
  /// Found are percentages, rates, odds such as `1 in 20`, numbers with a thousands comma or a word such as “million”,
  /// sums from £1,000, decimals and whole numbers above 20. Left out are years, dates, ages, times, durations,
  /// telephone numbers, references to sections and the like, what stands between quotation marks, and sentences up to
  /// the last footnote, which gives their source. A statistic that is missed does less harm than a false alarm.
  /// `note` is the character that stands for a reference to a footnote.
  public static func find(in paragraph: String, note: Character = "\u{FFF9}") -> [Statistic] {
    guard paragraph.utf8.contains(where: { (48...57).contains($0) }) else { return [] }
    let words = Word.words(of: paragraph, note: note)
    let lastSourced = words.last(where: \.hasNote)?.sentence ?? -1
    var found: [Statistic] = []
    var index = 0
    while index < words.count {
      let length = StatisticRules(words: words, index: index).length
      if length > 0, !words[index].isQuoted, words[index].sentence > lastSourced {
        found.append(Statistic(words, index, length))
      }
      index += max(1, length)
    }
    return found
  }

  private init(_ words: [Word], _ index: Int, _ length: Int) {
    let end = index + length
    text = words[index..<end].map(\.text).joined(separator: " ")
    let isLast = words[end - 1].endsClause || end == words.count
    let next = isLast ? "" : words[end].lower
    let isTelling = !next.isEmpty && next.allSatisfy(\.isLetter) && !NumberNames.smallWords.contains(next)
    context = isTelling ? "\(text) \(words[end].text)" : text
  }
}
