import Markdown

/// The private notes that say “this is meant so”, such as `<!-- meant: long-sentence -->`.
struct MeantNotes: Sendable {
  /// One name in a note.
  private struct Name: Sendable {
    let name: String
    /// The lines it is about; the whole page where there are none.
    let lines: ClosedRange<Int>?
  }

  /// A name that is neither a kind of remark nor words in quotation marks.
  struct Unknown: Sendable {
    let name: String
    let line: Int
  }

  private var names: [Name] = []
  /// What stands in a note and means nothing.
  private(set) var unknown: [Unknown] = []

  init(_ notes: [TextOutline.Note]) {
    for note in notes { take(note) }
  }

  private mutating func take(_ note: TextOutline.Note) {
    let text = note.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let colon = text.firstIndex(of: ":") else { return }
    let isPage = text[..<colon] == "meant on this page"
    guard isPage || text[..<colon] == "meant" else { return }
    for name in text[text.index(after: colon)...].split(separator: ",") {
      let name = Self.core(name)
      let isWords = name.first == "“" || name.first == "\""
      let bare = name.trimming { $0 == "“" || $0 == "”" || $0 == "\"" }
      guard isWords || WritingRules.ids.contains(bare) else {
        unknown.append(Unknown(name: name, line: note.line))
        continue
      }
      names.append(Name(name: bare.lowercased(), lines: isPage ? nil : note.below))
    }
  }

  /// A name without the reason that stands in brackets after it.
  private static func core(_ name: Substring) -> String {
    name.prefix { $0 != "(" }.trimming(\.isWhitespace)
  }

  /// Whether a remark of the kind `id`, about `words` on `line`, is meant.
  func covers(_ id: String, words: String, line: Int) -> Bool {
    names.contains { note in
      (note.lines?.contains(line) ?? true) && (note.name == id || words.lowercased().contains(note.name))
    }
  }
}

extension StringProtocol {
  /// The text without the characters at its ends for which `isLeftOut` holds.
  func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    let start = drop(while: isLeftOut)
    return String(
      start[..<(start.lastIndex { !isLeftOut($0) }.map { start.index(after: $0) } ?? start.startIndex)])
  }
}
