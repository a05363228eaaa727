import Markdown

/// Words that a plainer one can stand for.
enum PlainWordRule: WritingRule {
  static let id = "plainer-word"
  static let plural = "words that have a plainer one"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    FoundWords.find(.plain, on: page, settings).map { found in
      let isWordless = found.entry.instead.hasPrefix("leave it out")
      return Remark(
        words: found.words, line: found.line,
        message: isWordless
          ? "“\(found.words)” adds nothing here\(found.times)."
          : "There is a plainer word for “\(found.words)”\(found.times).",
        help: found.suggestion + " " + (found.entry.why.isEmpty ? Self.reason : found.entry.why),
        brief: found.brief)
    }
  }

  private static let reason =
    "Short, everyday words are read faster, also by people who are upset or read little English."
}

/// Words that blame, belittle or frighten people.
enum CareWordRule: WritingRule {
  static let id = "careful-word"
  static let plural = "words that can hurt people"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    FoundWords.find(.care, on: page, settings).map { found in
      Remark(
        words: found.words, line: found.line,
        message: "“\(found.words)” can hurt people\(found.times). \(found.entry.why)",
        help: found.suggestion
          + " If somebody said it, put it in quotation marks; in the name of a project, keep its capitals.",
        brief: found.brief)
    }
  }
}

/// A word of the lists, where it first stands on a page, and how often.
struct FoundWords {
  let entry: WordEntry
  let words: String
  let line: Int
  private var lines: [Int]

  /// “(4 times, also on lines 12, 30)”, where it stands more than once.
  var times: String {
    guard lines.count > 1 else { return "" }
    let others = Set(lines.dropFirst()).subtracting([line]).sorted().map(String.init)
    let named = others.prefix(4).joined(separator: ", ") + (others.count > 4 ? " and more" : "")
    let also = others.isEmpty ? "" : ", also on line\(others.count == 1 ? "" : "s") \(named)"
    return " (\(lines.count) times\(also))"
  }

  /// What to write instead, for a list.
  var brief: String { suggestion.prefix(1).lowercased() + suggestion.dropFirst().dropLast() }

  /// What to write instead.
  var suggestion: String {
    let instead = entry.instead
    let isAdvice = ["say ", "leave it out", "name ", "give "].contains { instead.hasPrefix($0) }
    if isAdvice { return instead.prefix(1).uppercased() + instead.dropFirst() + "." }
    let or = instead.firstRange(of: ", or ") ?? instead.firstRange(of: ", and ")
    let end = or?.lowerBound ?? instead.endIndex
    let choices = instead[..<end].split(separator: ", ").map { choice in
      choice.contains("“")
        ? String(choice) : "“\(Inflection.inflected(String(choice), as: words, of: entry))”"
    }
    return "Write \(choices.joined(separator: or == nil ? " or " : ", "))\(instead[end...])."
  }

  /// The words of one kind on a page, each once.
  static func find(_ kind: WordEntry.Kind, on page: PageText, _ settings: WritingSettings) -> [FoundWords] {
    var found: [FoundWords] = []
    var places: [String: Int] = [:]
    for part in page.parts where !part.isQuotation && part.outline.place != .footnote {
      for match in settings.words.matches(in: part) where match.entry.kind == kind {
        let words = part.words(match.range)
        let line = part.line(at: part.tokens[match.range.lowerBound].range.lowerBound)
        if let place = places[match.entry.pattern] {
          found[place].lines.append(line)
        } else {
          places[match.entry.pattern] = found.count
          found.append(FoundWords(entry: match.entry, words: words, line: line, lines: [line]))
        }
      }
    }
    return found
  }
}
