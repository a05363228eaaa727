import Markup

/// What the site itself says on pages of one language. What that language lacks is said in English, and marked so.
struct Words: Sendable {
  /// The language of the pages, such as `en-GB` or `ur`.
  let language: String
  private let own: WordList
  private let english: WordList
  /// Whether the pages are in English.
  let isEnglish: Bool

  init(language: String, own: WordList, english: WordList) {
    self.language = language
    self.own = own
    self.english = english
    isEnglish = Self.isEnglish(language)
  }

  /// Whether `language` is English of some country.
  static func isEnglish(_ language: String) -> Bool {
    let language = language.lowercased()
    return language == "en" || language.hasPrefix("en-")
  }

  /// Whether the language itself has these words.
  func has(_ word: Word) -> Bool { own[word.rawValue] != nil }

  /// The same words in English.
  var inEnglish: Words { Words(language: WordBook.original, own: english, english: english) }

  /// The sentence at `key`, and whether it has to stand in for one in the page’s language.
  func sentence(_ key: String) -> (text: WordText, isForeign: Bool)? {
    if let entry = own[key] { return (entry.text, false) }
    return english[key].map { ($0.text, !isEnglish) }
  }

  /// All keys, for suggestions.
  var keys: [String] { english.entries.keys.sorted() }

  /// The keys that this language lacks.
  var missing: [String] { isEnglish ? [] : keys.filter { own[$0] == nil } }

  /// Where a page is not in English, an element that says that what it holds is.
  static let foreignStart: StaticString = "<span lang=\"en\" dir=\"ltr\">"

  /// Writes what is in English whatever the language of the page: words that come from the data.
  func inOtherWords(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    if !isEnglish { writer.raw(Self.foreignStart) }
    write(&writer)
    if !isEnglish { writer.close("span") }
  }

  /// Writes a chart or table, whose words are in English, and says so where the page is not.
  func inEnglish(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    guard !isEnglish else { return write(&writer) }
    writer.raw("<p class=\"language-note\">")
    self.write(.figureInEnglish, to: &writer)
    writer.raw("</p><div lang=\"en\" dir=\"ltr\">")
    write(&writer)
    writer.close("div")
  }

  /// The words as plain text, for attributes and titles.
  func text(_ word: Word, _ holes: [String: String] = [:]) -> String {
    guard let sentence = sentence(word.rawValue) else { return "" }
    return sentence.text.parts.joined().map { piece in
      switch piece {
      case .text(let text): text
      case .hole(let name): holes[name] ?? ""
      }
    }.joined()
  }

  /// The words as finished HTML.
  func html(_ word: Word, _ holes: [String: String] = [:]) -> String {
    var writer = MarkupWriter()
    write(word, holes, to: &writer)
    return writer.string
  }

  /// Writes the words; the parts in brackets lead to `links`, in turn. What fills `english` holes is in English.
  func write(
    _ word: Word, _ holes: [String: String] = [:], english: Set<String> = [], links: [String?] = [],
    to writer: inout MarkupWriter
  ) {
    guard let sentence = sentence(word.rawValue) else { return }
    if sentence.isForeign { writer.raw(Self.foreignStart) }
    for (index, part) in sentence.text.parts.enumerated() {
      let link = index % 2 == 1 && links.indices.contains(index / 2) ? links[index / 2] : nil
      if let link { writer.open("a", ["href": link]) }
      for piece in part {
        switch piece {
        case .text(let text): writer.text(text)
        case .hole(let name) where english.contains(name) && !sentence.isForeign:
          inOtherWords(to: &writer) { $0.text(holes[name] ?? "") }
        case .hole(let name): writer.text(holes[name] ?? "")
        }
      }
      if link != nil { writer.close("a") }
    }
    if sentence.isForeign { writer.close("span") }
  }
}
