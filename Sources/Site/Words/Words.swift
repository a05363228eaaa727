import Markup

/// What the site itself says on pages of one language. What that language lacks is said in English, and marked so.
struct Words: Sendable {
  /// The language of the pages, such as `en-GB` or `ur`.
  let language: String
  private let own: WordList
  private let english: WordList
  /// Whether the pages are in English.
  let isEnglish: Bool
  /// The language of what the unit wrote for the whole site: its settings and its data.
  var siteLanguage = WordBook.original

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

  /// No words at all, for plans that no page is made from.
  static let none = Words(language: WordBook.original, own: WordList(), english: WordList())

  /// Whether the language itself has these words.
  func has(_ word: Word) -> Bool { own[word.rawValue] != nil }

  /// The same words in English.
  var inEnglish: Words {
    var words = Words(language: WordBook.original, own: english, english: english)
    words.siteLanguage = siteLanguage
    return words
  }

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

  /// Writes what Candour says in English alone, whatever the language of the page.
  func inOtherWords(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    if !isEnglish { writer.raw(Self.foreignStart) }
    write(&writer)
    if !isEnglish { writer.close("span") }
  }

  /// What Candour says in English alone, as finished HTML.
  func inOtherWords(_ text: String) -> String {
    var writer = MarkupWriter()
    inOtherWords(to: &writer) { $0.text(text) }
    return writer.string
  }

  /// Writes what is in the language of the site whatever that of the page: words that come from the data.
  func inWordsOfSite(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    let attributes = attributes(for: siteLanguage)
    if !attributes.isEmpty { writer.raw(markup: "<span\(attributes)>") }
    write(&writer)
    if !attributes.isEmpty { writer.close("span") }
  }

  /// Writes a part of a page that Candour says in English alone.
  func inEnglishPart(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    if !isEnglish { writer.raw("<div lang=\"en\" dir=\"ltr\">") }
    write(&writer)
    if !isEnglish { writer.close("div") }
  }

  /// Writes a chart or table, whose words are in English, and says so where the page is not.
  func inEnglish(to writer: inout MarkupWriter, _ write: (inout MarkupWriter) -> Void) {
    guard !isEnglish else { return write(&writer) }
    writer.raw("<p class=\"language-note\">")
    self.write(.figureInEnglish, to: &writer)
    writer.raw("</p>")
    inEnglishPart(to: &writer, write)
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

  /// Writes the words; the parts in brackets lead to `links`, in turn.
  ///
  /// - Parameters:
  ///   - ofSite: The holes that are filled with words in the language of the site.
  ///   - target: The language of the pages that the links lead to, where that is known.
  func write(
    _ word: Word, _ holes: [String: String] = [:], ofSite: Set<String> = [], links: [String?] = [],
    target: String? = nil, to writer: inout MarkupWriter
  ) {
    guard let sentence = sentence(word.rawValue) else { return }
    if sentence.isForeign { writer.raw(Self.foreignStart) }
    for (index, part) in sentence.text.parts.enumerated() {
      let link = index % 2 == 1 && links.indices.contains(index / 2) ? links[index / 2] : nil
      if let link { writer.raw(markup: "<a\(linkAttributes(to: link, in: target))>") }
      for piece in part {
        switch piece {
        case .text(let text): writer.text(text)
        case .hole(let name)
        where ofSite.contains(name) && !(sentence.isForeign && Words.isEnglish(siteLanguage)):
          inWordsOfSite(to: &writer) { $0.text(holes[name] ?? "") }
        case .hole(let name): writer.text(holes[name] ?? "")
        }
      }
      if link != nil { writer.close("a") }
    }
    if sentence.isForeign { writer.close("span") }
  }
}
