import Configuration
public import Diagnostics

/// One thing said in Easy Read: a few short sentences beside a picture that shows what they are about.
public struct EasyReadItem: Sendable {
  /// The sentences.
  public let text: Passage
  /// The path of the picture, as it was written; nothing where there is none, which has been noted.
  public let picture: String?
  /// What the picture says that the sentences do not; mostly nothing.
  public let alt: String
  /// Where the picture is named.
  public let place: SourceLocation
}

extension EasyReadItem {
  static func readAll(_ fields: inout Fields, _ reader: inout PassageReader) -> [EasyReadItem] {
    Items.read(&fields, subject: "an item in Easy Read") { item in
      let picture = item.text("picture")
      if picture == nil, !item.contains("picture") {
        item.report(
          Diagnostic(
            .warning, id: "easy-read-picture", "These sentences have no picture beside them.",
            help: "Add “picture: ” with the path of a picture that shows what they are about.",
            at: item.location))
      }
      let text = reader.requiredPassage("text", &item)
      if let value = item.value("text") {
        for problem in EasyReadCheck.problems(in: value, after: reader.lineBefore(value)) {
          item.report(problem)
        }
      }
      return EasyReadItem(
        text: text, picture: picture, alt: item.text("alt") ?? "", place: item.location(of: "picture"))
    }
  }
}

/// What makes sentences hard to read for people with a learning disability.
enum EasyReadCheck {
  /// The most words a sentence should have.
  static let mostWords = 15

  /// What is wrong with the sentences of `value`, whose first line stands after line `before` of the file.
  static func problems(in value: ConfigurationValue, after before: Int) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    let lines = (value.scalar ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var sentence: (words: [String], line: Int) = ([], 0)
    func place(_ line: Int) -> SourceLocation {
      SourceLocation(file: value.location.file, line: before + line + 1)
    }
    func end() {
      if sentence.words.count > mostWords { problems.append(long(sentence.words, at: place(sentence.line))) }
      sentence.words = []
    }
    for (number, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("- ") { end() }
      for word in line.split(whereSeparator: \.isWhitespace) where word.contains(where: \.isLetter) {
        if sentence.words.isEmpty { sentence.line = number }
        sentence.words.append(String(word))
        if let short = abbreviation(word) { problems.append(unexplained(short, at: place(number))) }
        if word.drop(while: \.isPunctuation).reversed().drop(while: { "*_)\"”’]".contains($0) }).first.map({
          ".!?:".contains($0)
        }) ?? false {
          end()
        }
      }
    }
    end()
    return problems
  }

  private static func abbreviation(_ word: Substring) -> String? {
    let letters = word.filter(\.isLetter)
    let isShort =
      letters.count >= 2 && letters.count <= 6 && letters.allSatisfy { $0.isASCII && $0.isUppercase }
    return isShort && !word.contains("/") ? String(letters) : nil
  }

  private static func long(_ words: [String], at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, id: "easy-read-long",
      "This sentence has \(words.count) words: “\(words.prefix(5).joined(separator: " ")) …”",
      help: "Easy Read sentences have \(mostWords) words at most. Make two of it, each with one thought.",
      at: place)
  }

  private static func unexplained(_ short: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, id: "easy-read-abbreviation", "“\(short)” is short for something.",
      help: "Write the words out. Easy Read has no abbreviations.", at: place)
  }
}
