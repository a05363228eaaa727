public import Diagnostics

/// What the advice on the texts says, so that the check of the pages made from them need not say it again.
///
/// The advice knows the file and the line, so it is the one that speaks.
public struct TextAdvice: Sendable {
  /// The rule of pages and the rule of texts that say the same thing, in other words.
  private static let sameThing = [
    "bold-heading": "bold-heading", "capitals": "capitals", "same-link-words": "same-link-words",
    "same-link-words-alone": "same-link-words", "link-words": "vague-link", "link-words-alone": "vague-link",
  ]

  /// A remark on a text, and the words it quotes.
  private struct Remark {
    let place: Int
    let quotes: [QuotedWords]
  }

  private let advice: [Diagnostic]
  private var remarks: [Key: [Remark]] = [:]

  private struct Key: Hashable {
    let id: String
    let url: String
  }

  /// - Parameter pages: The pages that the text of each file stands on, by their paths below the site’s root.
  public init(_ advice: [Diagnostic], pages: [String: Set<String>]) {
    self.advice = advice
    let ids = Set(Self.sameThing.values)
    for (place, remark) in advice.enumerated() where ids.contains(remark.id) {
      let quotes = QuotedWords.all(in: remark.message)
      for url in pages[remark.location?.file ?? ""] ?? [] {
        remarks[Key(id: remark.id, url: url), default: []].append(Remark(place: place, quotes: quotes))
      }
    }
  }

  /// What `found` on pages says that the advice does not, and the advice, each piece at least as grave as what it
  /// stands for.
  public func joined(with found: [Diagnostic]) -> (advice: [Diagnostic], found: [Diagnostic]) {
    var advice = advice
    let rest = found.filter { finding in
      guard let place = place(of: finding) else { return true }
      if finding.severity == .warning, advice[place].severity == .advice { advice[place].severity = .warning }
      advice[place].wcag = Set(advice[place].wcag + finding.wcag).sorted()
      return false
    }
    return (advice, rest)
  }

  /// Whether the advice has told what a person is asked to look at.
  public func tells(_ question: OpenQuestion) -> Bool {
    place(of: question.rule, in: question.text, on: question.url) != nil
  }

  /// The remark that says what `finding` says, if there is one.
  private func place(of finding: Diagnostic) -> Int? {
    guard finding.severity != .error, let url = finding.url else { return nil }
    return place(of: finding.id, in: finding.message, on: url)
  }

  private func place(of rule: String, in message: String, on url: String) -> Int? {
    guard let id = Self.sameThing[rule], let words = QuotedWords.all(in: message).first else { return nil }
    // In capitals are words of a sentence; the page quotes all of the text that they stand in.
    let isPart = id == "capitals"
    return remarks[Key(id: id, url: url)]?.first { remark in
      remark.quotes.contains { $0 == words || $0.isStart(of: words) || (isPart && $0.isIn(words)) }
    }?.place
  }
}

/// Words that a message quotes, without the signs between them.
private struct QuotedWords: Equatable, Sendable {
  private let words: [String]
  /// Whether the message has cut them short.
  private let isShort: Bool

  static func == (left: QuotedWords, right: QuotedWords) -> Bool { left.words == right.words }

  private init(_ text: Substring) {
    isShort = text.hasSuffix("…")
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// All that stands in “quotation marks” in `message`, in its order. What is quoted may quote in turn.
  static func all(in message: String) -> [QuotedWords] {
    var found: [QuotedWords] = []
    var starts: [String.Index] = []
    for index in message.indices {
      if message[index] == "“" { starts.append(message.index(after: index)) }
      guard message[index] == "”", let start = starts.popLast(), starts.isEmpty else { continue }
      found.append(QuotedWords(message[start..<index]))
    }
    return found.filter { !$0.words.isEmpty }
  }

  /// Whether these words are cut short, and `other` goes on from them.
  func isStart(of other: QuotedWords) -> Bool { isShort && other.words.starts(with: words) }

  /// Whether `other` has these words, one after the other.
  func isIn(_ other: QuotedWords) -> Bool {
    let length = words.count
    guard length <= other.words.count else { return false }
    return (0...(other.words.count - length)).contains {
      other.words[$0..<($0 + length)].elementsEqual(words)
    }
  }
}
