/// A word or phrase that there is a better one for.
public struct WordEntry: Sendable {
  /// Why it is on the list.
  public enum Kind: Sendable {
    /// A plainer word says the same.
    case plain
    /// It blames, belittles or frightens people.
    case care
    /// It is right as it stands, though a word in it is on the list.
    case allowed
  }

  /// The word or phrase, with its forms in brackets: `utilis(e|es|ed|ing)`.
  public let pattern: String
  /// Why it is on the list.
  public let kind: Kind
  /// What to write instead.
  public let instead: String
  /// What is wrong with it.
  public let why: String

  /// Describes a word.
  public init(pattern: String, kind: Kind, instead: String, why: String) {
    self.pattern = pattern
    self.kind = kind
    self.instead = instead
    self.why = why
  }

  /// Every form the pattern stands for, in small letters.
  var forms: [String] { Self.forms(of: Substring(pattern.lowercased())) }

  private static func forms(of pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "("), let close = pattern[open...].firstIndex(of: ")") else {
      return [String(pattern)]
    }
    let endings = forms(of: pattern[pattern.index(after: close)...])
    let choices = pattern[pattern.index(after: open)..<close].split(
      separator: "|", omittingEmptySubsequences: false)
    return choices.flatMap { choice in endings.map { pattern[..<open] + choice + $0 } }
  }

  /// Whether it counts only where no noun follows, as in “the homeless” but not “the homeless charity”.
  var standsAlone: Bool { pattern.hasSuffix("¦") }
}

/// A change that a unit makes to the lists of words.
public struct UnitWord: Sendable {
  /// The word or phrase.
  public let word: String
  /// What the unit writes instead; nothing where the word is fine.
  public let instead: String?
  /// The unit’s reason.
  public let why: String

  /// Describes a change.
  public init(word: String, instead: String?, why: String) {
    self.word = word
    self.instead = instead
    self.why = why
  }
}
