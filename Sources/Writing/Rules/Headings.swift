import Markdown

/// A heading of a page.
struct WrittenHeading {
  let level: Int
  let words: String
  let line: Int
  let wordCount: Int
  let end: UInt8

  static func all(on page: PageText) -> [WrittenHeading] {
    page.parts.compactMap { part in
      guard case .heading(let level) = part.outline.kind else { return nil }
      return WrittenHeading(
        level: level, words: part.string(0..<part.outline.text.count), line: part.line(at: 0),
        wordCount: part.wordCount, end: part.outline.text.last ?? 0)
    }
  }
}

/// Headings that leave out a level.
enum HeadingLevels: WritingRule {
  static let id = "heading-level"
  static let plural = "headings that leave out a level"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var last = 1
    return WrittenHeading.all(on: page).compactMap { heading in
      defer { last = heading.level }
      guard heading.level > last + 1 else { return nil }
      let signs = String(repeating: "#", count: last + 1)
      let parent = last == 1 ? "the page’s title" : "a heading with \(last)"
      return Remark(
        words: heading.words, line: heading.line,
        message:
          "“\(heading.words)” has \(heading.level) number signs, right below \(parent). A level is missing: who "
          + "listens to the headings looks for a part that is not there.",
        help: "Write “\(signs) \(heading.words)”.", isBarrier: true)
    }
  }
}

/// Headings that are too long, or end like a sentence.
enum HeadingWords: WritingRule {
  static let id = "long-heading"
  static let plural = "headings that are long or end with a full stop"
  static let isEnglish = false
  private static let mostCharacters = 90

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    WrittenHeading.all(on: page).compactMap { heading in
      if heading.words.count > mostCharacters {
        return Remark(
          words: heading.words, line: heading.line,
          message: "This heading has \(heading.wordCount) words: “\(heading.words.shortened(to: 60))”. "
            + "People look over headings to find their place, and long ones stop them.",
          help: "Say in a few words what the part is about, and put the rest into its first sentence.")
      }
      guard heading.end == UInt8(ascii: "."), !heading.words.hasSuffix("etc.") else { return nil }
      return Remark(
        words: heading.words, line: heading.line,
        message: "The heading “\(heading.words.shortened(to: 60))” ends with a full stop. "
          + "A screen reader makes a pause there, as if more was to come in the same line.",
        help: "Take the full stop out.")
    }
  }
}

/// Headings with the same words under one parent.
enum RepeatedHeadings: WritingRule {
  static let id = "same-heading"
  static let plural = "headings with the same words as another"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var open: [WrittenHeading] = []
    var first: [[String]: Int] = [:]
    return WrittenHeading.all(on: page).compactMap { heading in
      open.removeAll { $0.level >= heading.level }
      open.append(heading)
      let path = open.map { $0.words.lowercased() }
      guard let line = first[path] else {
        first[path] = heading.line
        return nil
      }
      return Remark(
        words: heading.words, line: heading.line,
        message:
          "Two headings in the same part say “\(heading.words)”: this one and the one on line \(line). "
          + "In the contents nobody can tell which is which.",
        help: "Say in each what its own part is about.")
    }
  }
}
