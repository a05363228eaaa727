import Diagnostics
import Markup

/// Puts the site’s words into a template: `{{say.home}}` becomes `Home`, and a hole `{title}` becomes `{{title}}`.
///
/// This is done once for each language when the templates load, so that it costs nothing on a page, and the words are
/// checked like the rest of the template.
struct TemplateWords {
  private let words: Words
  private let file: String
  private var line = 1
  /// Whether the text so far ends inside a tag of HTML, where no element can stand.
  private var isInsideTag = false
  private var result = ""
  private(set) var bag = DiagnosticBag()

  /// `text` with the words in it, and what is wrong with the names of words.
  static func expand(_ text: String, _ words: Words, file: String) -> (text: String, problems: DiagnosticBag)
  {
    var template = TemplateWords(words: words, file: file)
    template.run(text)
    return (template.result, template.bag)
  }

  private init(words: Words, file: String) {
    self.words = words
    self.file = file
  }

  private mutating func run(_ text: String) {
    var rest = text[...]
    while let start = rest.firstRange(of: "{{") {
      copy(rest[..<start.lowerBound])
      rest = rest[start.lowerBound...]
      guard let end = rest.firstRange(of: "}}") else { break }
      let name = rest[start.upperBound..<end.lowerBound].filter { !$0.isWhitespace }
      if name.hasPrefix("say.") {
        say(name.dropFirst(4))
      } else {
        result += rest[..<end.upperBound]
        line += rest[..<end.upperBound].utf8.count { $0 == UInt8(ascii: "\n") }
      }
      rest = rest[end.upperBound...]
    }
    copy(rest)
  }

  private mutating func copy(_ text: Substring) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "<"): isInsideTag = true
      case UInt8(ascii: ">"): isInsideTag = false
      default: break
      }
    }
    result += text
  }

  private mutating func say(_ name: Substring) {
    let names = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let key = names.first, let sentence = words.sentence(key) else {
      return report(
        "“\(names.first ?? "")” is not a key of the site’s words.",
        help: Suggestion.help(for: names.first ?? "", in: words.keys, noun: "key")
          + " All of them stand in words/en.yml.")
    }
    let parts = ["before", "link", "after"]
    let hasLink = sentence.text.linkCount == 1
    guard let index = hasLink ? parts.firstIndex(of: names.dropFirst().joined()) : 0,
      hasLink || names.count == 1
    else {
      return report(
        hasLink
          ? "The sentence “\(key)” has a link in it, so a template says it in three parts."
          : "“\(name)” is not a part of the site’s words.",
        help: hasLink
          ? "Write {{say.\(key).before}}, {{say.\(key).link}} and {{say.\(key).after}}."
          : "Write {{say.\(key)}}.")
    }
    write(sentence.text.parts[index], isMarked: sentence.isForeign && !isInsideTag)
  }

  private mutating func write(_ part: [WordText.Piece], isMarked: Bool) {
    guard !part.isEmpty else { return }
    var writer = MarkupWriter()
    if isMarked { writer.raw(Words.foreignStart) }
    for piece in part {
      switch piece {
      case .text(let text): writer.text(text)
      case .hole(let name) where Self.ofSite.contains(name) && !words.isEnglish && !isInsideTag:
        writer.raw(markup: "<span{{{siteLanguage}}}>{{\(name)}}</span>")
      case .hole(let name): writer.raw(markup: "{{\(name)}}")
      }
    }
    if isMarked { writer.close("span") }
    result += writer.string
  }

  /// The names that stand for words in the language of the site, whatever that of the page.
  private static let ofSite: Set = ["governingBody"]

  private mutating func report(_ message: String, help: String) {
    bag.error("template", message, help: help, at: SourceLocation(file: file, line: line))
  }
}
