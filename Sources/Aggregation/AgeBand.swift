/// A range of numbers that a group’s name stands for: `16 to 24`, `16-24`, `65 and over`, `65+`, `Under 16`.
struct AgeBand: Hashable, Sendable {
  private let lower: Double
  /// The first number that is too large.
  private let end: Double

  /// Reads a range; nothing where `text` is none.
  init?(_ text: String) {
    let text = FoldedText(text).text
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Double($0) }
    let words = text.filter { !($0.isASCII && $0.isNumber) }.split(separator: " ").joined(separator: " ")
    switch (numbers.count, words) {
    case (2, "to"), (2, "-"), (2, "aged to"), (2, "to years"):
      guard numbers[0] <= numbers[1] else { return nil }
      (lower, end) = (numbers[0], numbers[1] + 1)
    case (1, "+"), (1, "and over"), (1, "or over"), (1, "and older"), (1, "or older"), (1, "plus"),
      (1, "and above"), (1, "aged and over"):
      (lower, end) = (numbers[0], .infinity)
    case (1, "under"), (1, "below"), (1, "younger than"), (1, "aged under"):
      (lower, end) = (0, numbers[0])
    case (1, ""), (1, "aged"):
      (lower, end) = (numbers[0], numbers[0] + 1)
    default: return nil
    }
  }

  /// Whether `number`, such as an age, is in the range; someone aged 24.9 is 24.
  func contains(_ number: Double) -> Bool { number >= lower && number < end }
}
