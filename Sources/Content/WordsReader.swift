import Configuration
import Diagnostics
import Writing

/// Reads `words.yml`: how hard a page may be, and what the unit changes in the lists of words.
enum WordsReader {
  static func settings(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> WritingSettings {
    var fields = Fields(value, subject: "the list of words")
    let age = limit("reading-age", in: 8...25, "14", &fields)
    let longest = limit("longest-sentence", in: 10...60, "25", &fields)
    var seen: Set<String> = []
    let words = fields.groups("words", subject: "this word").compactMap { word($0, &seen, &bag) }
    bag.append(contentsOf: fields.finish().all)
    var settings = WritingSettings(changes: words)
    if let age { settings.readingAge = Double(age) }
    if let longest { settings.longestSentence = longest }
    return settings
  }

  private static func limit(
    _ key: String, in range: ClosedRange<Int>, _ example: String, _ fields: inout Fields
  ) -> Int? {
    guard let number = fields.wholeNumber(key) else { return nil }
    guard range.contains(number) else {
      fields.report(
        "out-of-range",
        "“\(key)” is \(number), but it can only be from \(range.lowerBound) to \(range.upperBound).",
        help: "Write a number such as “\(key): \(example)”, or leave the line out.", at: key)
      return nil
    }
    return number
  }

  private static func word(
    _ fields: Fields, _ seen: inout Set<String>, _ bag: inout DiagnosticBag
  ) -> UnitWord? {
    var fields = fields
    let word = fields.requiredText("word", example: "service user")
    let instead = fields.text("instead")
    let isFine = fields.flag("fine") ?? false
    let why = fields.requiredText("why", example: "People told us that they find it cold.")
    if !word.isEmpty { check(word, instead, isFine, &seen, &fields) }
    let problems = fields.finish()
    bag.append(contentsOf: problems.all)
    return problems.hasErrors ? nil : UnitWord(word: word, instead: instead, why: why)
  }

  private static func check(
    _ word: String, _ instead: String?, _ isFine: Bool, _ seen: inout Set<String>, _ fields: inout Fields
  ) {
    if instead != nil, isFine {
      fields.report(
        "contradiction", "“\(word)” is said to be fine, and there is something to write instead.",
        help: "Take out “fine: yes” if nobody should write it, or “instead” if they may.", at: "fine")
    } else if instead == nil, !isFine {
      fields.missing(
        "instead",
        help:
          "Say what to write, such as “instead: people who use the service”, or write “fine: yes” if it may stand."
      )
    }
    if !seen.insert(word.lowercased()).inserted {
      fields.report(
        "duplicate-word", "“\(word)” stands in the list twice.", help: "Keep one of the two entries.",
        at: "word")
    }
  }
}

extension ContentLoader {
  /// Reads how the unit wants its texts read.
  mutating func loadWords() {
    guard files.paths.contains("words.yml"), let value = yaml("words.yml") else { return }
    source.writing = WordsReader.settings(value, &bag)
  }
}
