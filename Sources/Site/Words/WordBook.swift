import Diagnostics

/// What the site itself says, in every language that has a file in `templates/words`.
struct WordBook: Sendable {
  /// The language in which everything is said.
  static let original = "en"

  private var lists: [String: WordList] = [:]

  /// Whether it can say anything at all.
  var hasOriginal: Bool { lists[Self.original] != nil }

  /// A file of words, and the language it is in.
  struct Source {
    let language: String
    let text: String
    let file: String
  }

  /// Reads `sources`, an earlier one of the same language taking precedence key by key.
  ///
  /// - Parameter display: The standard folder of templates, for messages.
  init(_ sources: [Source], display: String, _ bag: inout DiagnosticBag) {
    for source in sources {
      lists[source.language, default: WordList()].read(source.text, file: source.file, &bag)
    }
    guard let english = lists[Self.original] else {
      bag.error(
        "words", "The file words/en.yml is missing: it has all the words that the site itself says.",
        help: "Put it back, or name a folder that has it with --templates.",
        at: SourceLocation(file: display))
      return
    }
    for word in Word.allCases where english[word.rawValue] == nil {
      bag.error(
        "words", "words/en.yml has no words for “\(word.rawValue)”.",
        help: "Add the line from the words/en.yml that came with Candour.",
        at: SourceLocation(file: sources.last { $0.language == Self.original }?.file ?? display))
    }
    for (language, list) in lists.sorted(by: { $0.key < $1.key }) where language != Self.original {
      WordCheck(english: english).check(list, &bag)
    }
  }

  /// The words for pages in the language `tag`, such as `en-GB` or `ur`.
  func words(for tag: String) -> Words {
    let base = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    let own = lists[tag.lowercased()] ?? lists[base]
    return Words(language: tag, own: own ?? WordList(), english: lists[Self.original] ?? WordList())
  }
}
