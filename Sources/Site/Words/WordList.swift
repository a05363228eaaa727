import Configuration
import Diagnostics

/// What the files of words of one language say.
struct WordList: Sendable {
  /// A sentence and where it is written.
  struct Entry: Sendable {
    let text: WordText
    let place: SourceLocation
  }

  private(set) var entries: [String: Entry] = [:]

  /// The entry of `key`, if there is one.
  subscript(key: String) -> Entry? { entries[key] }

  /// Reads `file`; what an earlier file says of a key stays.
  mutating func read(_ text: String, file: String, _ bag: inout DiagnosticBag) {
    switch ConfigurationParser.parse(text, file: file) {
    case .failure(let problem): bag.append(problem)
    case .success(let value):
      guard case .mapping(let lines) = value.content else {
        if case .empty = value.content { return }
        return bag.error(
          "words", "This file should have a key and its words on each line.",
          help: "Write lines such as “home: Home”.", at: value.location)
      }
      for line in lines { add(line, &bag) }
    }
  }

  private mutating func add(_ line: ConfigurationValue.Entry, _ bag: inout DiagnosticBag) {
    guard let written = line.value.scalar, !written.isEmpty else {
      return bag.error(
        "words", "There are no words for “\(line.key)”.",
        help: "Write them after the colon, or take the line out: then the site says it in English.",
        at: line.location)
    }
    // A template must keep its lines, so that its problems are found where they are.
    guard let text = WordText(written.replacing("\n", with: " ")) else {
      return bag.error(
        "words", "A bracket or brace in “\(line.key)” has no partner.",
        help: "Holes look like {title}, and the words of a link stand in [square brackets].",
        at: line.location)
    }
    if entries[line.key] == nil { entries[line.key] = Entry(text: text, place: line.location) }
  }
}
